import ExportReading
import TrainingDomain

/// The facts of all activities, from a first pass over the attendance that counts.
struct ActivityFactsTable {
  let facts: [ActivityFacts]
  private let period: Period

  init(
    _ activities: [Activity], _ attendance: AttendanceAccumulator, rules: RuleBook, period: Period
  ) {
    self.period = period
    var sessions = [Set<UInt64>](repeating: [], count: activities.count)
    for partition in attendance.partitions {
      partition.forEachAccepted { key, _ in
        sessions[AttendanceKey(packed: key).activity].insert(key.low)
      }
    }
    facts = activities.enumerated().map { number, activity in
      let days = Set(sessions[number].map { $0 >> 16 })
      let last = days.map { CivilDate(dayNumber: Int32(truncatingIfNeeded: $0)) }.max()
      return ActivityFacts(
        activity, seen: sessions[number].count, days: days.count, lastDay: last, rules: rules)
    }
  }

  /// Whether the activity counts in the year to date.
  func isCounted(_ activity: Int) -> Bool {
    let day = facts[activity].countedOn
    return day >= period.yearStart && day <= period.lastDay
  }

  /// The bit of a day's month among the months of the period's year; none for a day of another year.
  func monthBit(_ day: CivilDate) -> UInt16 {
    let parts = day.components
    return parts.year == period.year ? 1 << UInt16(parts.month - 1) : 0
  }
}
