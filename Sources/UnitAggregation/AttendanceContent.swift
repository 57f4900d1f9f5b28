import ExportReading
import TrainingDomain

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
