import ExportReading

/// A distinct budget row with the lowest place where it stands.
struct BudgetLine: Equatable, Sendable {
  let row: BudgetRow
  private let fileNumber: UInt32

  init(row: BudgetRow, file: Int) {
    self.row = row
    fileNumber = UInt32(truncatingIfNeeded: file)
  }

  var file: Int { Int(fileNumber) }
  var place: (file: Int, line: Int32) { (file, row.line) }
  var sighting: RowSighting { RowSighting(file: file, isRepaired: false, lines: 1) }
}
