/// What `pegawai.csv` says about a person, but for unit and dates.
struct Employee {
  let number: UInt64
  let name: [UInt8]
  let status: StaticString
  let post: StaticString
  /// When the contract began; nil for those without one.
  let contractStart: CalendarDay?
  let email: [UInt8]
}
