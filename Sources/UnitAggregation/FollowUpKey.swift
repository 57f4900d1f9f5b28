import ExportReading
import TrainingDomain

/// From which activity, where, when and what: what makes two follow-ups one.
struct FollowUpKey: Equatable, Sendable {
  let activity: Int
  let unit: Int
  let day: CivilDate
  /// The number of the description's text.
  let description: Int

  init(_ row: FollowUpRow) {
    activity = row.activity
    unit = row.unit
    day = row.day
    description = row.description
  }

  init(packed key: RowKey) {
    activity = Int(key.high >> 32)
    unit = Int(key.high & 0xFFFF_FFFF)
    day = CivilDate(dayNumber: Int32(truncatingIfNeeded: key.low >> 32))
    description = Int(key.low & 0xFFFF_FFFF)
  }

  var packed: RowKey {
    RowKey(
      high: UInt64(activity) << 32 | UInt64(unit),
      low: UInt64(UInt32(bitPattern: day.dayNumber)) << 32 | UInt64(description))
  }
}
