import ContentDigest

/// A report and a schema that are held against each other elsewhere, by whoever publishes them: libxml2 takes most of a
/// verification for it, and always comes to the same.
package struct ValidatedReport: Equatable, Sendable {
  /// Of report.xml and report.xsd.
  package let report: SHA256Digest
  package let schema: SHA256Digest

  package init(report: SHA256Digest, schema: SHA256Digest) {
    self.report = report
    self.schema = schema
  }
}
