import ExportReading
import TrainingDomain

/// The facts of all activities, by all the attendance that counts. A class, so that it is handed on without its tables.
final class ActivityFactsTable: Sendable {
  let facts: [ActivityFacts]
  let groups: [ActivityGroups]
  /// The days over which an activity's converted hours spread evenly, where there is a limit for each; else none.
  let limitedDays: [[CivilDate]]
  /// Whether each activity counts in the year to date.
  private let counts: [Bool]
  /// By the day of the period's year: the bit of its month.
  private let monthBits: [UInt16]
  private let yearStart: CivilDate
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
    _ activities: [Activity], _ attendance: AttendanceAccumulator, _ named: ActivitySessions,
    rules: RuleCalendar,
    window: MonthWindow
  ) {
    yearStart = window.last.yearStart
    self.window = window
    let sessions = named.sessions
    groups = activities.map { ActivityGroups($0) }
    let known = activities.enumerated().map { number, activity in
      let days = Set(sessions[number].map { $0 >> 16 }).sorted().map {
        CivilDate(dayNumber: Int32(truncatingIfNeeded: $0))
      }
      // A recap names no days: only those of an activity of one day are known.
      let isOneDay = activity.end == activity.start
      let held = days.isEmpty ? (isOneDay ? [activity.start] : nil) : days
      let facts = ActivityFacts(activity, seen: sessions[number].count, days: held, rules: rules)
      return (facts: facts, limitedDays: facts.dailyLimit == nil ? [] : held ?? [activity.start])
    }
    facts = known.map(\.facts)
    limitedDays = known.map(\.limitedDays)
    let period = window.last
    counts = facts.map { $0.countedOn >= period.yearStart && $0.countedOn <= period.lastDay }
    monthBits = (0..<Int32(366)).map { place in
      let parts = CivilDate(dayNumber: period.yearStart.dayNumber + place).components
      return parts.year == period.year ? 1 << UInt16(parts.month - 1) : 0
    }
    self.sessions = sessions
    hasRecap = named.hasRecap
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
    of activity: Int, by person: Int, _ rows: PersonCursor.Rows,
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
  func isCounted(_ activity: Int) -> Bool { counts[activity] }

  /// Whether the activity counts in an earlier year.
  func isEarlier(_ activity: Int) -> Bool { facts[activity].countedOn < yearStart }

  /// Whether the activity counts in the months that hours and losses are looked back over.
  func isRecent(_ activity: Int) -> Bool { window.contains(facts[activity].countedOn) }

  /// The bit of a day's month among the months of the period's year; none for a day of another year.
  func monthBit(_ day: CivilDate) -> UInt16 {
    let place = Int(day.dayNumber) - Int(yearStart.dayNumber)
    return monthBits.indices.contains(place) ? monthBits[place] : 0
  }
}
