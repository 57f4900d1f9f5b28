import ExportReading
import TrainingDomain

/// Who, what and when a training record speaks of.
struct HistoryKey: Equatable, Sendable {
  let person: Int
  let title: UInt32
  let start: CivilDate
  let end: CivilDate

  init(_ row: HistoryRow) {
    person = Int(row.person)
    title = row.title
    start = row.start
    end = row.end
  }

  init(packed key: RowKey) {
    person = Int(key.high >> 32)
    title = UInt32(truncatingIfNeeded: key.high)
    start = CivilDate(dayNumber: Int32(truncatingIfNeeded: key.low >> 32))
    end = CivilDate(dayNumber: Int32(truncatingIfNeeded: key.low))
  }

  var packed: RowKey {
    RowKey(
      high: UInt64(person) << 32 | UInt64(title),
      low: UInt64(UInt32(bitPattern: start.dayNumber)) << 32 | UInt64(UInt32(bitPattern: end.dayNumber)))
  }
}
