import ExportReading
import TrainingDomain

/// Who, what and when an attendance row speaks of.
struct AttendanceKey: Equatable, Sendable {
  let person: Int
  let activity: Int
  let day: CivilDate
  let session: Int

  /// The session's number in rows about a whole activity; no export's session has it (see `AttendanceRowReader`).
  private static let wholeActivity = 65_535

  /// Whether the row speaks of the whole activity, so that it names no session.
  var isWholeActivity: Bool { session == Self.wholeActivity }

  init(_ row: AttendanceRow) {
    person = Int(row.person)
    activity = Int(row.activity)
    day = row.day
    session = row.share < 0 ? Int(row.session) : Self.wholeActivity
  }

  init(packed key: RowKey) {
    person = Int(key.high >> 32)
    activity = Int(key.high & 0xFFFF_FFFF)
    day = CivilDate(dayNumber: Int32(truncatingIfNeeded: key.low >> 16))
    session = Int(key.low & 0xFFFF)
  }

  static func high(person: Int, activity: Int) -> UInt64 { UInt64(person) << 32 | UInt64(activity) }

  var packed: RowKey {
    RowKey(
      high: Self.high(person: person, activity: activity),
      low: UInt64(UInt32(bitPattern: day.dayNumber)) << 16 | UInt64(session))
  }
}
