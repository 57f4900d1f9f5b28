import ContentDigest

/// A report that whoever publishes it has brought into canonical form, and a schema that they hold it against: what takes
/// most of a verification, and always comes to the same for the same bytes.
package struct ValidatedReport: Sendable {
  /// Of report.xml and report.xsd.
  package let report: SHA256Digest
  package let schema: SHA256Digest
  /// Whether the report was held against the program's own schema without its keys, which are left to the verification.
  package let leavesKeys: Bool

  package init(report: SHA256Digest, schema: SHA256Digest, leavesKeys: Bool) {
    self.report = report
    self.schema = schema
    self.leavesKeys = leavesKeys
  }
}
