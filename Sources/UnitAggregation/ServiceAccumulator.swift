import ExportReading
import Findings
import TrainingDomain

/// All distinct rows of service results.
package struct ServiceAccumulator: Sendable {
  private static let keyColumns = "kode_unit, bulan"

  private let period: Period
  private var rows = DistinctRows(keepsLines: true)
  /// Each distinct content with its number.
  private var contents: [ServiceRow: Int] = [:]
  private var values: [ServiceRow] = []

  package init(period: Period) {
    self.period = period
  }

  package mutating func add(
    _ batch: Batch<(row: ServiceRow, line: Int32)>, paths: [String], log: inout FindingLog
  ) {
    for (row, line) in batch.rows {
      let number = contents[row] ?? values.count
      if number == values.count {
        contents[row] = number
        values.append(row)
      }
      let insertion = rows.insert(Self.key(row), content: UInt64(number), file: batch.file, line: line)
      if let finding = insertion.finding(
        at: batch.position(line: line), key: Self.keyColumns, files: { paths[$0] })
      {
        log.add(finding)
      }
    }
  }

  var contradictions: Contradictions { rows.contradictions }

  /// Throws for a row that contradicts one of this accumulator's.
  func check(
    _ row: ServiceRow, _ contradictions: Contradictions, at position: SourcePosition, paths: [String]
  ) throws(Finding) {
    guard let number = contents[row] else { return }
    try contradictions.check(
      Self.key(row), content: UInt64(number), at: position, columns: Self.keyColumns, paths: paths)
  }

  package func tally(into ledgers: inout [RowLedger]) {
    rows.tally(into: &ledgers) {
      isUsed(Self.month($0))
    } amount: { _ in
      .none
    }
  }

  func add(to totals: inout CityTotals) {
    // By unit and month, so that the newest survey comes last.
    for (_, content) in rows.accepted() {
      let row = values[Int(content)]
      guard isUsed(row.month) else { continue }
      totals.units[row.unit].services.add(row)
      totals.units[row.unit].servicesByMonth[row.month.month - 1].add(row)
      totals.units[row.unit].months[.services, default: 0] |= 1 << UInt16(row.month.month - 1)
    }
  }

  /// The rows of the year to date that count, by unit and month, each with its place.
  var used: [(row: ServiceRow, file: Int, line: Int)] {
    rows.accepted().compactMap { key, content in
      let row = values[Int(content)]
      guard isUsed(row.month), let place = rows.place(of: key) else { return nil }
      return (row, place.file, place.line)
    }
  }

  private func isUsed(_ month: Period) -> Bool {
    month.year == period.year && month <= period
  }

  private static func key(_ row: ServiceRow) -> RowKey {
    RowKey(high: UInt64(row.unit), low: UInt64(row.month.year * 12 + row.month.month - 1))
  }

  private static func month(_ key: RowKey) -> Period {
    Period(year: Int(key.low) / 12, month: Int(key.low) % 12 + 1)
      ?? CivilDate(dayNumber: 0).period
  }
}
