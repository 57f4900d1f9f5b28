import Findings

/// A finding as one line of JSON.
struct FindingLine: Encodable {
  let event: String
  let severity: String
  let file: String
  let line: Int
  let column: Int
  let code: String
  let text: String
  /// How many findings the line stands for.
  let count: Int
}

extension FindingLine {
  init(_ finding: Finding, _ language: FindingLanguage) {
    self.init(
      event: "finding", severity: finding.code.severity.rawValue, file: Masked.path(finding.position.file),
      line: finding.position.line, column: finding.position.column, code: finding.code.rawValue,
      text: finding.text(in: language), count: 1)
  }
}
