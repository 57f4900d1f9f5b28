import ExportReading

/// What attendance that counts names of each activity.
package struct ActivitySessions: Sendable {
  /// By the activity's number: its sessions, as `RowKey.low`.
  private(set) var sessions: [Set<UInt64>]
  /// Whether a recap tells of the activity as a whole.
  private(set) var hasRecap: [Bool]

  init(activities: Int) {
    sessions = [Set<UInt64>](repeating: [], count: activities)
    hasRecap = [Bool](repeating: false, count: activities)
  }

  mutating func add(_ key: AttendanceKey) {
    if key.isWholeActivity {
      hasRecap[key.activity] = true
    } else {
      sessions[key.activity].insert(key.packed.low)
    }
  }
}
