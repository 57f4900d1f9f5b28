import Findings
import ReportRendering

/// All findings of a run as CSV, for `output/internal`: UTF-8, comma, RFC 4180, LF.
struct FindingTable {
  let language: FindingLanguage

  init(language: Language) {
    self.language = language.ofFindings
  }

  func bytes(of log: FindingLog) -> [UInt8] {
    var text = CommaSeparated.row(["file", "line", "column", "severity", "code", "text"])
    for finding in log.sorted {
      let cells = [
        finding.position.file, "\(finding.position.line)", "\(finding.position.column)",
        finding.code.severity.rawValue, finding.code.rawValue, finding.text(in: language),
      ]
      text += CommaSeparated.row(cells)
    }
    return Array(text.utf8)
  }
}
