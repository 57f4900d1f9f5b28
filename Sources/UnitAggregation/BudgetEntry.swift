import ExportReading

/// The rows of one place of the budget, and which of them count.
///
/// Increments are all added up. Of cumulative amounts the last dated of each activity counts; where rows of that day
/// state different amounts, none does. Where there are both, nobody can tell what of one the other holds already, so
/// that none counts.
struct BudgetEntry: Sendable {
  /// The rows that are added up.
  private(set) var counted: [BudgetLine] = []
  /// Cumulative amounts that a later one holds.
  private(set) var superseded: [BudgetLine] = []
  /// Rows that say the same as a counted one in other words.
  private(set) var repeated: [BudgetLine] = []
  /// Groups of rows that contradict each other.
  private(set) var contradicting: [[BudgetLine]] = []
  private(set) var isMixed = false
  /// All rows, by file and line.
  let lines: [BudgetLine]

  /// - Parameter lines: by file and line; at least one.
  init(_ lines: [BudgetLine]) {
    self.lines = lines
    let increments = lines.filter { !$0.row.isCumulative }
    let cumulative = lines.filter(\.row.isCumulative)
    isMixed = !increments.isEmpty && !cumulative.isEmpty
    guard !isMixed else { return }
    counted = increments
    for rows in Dictionary(grouping: cumulative, by: \.row.activity).values {
      let last = rows.map(\.row.day).max()
      superseded += rows.filter { $0.row.day != last }
      let latest = rows.filter { $0.row.day == last }
      if Set(latest.map(\.row.amount)).count > 1 {
        contradicting.append(latest)
      } else {
        counted += latest.prefix(1)
        repeated += latest.dropFirst()
      }
    }
  }

  /// Whole rupiah; nil where no row counts.
  var amount: Int128? {
    counted.isEmpty ? nil : counted.reduce(0) { $0 + Int128($1.row.amount) }
  }
}
