import ReportModel
import TrainingDomain

/// All figures that an edition publishes, with what its header says.
package struct PublishedFigures: Sendable {
  package let period: Period?
  /// The header's attributes by name: `rules-digest`, `templates-digest`, `status` …
  package let header: [String: String]
  /// By the path that pages use: `city/jp-total`, `U01/form/seminar/jp-total`.
  package let figures: [String: Figure]
  /// SHA-256 of the sources, by their path.
  package let sources: [String: String]
  /// By the path of a unit, the unit above it.
  package let parents: [String: String]

  /// Nil where there is no such edition, or it is no report.
  package init?(at folder: String) {
    var log = VerificationLog()
    guard let bytes = EditionFolder.bytes(of: "report.xml", in: folder, &log),
      let report = ReportReader.read(bytes, "report.xml", &log), log.failures.isEmpty
    else { return nil }
    header = report.header?.attributes ?? [:]
    period = report.header?["period"].flatMap { Period($0) }
    figures = report.figures.mapValues(\.figure)
    sources = Dictionary(
      (report.entries[.sources] ?? []).compactMap { entry in
        entry["path"].flatMap { path in entry["sha256"].map { (path, $0) } }
      }, uniquingKeysWith: { first, _ in first })
    parents = Dictionary(
      (report.entries[.units] ?? []).compactMap { entry in
        entry["code"].flatMap { code in entry["parent"].map { (code, $0) } }
      }, uniquingKeysWith: { first, _ in first })
  }
}
