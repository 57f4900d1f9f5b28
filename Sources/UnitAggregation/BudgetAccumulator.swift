import ExportReading
import Findings
import TrainingDomain

/// All distinct budget rows, and of those of the year to date what they say.
package struct BudgetAccumulator: Sendable {
  private let period: Period
  private var rows = DistinctRows()
  /// The rows of the year to date by content. Which of them count is known only when all have come: a row may turn
  /// out to be the subtotal of others, or older than another amount that holds it.
  private var held: [Int: BudgetLine] = [:]
  /// By unit: the months (bit 0 is January) with at least one row.
  private(set) var months: [Int: UInt16] = [:]

  package init(period: Period) {
    self.period = period
  }

  package mutating func add(_ batch: Batch<BudgetRow>, paths: [String], log: inout FindingLog) {
    for row in batch.rows {
      let insertion = rows.insert(
        RowKey(high: UInt64(row.content), low: 0), content: UInt64(bitPattern: row.amount), file: batch.file)
      if let finding = insertion.finding(
        at: batch.position(line: row.line), key: "", files: { paths[$0] })
      {
        log.add(finding)
      }
      guard row.day >= period.yearStart, row.day <= period.lastDay else { continue }
      months[row.unit, default: 0] |= 1 << UInt16(row.day.components.month - 1)
      let line = BudgetLine(row: row, file: batch.file)
      if let known = held[row.content], known.place <= line.place { continue }
      held[row.content] = line
    }
  }

  /// The rows of the year to date, by file and line.
  var lines: [BudgetLine] { held.values.sorted { $0.place < $1.place } }

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
