import ExportReading

/// What attendance and invitations say of one person.
struct PersonParticipations {
  /// The activities that attendance tells something of, those of earlier years among them.
  let all: [ActivityAttendance]
  /// Of these the ones of the year to date.
  let counted: [ActivityAttendance]
  /// Activities that the person was invited to, whether anything is told of them or not.
  let invitations: [Int]
  /// The attendance rows that count, of all activities, by key.
  let attendance: PersonCursor.Rows
  /// Keys of attendance rows that contradict each other.
  let contradicted: ArraySlice<RowKey>

  /// Activities of the year to date of which the person missed all that is told: no session is contradicted.
  var missed: [Int] {
    var missed: [Int] = []
    for attendance in counted where attendance.isAbsent && !isContradicted(attendance.activity) {
      missed.append(attendance.activity)
    }
    return missed
  }

  /// Whether rows about a session of the activity contradict each other.
  func isContradicted(_ activity: Int) -> Bool {
    contradicted.contains { AttendanceKey(packed: $0).activity == activity }
  }
}
