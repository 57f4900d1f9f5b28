import ExportReading
import TrainingDomain

/// The facts of all activities, from a first pass over the attendance that counts.
struct ActivityFactsTable {
  let facts: [ActivityFacts]
  private let period: Period
  let window: MonthWindow
  /// The sessions that attendance names of each activity, as `RowKey.low`.
  private let sessions: [Set<UInt64>]
  /// Whether a recap tells of the activity as a whole.
  private let hasRecap: [Bool]
  /// Sessions of which somebody's time is unknown.
  private let unknown: Set<RowKey>
  /// Person and activity of these, as `RowKey.high`.
  private let unclear: Set<UInt64>

  init(
    _ activities: [Activity], _ attendance: AttendanceAccumulator, rules: RuleBook, window: MonthWindow
  ) {
    period = window.last
    self.window = window
    var sessions = [Set<UInt64>](repeating: [], count: activities.count)
    var hasRecap = [Bool](repeating: false, count: activities.count)
    for partition in attendance.partitions {
      partition.forEachAccepted { key, _ in
        let row = AttendanceKey(packed: key)
        if row.isWholeActivity {
          hasRecap[row.activity] = true
        } else {
          sessions[row.activity].insert(key.low)
        }
      }
    }
    facts = activities.enumerated().map { number, activity in
      let days = Set(sessions[number].map { $0 >> 16 }).sorted().map {
        CivilDate(dayNumber: Int32(truncatingIfNeeded: $0))
      }
      // A recap names no days: only those of an activity of one day are known.
      let isOneDay = activity.end == activity.start
      return ActivityFacts(
        activity, seen: sessions[number].count,
        days: days.isEmpty ? (isOneDay ? [activity.start] : nil) : days, rules: rules)
    }
    self.sessions = sessions
    self.hasRecap = hasRecap
    unknown = attendance.unknown
    unclear = Set(attendance.unknown.map(\.high))
  }

  /// Whether the person was at a session of the activity for a time that nobody knows.
  func hasUnknownSession(_ activity: Int, of person: Int) -> Bool {
    unclear.contains(AttendanceKey.high(person: person, activity: activity))
  }

  /// Whether rows of one day name a session and others none, so that one session may stand as two.
  func hasMixedSessions(_ activity: Int) -> Bool {
    let named = Set(sessions[activity].filter { $0 & 0xFFFF != 0 }.map { $0 >> 16 })
    return sessions[activity].contains { $0 & 0xFFFF == 0 && named.contains($0 >> 16) }
  }

  /// Whether any row tells who attended the activity.
  func hasAttendance(_ activity: Int) -> Bool { !sessions[activity].isEmpty || hasRecap[activity] }

  /// The count of sessions of which nothing is told about a person who was invited. Of someone with a share of
  /// the whole activity all is told, and so it is of a session whose rows contradict each other: that the
  /// person was away is not known of it.
  /// - Parameters:
  ///   - person: the person's number.
  ///   - rows: the person's rows that count.
  ///   - contradicted: keys of the person's rows that contradict each other.
  func unseenSessions(
    of activity: Int, by person: Int, _ rows: ArraySlice<(key: RowKey, content: UInt64)>,
    _ contradicted: ArraySlice<RowKey>
  ) -> Int {
    var unseen = sessions[activity]
    for key in rows.map(\.key) + contradicted {
      let row = AttendanceKey(packed: key)
      guard row.activity == activity else { continue }
      if row.isWholeActivity { return 0 }
      unseen.remove(key.low)
    }
    return unseen.count { session in
      unknown.isEmpty
        || !unknown.contains(RowKey(high: UInt64(person) << 32 | UInt64(activity), low: session))
    }
  }

  /// Whether the activity counts in the year to date.
  func isCounted(_ activity: Int) -> Bool {
    let day = facts[activity].countedOn
    return day >= period.yearStart && day <= period.lastDay
  }

  /// Whether the activity counts in an earlier year.
  func isEarlier(_ activity: Int) -> Bool { facts[activity].countedOn < period.yearStart }

  /// Whether the activity counts in the months that hours and losses are looked back over.
  func isRecent(_ activity: Int) -> Bool { window.contains(facts[activity].countedOn) }

  /// The bit of a day's month among the months of the period's year; none for a day of another year.
  func monthBit(_ day: CivilDate) -> UInt16 {
    let parts = day.components
    return parts.year == period.year ? 1 << UInt16(parts.month - 1) : 0
  }
}
