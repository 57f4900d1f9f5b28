import ExportReading
import TrainingDomain

/// What an attendance row says.
struct AttendanceContent: Equatable {
  let status: AttendanceStatus
  /// 1/100 JP; nil where the row states none.
  let hours: Int64?
  /// The share attended of the whole activity, in 1/100 % (0…10,000); nil for a row about a session.
  let share: Int?

  /// 100 % as a share.
  static let wholeShare = 10_000

  init(_ row: AttendanceRow) {
    status = row.status
    hours = row.hours < 0 ? nil : Int64(row.hours)
    share = row.share < 0 ? nil : min(Int(row.share), Self.wholeShare)
  }

  init(packed: UInt64) {
    status = AttendanceStatus(rawValue: UInt8(truncatingIfNeeded: packed >> 32)) ?? .unexcused
    let hours = Int32(bitPattern: UInt32(truncatingIfNeeded: packed))
    self.hours = hours < 0 ? nil : Int64(hours)
    let share = Int(packed >> 40 & 0xFFFF)
    self.share = share == 0 ? nil : share - 1
  }

  /// Hours, status and share in 32, 8 and 16 bits.
  var packed: UInt64 {
    UInt64((share ?? -1) + 1) << 40 | UInt64(status.rawValue) << 32
      | UInt64(UInt32(bitPattern: Int32(truncatingIfNeeded: hours ?? -1)))
  }
}
