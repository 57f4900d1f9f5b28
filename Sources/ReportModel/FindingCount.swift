/// How often one kind of finding was made, for the section on data quality.
package struct FindingCount: Equatable, Sendable {
  package let code: String
  package let severity: String
  package let count: Int

  package init(code: String, severity: String, count: Int) {
    self.code = code
    self.severity = severity
    self.count = count
  }
}
