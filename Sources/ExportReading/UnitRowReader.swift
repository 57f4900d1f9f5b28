import CSVReading
import Findings

/// A unit as its row states it, before the units above are looked up.
struct UnitCandidate {
  var unit: Unit
  let parentCode: String?
  let position: SourcePosition
  /// All that the row says, for comparison with other rows of the same code.
  let content: String
}

/// Reads the rows of a unit file. A class, so that rows do not copy its columns.
final class UnitRowReader {
  let file: Int
  private let cells: RowCells
  private let code: ColumnSlot
  private let name: ColumnSlot
  private let parent: ColumnSlot

  init(file: Int, cells: RowCells) {
    self.file = file
    self.cells = cells
    code = cells.slot(.unitCode)
    name = cells.slot(.unitName)
    parent = cells.slot(.parentCode)
  }

  func read(_ record: borrowing Record) throws(Finding) -> UnitCandidate {
    let code = try cells.requiredCode(record, code)
    // Figures of the city and of units stand under one kind of path.
    guard code != "city" else {
      throw Finding(.reservedUnitCode, at: cells.position(record, self.code), Masked.cell(Array(code.utf8)))
    }
    let name = cellText(try cells.required(record, name))
    let parentCode = cells.text(record, parent)
    return UnitCandidate(
      unit: Unit(code: code, name: name, parent: nil), parentCode: parentCode,
      position: cells.position(record), content: "\(name)\u{1F}\(parentCode ?? "")")
  }
}
