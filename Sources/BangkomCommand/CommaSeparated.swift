/// Rows of tables that people open in a spreadsheet: comma, RFC 4180, LF.
enum CommaSeparated {
  static func row(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\n" }

  /// A cell that a spreadsheet would run as a formula gets an apostrophe in front; a number below zero is none.
  private static func quoted(_ cell: String) -> String {
    let isFormula = cell.utf8.first.map { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains($0) } ?? false
    let isNumber =
      !cell.dropFirst().isEmpty
      && cell.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    let safe = isFormula && !(isNumber && cell.hasPrefix("-")) ? "'" + cell : cell
    guard safe.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
