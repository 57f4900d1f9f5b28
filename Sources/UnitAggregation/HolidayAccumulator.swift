import ExportReading
import Findings
import TrainingDomain

/// All distinct rows of holiday files. The same day under another name contradicts nothing: nobody works on it
/// either way.
package struct HolidayAccumulator: Sendable {
  private let period: Period
  private var rows = DistinctRows()
  /// The holidays of all of the period's year, those after the period among them.
  package private(set) var days: Set<CivilDate> = []

  package init(period: Period) {
    self.period = period
  }

  package mutating func add(_ batch: Batch<HolidayRow>, paths: [String], log: inout FindingLog) {
    for row in batch.rows {
      if isUsed(row.day) { days.insert(row.day) }
      // The name belongs to the key, so that no two rows of a day can contradict each other.
      let insertion = rows.insert(Self.key(row), content: 0, file: batch.file)
      if let finding = insertion.finding(
        at: batch.position(line: row.line), key: "tanggal, keterangan", files: { paths[$0] })
      {
        log.add(finding)
      }
    }
  }

  package func tally(into ledgers: inout [RowLedger]) {
    rows.tally(into: &ledgers) {
      isUsed(Self.day($0))
    } amount: { _ in
      .none
    }
  }

  private func isUsed(_ day: CivilDate) -> Bool { day.components.year == period.year }

  private static func key(_ row: HolidayRow) -> RowKey {
    RowKey(high: UInt64(UInt32(bitPattern: row.day.dayNumber)), low: UInt64(row.name))
  }

  private static func day(_ key: RowKey) -> CivilDate {
    CivilDate(dayNumber: Int32(bitPattern: UInt32(truncatingIfNeeded: key.high)))
  }
}
