import ExportReading
import Findings
import TrainingDomain

/// All distinct follow-ups.
package struct FollowUpAccumulator: Sendable {
  static let keyColumns = "kode_kegiatan, kode_unit, tanggal, uraian"

  private let period: Period
  private var rows = DistinctRows(keepsLines: true)

  package init(period: Period) {
    self.period = period
  }

  package mutating func add(_ batch: Batch<FollowUpRow>, paths: [String], log: inout FindingLog) {
    for row in batch.rows {
      let insertion = rows.insert(
        FollowUpKey(row).packed, content: UInt64(row.status.rawValue), file: batch.file, line: row.line)
      if let finding = insertion.finding(
        at: batch.position(line: row.line), key: Self.keyColumns, files: { paths[$0] })
      {
        log.add(finding)
      }
    }
  }

  var contradictions: Contradictions { rows.contradictions }

  package func tally(into ledgers: inout [RowLedger]) {
    rows.tally(into: &ledgers) {
      isUsed(FollowUpKey(packed: $0).day)
    } amount: { _ in
      .none
    }
  }

  /// Adds the rows of the year to date to their unit, to their activity, and to its form, family and partner.
  func add(to totals: inout CityTotals, activities: [Activity]) {
    rows.forEachAccepted { packed, content in
      let key = FollowUpKey(packed: packed)
      guard isUsed(key.day), let status = FollowUpStatus(rawValue: UInt8(truncatingIfNeeded: content))
      else { return }
      let activity = activities[key.activity]
      totals.units[key.unit].followUps.add(status)
      totals.units[key.unit].months[.followUps, default: 0] |= 1 << UInt16(key.day.components.month - 1)
      totals.activities[key.activity, default: GroupTotals()].followUps.add(status)
      totals.forms[activity.form, default: GroupTotals()].followUps.add(status)
      totals.families[activity.form.family, default: GroupTotals()].followUps.add(status)
      if let partner = activity.partner {
        totals.partners[partner, default: GroupTotals()].followUps.add(status)
      }
      totals.dataThrough = max(totals.dataThrough ?? key.day, key.day)
    }
  }

  /// The rows of the year to date that count, by activity and unit, each with its place.
  var used: [(key: FollowUpKey, status: FollowUpStatus, file: Int, line: Int)] {
    rows.accepted().compactMap { packed, content in
      let key = FollowUpKey(packed: packed)
      guard isUsed(key.day), let status = FollowUpStatus(rawValue: UInt8(truncatingIfNeeded: content)),
        let place = rows.place(of: packed)
      else { return nil }
      return (key, status, place.file, place.line)
    }
  }

  private func isUsed(_ day: CivilDate) -> Bool { (period.yearStart...period.lastDay).contains(day) }
}
