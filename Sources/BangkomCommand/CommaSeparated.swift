import ExportReading

/// Rows of tables that people open in a spreadsheet: comma, RFC 4180, LF.
enum CommaSeparated {
  static func row(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\n" }

  /// A cell that a spreadsheet would run as a formula gets an apostrophe in front; a number below zero is none.
  private static func quoted(_ cell: String) -> String {
    // By bytes: an accent behind the sign would make one Character of both.
    let isNumber =
      cell.utf8.count > 1 && cell.utf8.first == 0x2D
      && cell.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    let safe = startsFormula(cell.utf8) && !isNumber ? "'" + cell : cell
    guard safe.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
