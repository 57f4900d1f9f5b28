import ExportReading

/// What attendance and invitations say of one person.
struct PersonParticipations {
  /// The activities of the year to date that attendance tells something of.
  let counted: [ActivityAttendance]
  /// Activities that the person was invited to, whether anything is told of them or not.
  let invitations: [Int]
  /// The attendance rows that count, of all activities, by key.
  let attendance: ArraySlice<(key: RowKey, content: UInt64)>
  /// Keys of attendance rows that contradict each other.
  let contradicted: ArraySlice<RowKey>

  /// Activities of the year to date of which the person missed all that is told: no session is contradicted.
  var missed: Set<Int> {
    Set(counted.lazy.filter(\.isAbsent).map(\.activity))
      .subtracting(contradicted.map { AttendanceKey(packed: $0).activity })
  }
}
