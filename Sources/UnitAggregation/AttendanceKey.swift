import ExportReading
import TrainingDomain

/// Who, what and when an attendance row speaks of.
struct AttendanceKey: Equatable, Sendable {
  let person: Int
  let activity: Int
  let day: CivilDate
  let session: Int

  init(_ row: AttendanceRow) {
    person = Int(row.person)
    activity = Int(row.activity)
    day = row.day
    session = Int(row.session)
  }

  init(packed key: RowKey) {
    person = Int(key.high >> 32)
    activity = Int(key.high & 0xFFFF_FFFF)
    day = CivilDate(dayNumber: Int32(truncatingIfNeeded: key.low >> 16))
    session = Int(key.low & 0xFFFF)
  }

  var packed: RowKey {
    RowKey(
      high: UInt64(person) << 32 | UInt64(activity),
      low: UInt64(UInt32(bitPattern: day.dayNumber)) << 16 | UInt64(session))
  }
}
