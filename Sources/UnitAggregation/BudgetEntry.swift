import ExportReading

/// The rows of one place of the budget, and which of them count.
///
/// Increments are all added up. Of cumulative amounts the last dated of each activity counts; where rows of that day
/// state different amounts, none does. Where there are both, nobody can tell what of one the other holds already, so
/// that none counts.
struct BudgetEntry: Sendable {
  /// The rows that are added up.
  let counted: BudgetLines
  /// Cumulative amounts that a later one holds.
  private(set) var superseded: [BudgetLine] = []
  /// Rows that say the same as a counted one in other words.
  private(set) var repeated: [BudgetLine] = []
  /// Groups of rows that contradict each other.
  private(set) var contradicting: [[BudgetLine]] = []
  let isMixed: Bool
  /// All rows, by file and line.
  let lines: BudgetLines

  /// - Parameter lines: by file and line; at least one.
  init(_ lines: BudgetLines) {
    self.lines = lines
    let cumulative = lines.indices.filter { lines[$0].row.isCumulative }
    isMixed = !cumulative.isEmpty && cumulative.count < lines.count
    // Mostly all rows are increments.
    guard !cumulative.isEmpty, !isMixed else {
      counted = isMixed ? lines.others([]) : lines
      return
    }
    var last: [UInt32] = []
    for rows in Dictionary(grouping: cumulative, by: { lines[$0].row.activity }).values {
      let day = rows.map { lines[$0].row.day }.max()
      superseded += rows.map { lines[$0] }.filter { $0.row.day != day }
      let latest = rows.filter { lines[$0].row.day == day }
      if Set(latest.map { lines[$0].row.amount }).count > 1 {
        contradicting.append(latest.map { lines[$0] })
      } else {
        last += latest.prefix(1).map { lines.number($0) }
        repeated += latest.dropFirst().map { lines[$0] }
      }
    }
    counted = lines.others(last)
  }

  /// Whole rupiah; nil where no row counts.
  var amount: Int128? {
    counted.isEmpty ? nil : counted.reduce(0) { $0 + Int128($1.row.amount) }
  }
}
