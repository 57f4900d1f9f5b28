import CoreSharing
import EditionVerification
import ReportPublishing
import ReportRendering

/// What an edition's report tells by its bytes alone, found out beside other work: whether its schema allows it, and what
/// reading it gives.
struct ReportExamination {
  private let edition: Edition
  private let validation: Background<Result<Void, RunFailure>>
  private let reading: Background<ReadReport>
  /// Whether the schema's keys and the attributes of figures are left to the verification.
  private let leavesKeysAndFigures: Bool

  init(of edition: Edition, _ renderer: EditionRenderer, _ language: Language) {
    let report = edition.report ?? []
    self.edition = edition
    leavesKeysAndFigures = renderer.isSchemaBuiltIn
    let schema =
      leavesKeysAndFigures
      ? ValidatedReport.schemaWithoutKeysAndFigures(renderer.schema) : renderer.schema
    reading = Background { ReadReport(report) }
    validation = EditionAssembly.validation(of: report, schema, language)
  }

  /// The report for a verification of the edition's folder; what the schema says against it is thrown where `outcome`
  /// is asked for.
  var validated: ValidatedReport? {
    guard let report = edition.file(Edition.reportPath), let schema = edition.file("report.xsd") else {
      return nil
    }
    return ValidatedReport(
      report: report.digest, schema: schema.digest, read: reading.value,
      leavesKeysAndFigures: leavesKeysAndFigures)
  }

  func outcome() throws(RunFailure) { try validation.value.get() }

  /// Ends what goes on.
  func end() {
    validation.end()
    reading.end()
  }
}
