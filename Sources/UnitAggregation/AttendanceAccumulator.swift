import ExportReading
import Findings
import TrainingDomain

/// All attendance rows that are distinct.
package struct AttendanceAccumulator: Sendable {
  private var rows = PersonPartitions()

  package init() {}

  /// Takes over a batch; findings of duplicates and contradictions go to the log.
  package mutating func add(_ batch: Batch<AttendanceRow>, paths: [String], log: inout FindingLog) {
    for row in batch.rows {
      let key = AttendanceKey(row)
      rows.insert(
        key.packed, person: key.person, content: AttendanceContent(row).packed,
        isRepaired: row.isRepaired, of: batch, line: row.line,
        columns: "kode_kegiatan, nip, tanggal, sesi", paths: paths, log: &log)
    }
  }

  /// Takes over another accumulator's rows, as if they had been added here.
  package mutating func merge(_ other: AttendanceAccumulator) { rows.merge(other.rows) }

  var partitions: [DistinctRows] { rows.partitions }

  /// The newest day with a row that counts; nil without any.
  package var newestDay: CivilDate? {
    var newest: CivilDate?
    for partition in partitions {
      partition.forEachAccepted { key, _ in
        let day = AttendanceKey(packed: key).day
        newest = max(newest ?? day, day)
      }
    }
    return newest
  }

  func tally(into ledgers: inout [RowLedger], isUsed: (AttendanceKey) -> Bool) {
    rows.tally(into: &ledgers) { isUsed(AttendanceKey(packed: $0)) }
  }
}

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

/// What an attendance row says.
struct AttendanceContent: Equatable {
  let status: AttendanceStatus
  /// 1/100 JP; nil where the row states none.
  let hours: Int64?

  init(_ row: AttendanceRow) {
    status = row.status
    hours = row.hours < 0 ? nil : Int64(row.hours)
  }

  init(packed: UInt64) {
    status = AttendanceStatus(rawValue: UInt8(truncatingIfNeeded: packed >> 32)) ?? .unexcused
    let hours = Int32(bitPattern: UInt32(truncatingIfNeeded: packed))
    self.hours = hours < 0 ? nil : Int64(hours)
  }

  var packed: UInt64 {
    UInt64(status.rawValue) << 32 | UInt64(UInt32(bitPattern: Int32(truncatingIfNeeded: hours ?? -1)))
  }
}
