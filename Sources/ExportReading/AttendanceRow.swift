import TrainingDomain

/// One attendance row in dense numbers.
package struct AttendanceRow: Sendable {
  package let person: UInt32
  package let activity: UInt32
  package let day: CivilDate
  /// The session of the day; 0 where the export names none.
  package let session: UInt16
  package let status: AttendanceStatus
  /// The session's own hours in 1/100 JP; -1 where the row states none.
  package let hours: Int32
  /// The share attended of the whole activity, in 1/100 % (0…10,000), where the row is a recap's and speaks of
  /// no session; -1 for a session. Such a row's day is the end of its activity, or its start where the activity
  /// states no end, so that recaps of different days speak of one thing.
  package let share: Int16
  package let isRepaired: Bool
  package let line: Int32
  /// Lines of the export that the row stands for: a person who joined a meeting twice has two, and of the
  /// sessions that one line tells of only the first has it.
  package let lines: UInt16
  /// Whether the export only tells that the person was there for a time that nobody knows: neither present nor absent.
  package let isUnknown: Bool

  package init(
    person: UInt32, activity: UInt32, day: CivilDate, session: UInt16, status: AttendanceStatus,
    hours: Int32, share: Int16 = -1, isRepaired: Bool, line: Int32, lines: UInt16 = 1,
    isUnknown: Bool = false
  ) {
    self.person = person
    self.activity = activity
    self.day = day
    self.session = session
    self.status = status
    self.hours = hours
    self.share = share
    self.isRepaired = isRepaired
    self.line = line
    self.lines = lines
    self.isUnknown = isUnknown
  }
}
