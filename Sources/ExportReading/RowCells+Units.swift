import CSVReading
import Findings

extension RowCells {
  /// The units that a cell names, by code or name: one, or several parted by `;`, `|` or `,`. Nil for all units: where
  /// the cell is empty or says so in a word.
  ///
  /// Names may hold commas themselves, so that a part is taken whole before it is parted at them.
  func units(
    _ record: borrowing Record, _ slot: ColumnSlot, _ units: UnitTable
  ) throws(Finding) -> Set<Int>? {
    let cell = self.cell(record, slot)
    guard !cell.isEmpty else { return nil }
    let text = cellText(cell)
    if let number = units.number(text) { return [number] }
    if allUnitsWords[text] != nil { return nil }
    var numbers: Set<Int> = []
    for part in Self.parts(of: text, { $0 == ";" || $0 == "|" }) {
      if let number = units.number(part) {
        numbers.insert(number)
        continue
      }
      for code in Self.parts(of: part, { $0 == "," }) {
        guard let number = units.number(code) else { throw unknownUnit(code, at: position(record, slot)) }
        numbers.insert(number)
      }
    }
    // Nothing but marks.
    guard !numbers.isEmpty else { throw unknownUnit(text, at: position(record, slot)) }
    return numbers
  }

  private func unknownUnit(_ text: String, at position: SourcePosition) -> Finding {
    // A row whose cells are shifted has a name where the code belongs.
    Finding(.unknownUnit, at: position, Masked.personalCell(Array(text.utf8)))
  }

  /// The texts between marks, without the blanks around them; empty ones say nothing.
  private static func parts(of text: String, _ isMark: (Character) -> Bool) -> [String] {
    text.split(whereSeparator: isMark).compactMap { part in
      let first = part.drop(while: \.isWhitespace)
      let end = first.lastIndex { !$0.isWhitespace }
      return end.map { String(first[...$0]) }
    }
  }
}
