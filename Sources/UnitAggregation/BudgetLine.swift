import ExportReading

/// A distinct budget row of the period with the lowest place where it stands.
struct BudgetLine: Equatable, Sendable {
  let row: BudgetRow
  let file: Int

  var place: (file: Int, line: Int32) { (file, row.line) }
}
