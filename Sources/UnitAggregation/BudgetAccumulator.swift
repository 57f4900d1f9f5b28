import ExportReading
import Findings
import TrainingDomain

/// All distinct budget rows, and what they say.
package struct BudgetAccumulator: Sendable {
  private static let nowhere = UInt32.max

  /// The rows, each with its lowest place. Which of them count is known only when all have come: a row may turn out to
  /// be the subtotal of others, or older than another amount that holds it.
  private var held: [BudgetLine] = []
  /// Where each content is held.
  private var numbers: [UInt32] = []
  private var meetings = RowMeetings()

  package init() {}

  package mutating func add(_ batch: Batch<BudgetRow>, paths: [String], log: inout FindingLog) {
    for row in batch.rows {
      let line = BudgetLine(row: row, file: batch.file)
      while row.content >= numbers.count { numbers.append(Self.nowhere) }
      guard numbers[row.content] != Self.nowhere else {
        numbers[row.content] = UInt32(truncatingIfNeeded: held.count)
        held.append(line)
        continue
      }
      let number = Int(numbers[row.content])
      let known = held[number]
      var (sighting, isConflicted) = (known.sighting, false)
      let insertion = meetings.meet(
        RowKey(high: UInt64(row.content), low: 0), UInt64(bitPattern: known.row.amount), &sighting,
        isConflicted: &isConflicted, UInt64(bitPattern: row.amount), line.sighting)
      if let finding = insertion.finding(at: batch.position(line: row.line), key: "", files: { paths[$0] }) {
        log.add(finding)
      }
      if line.place < known.place { held[number] = line }
    }
  }

  /// To be called behind the last batch: of an array that grew by doubling half may be empty.
  mutating func releaseSpareRoom() { held = held.map(\.self) }

  /// Contents have numbers below this one.
  var contents: Int { numbers.count }

  /// The rows of a period's year to date, by file and line.
  func lines(of period: Period) -> BudgetLines {
    let (first, last) = (period.yearStart, period.lastDay)
    let numbers = held.indices.lazy.filter { held[$0].row.day >= first && held[$0].row.day <= last }
      .map { UInt32(truncatingIfNeeded: $0) }
    return BudgetLines(held, numbers.sorted { held[Int($0)].place < held[Int($1)].place })
  }

  /// Adds the rows to the files' ledgers.
  /// - Parameter fates: by content, what became of the rows of the year to date; the others are not used.
  func tally(into ledgers: inout [RowLedger], fates: [RowFate]) {
    meetings.tally(into: &ledgers) { RowAmount(rupiah: Int64(bitPattern: $0)) }
    var run = LedgerRun()
    for line in held {
      run.add(fates[line.row.content], line.sighting, RowAmount(rupiah: line.row.amount), to: &ledgers)
    }
    run.finish(&ledgers)
  }
}
