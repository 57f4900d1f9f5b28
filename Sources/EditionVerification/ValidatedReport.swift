import ContentDigest
import XMLConformance

/// A report that whoever publishes it has brought into canonical form and read, and a schema that they hold it against:
/// what takes most of a verification, and always comes to the same for the same bytes.
package struct ValidatedReport: Sendable {
  /// Of report.xml and report.xsd.
  package let report: SHA256Digest
  package let schema: SHA256Digest
  /// Of the same bytes.
  package let read: ReadReport
  /// Whether the report was held against the program's own schema without its keys and with any text in the attributes of
  /// figures, both of which are left to the verification.
  package let leavesKeysAndFigures: Bool

  /// The schema's types of figures: what their attributes say is checked wherever a report is read.
  package static let figureTypes = ["figure", "code", "absent"]

  /// The program's own schema without what is left to the verification.
  package static func schemaWithoutKeysAndFigures(_ schema: [UInt8]) -> [UInt8] {
    withAnyText(inAttributesOf: figureTypes, withoutKeys(schema))
  }

  package init(report: SHA256Digest, schema: SHA256Digest, read: ReadReport, leavesKeysAndFigures: Bool) {
    self.report = report
    self.schema = schema
    self.read = read
    self.leavesKeysAndFigures = leavesKeysAndFigures
  }
}
