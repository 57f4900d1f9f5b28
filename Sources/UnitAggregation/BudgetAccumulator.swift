import ExportReading
import Findings
import TrainingDomain

/// All distinct budget rows, and what they say.
package struct BudgetAccumulator: Sendable {
  private var rows = DistinctRows()
  /// The rows by content. Which of them count is known only when all have come: a row may turn
  /// out to be the subtotal of others, or older than another amount that holds it.
  private var held = DenseTable<Int, BudgetLine>()

  package init() {}

  package mutating func add(_ batch: Batch<BudgetRow>, paths: [String], log: inout FindingLog) {
    for row in batch.rows {
      let insertion = rows.insert(
        RowKey(high: UInt64(row.content), low: 0), content: UInt64(bitPattern: row.amount), file: batch.file)
      if insertion != .new,
        let finding = insertion.finding(at: batch.position(line: row.line), key: "", files: { paths[$0] })
      {
        log.add(finding)
      }
      let line = BudgetLine(row: row, file: batch.file)
      if let known = held[row.content], known.place <= line.place { continue }
      held[row.content, default: line] = line
    }
  }

  /// The rows of a period's year to date, by file and line.
  func lines(of period: Period) -> [BudgetLine] {
    let (first, last) = (period.yearStart, period.lastDay)
    return held.map(\.value).filter { $0.row.day >= first && $0.row.day <= last }
      .sorted { $0.place < $1.place }
  }

  /// Adds the rows to the files' ledgers.
  /// - Parameter fates: by content, what became of the rows of the year to date.
  func tally(into ledgers: inout [RowLedger], fates: [Int: RowFate]) {
    rows.tally(into: &ledgers) {
      fates[Int($0.high)] ?? .unused
    } amount: {
      RowAmount(rupiah: Int64(bitPattern: $0))
    }
  }
}
