import ExportReading
import TrainingDomain

/// What a training record says.
struct HistoryContent: Equatable, Sendable {
  /// 1/100 JP; nil where the record states none.
  let hours: Int64?
  let form: ActivityForm

  init(hours: Int64?, form: ActivityForm) {
    self.hours = hours
    self.form = form
  }

  init(_ row: HistoryRow) {
    hours = row.hours < 0 ? nil : Int64(row.hours)
    form = row.form
  }

  init(packed: UInt64) {
    let hours = Int32(bitPattern: UInt32(truncatingIfNeeded: packed))
    self.hours = hours < 0 ? nil : Int64(hours)
    form = ActivityForm(rawValue: UInt8(truncatingIfNeeded: packed >> 32)) ?? .other
  }

  var packed: UInt64 {
    UInt64(form.rawValue) << 32 | UInt64(UInt32(bitPattern: Int32(truncatingIfNeeded: hours ?? -1)))
  }
}
