/// One column of a table, prepared for the rows' pass.
///
/// A class, so that rows do not copy it.
final class ColumnSlot: Sendable {
  /// -1 where the table has no such column.
  let position: Int
  /// The position, where the cell is what stands in the row, as it is nearly always; else -1.
  let plainPosition: Int
  /// The documented name, for findings.
  let name: String
  let mark: DecimalMark?
  let order: DateOrder?
  /// What `sumber.yml` says where the table has no such column.
  let constant: ConstantCell?

  /// - Parameter isMarked: whether cells may be marked so that a spreadsheet leaves them alone.
  init(_ column: Column, of table: TableProfile, isMarked: Bool) {
    position = table.positions[column] ?? -1
    plainPosition = isMarked ? -1 : position
    name = table.name(of: column)
    mark = table.decimalMarks[column]
    order = table.dateOrders[column]
    constant = table.constants[column]
  }

  /// Whether rows have such a cell.
  var isGiven: Bool { position >= 0 || constant != nil }
}
