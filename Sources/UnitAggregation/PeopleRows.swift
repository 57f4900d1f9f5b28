import ExportReading

/// Attendance, invitations and training records, one person after the other.
struct PeopleRows {
  private var attendance: PersonCursor
  private var invitations: PersonCursor
  private var records: PersonCursor

  /// What all rows say of one person.
  struct OfPerson {
    let attendance: PersonCursor.OfPerson
    /// Activities.
    let invitations: [Int]
    let records: PersonCursor.OfPerson
  }

  init(
    _ attendance: AttendanceAccumulator, _ invitations: InvitationAccumulator, _ records: HistoryAccumulator
  ) {
    self.attendance = attendance.people
    self.invitations = invitations.people
    self.records = records.people
  }

  /// People must be asked for in the order of their numbers, each once.
  mutating func next(person: Int) -> OfPerson {
    OfPerson(
      attendance: attendance.next(person: person),
      invitations: invitations.next(person: person).rows.map { InvitationAccumulator.activity($0.key) },
      records: records.next(person: person))
  }
}
