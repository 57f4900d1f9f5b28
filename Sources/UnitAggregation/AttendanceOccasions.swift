import ExportReading
import TrainingDomain

/// When attendance that counts was: activities with days and sessions, each once.
package struct AttendanceOccasions: Sendable {
  private let keys: [AttendanceKey]

  /// - Parameter packed: keys as of the person 0.
  init(_ packed: [RowKey]) {
    keys = packed.map { AttendanceKey(packed: $0) }
  }

  /// The newest day; nil without any.
  package var newestDay: CivilDate? { keys.lazy.map(\.day).max() }

  /// Whether any day lies in the year up to the period's end.
  func isAny(in period: Period) -> Bool {
    keys.contains { $0.day >= period.yearStart && $0.day <= period.lastDay }
  }

  /// The sessions of each activity, and whether any row tells of the activity as a whole.
  func sessions(activities: Int) -> ActivitySessions {
    var sessions = ActivitySessions(activities: activities)
    for key in keys { sessions.add(key) }
    return sessions
  }
}
