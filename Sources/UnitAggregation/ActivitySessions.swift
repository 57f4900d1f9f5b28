import ExportReading

/// What attendance that counts names of each activity.
package struct ActivitySessions: Sendable {
  /// By the activity's number: its sessions, as `RowKey.low`.
  private(set) var sessions: [Set<UInt64>]
  /// Whether a recap tells of the activity as a whole.
  private(set) var hasRecap: [Bool]
  /// Rows of one session mostly stand together: hardly any of them needs the set.
  private var last: [UInt64]

  init(activities: Int) {
    sessions = [Set<UInt64>](repeating: [], count: activities)
    hasRecap = [Bool](repeating: false, count: activities)
    last = [UInt64](repeating: .max, count: activities)
  }

  mutating func add(_ key: RowKey) {
    let row = AttendanceKey(packed: key)
    if row.isWholeActivity {
      hasRecap[row.activity] = true
    } else if last[row.activity] != key.low {
      last[row.activity] = key.low
      sessions[row.activity].insert(key.low)
    }
  }

  mutating func merge(_ other: ActivitySessions) {
    for activity in sessions.indices {
      sessions[activity].formUnion(other.sessions[activity])
      hasRecap[activity] = hasRecap[activity] || other.hasRecap[activity]
    }
  }
}
