import Findings
import ReportRendering

/// All findings of a run as CSV, for `output/internal`: UTF-8, comma, RFC 4180, LF.
struct FindingTable {
  let language: FindingLanguage

  init(language: Language) {
    self.language = language.ofFindings
  }

  func bytes(of log: FindingLog) -> [UInt8] {
    var text = "file,line,column,severity,code,text\n"
    for finding in log.sorted {
      let cells = [
        finding.position.file, "\(finding.position.line)", "\(finding.position.column)",
        finding.code.severity.rawValue, finding.code.rawValue, finding.text(in: language),
      ]
      text += cells.map(Self.quoted).joined(separator: ",") + "\n"
    }
    return Array(text.utf8)
  }

  /// A cell that a spreadsheet would run as a formula gets an apostrophe in front.
  private static func quoted(_ cell: String) -> String {
    let isFormula = cell.utf8.first.map { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains($0) } ?? false
    let safe = isFormula ? "'" + cell : cell
    guard safe.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
