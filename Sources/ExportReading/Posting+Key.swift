import TrainingDomain

// How a row of a roster is held against others.
extension Posting {
  private static let noDate = UInt64(UInt32.max)
  private static let epoch = CivilDate(year: CivilDate.acceptedYears.lowerBound, month: 1, day: 1)

  /// Person and first day: what makes two rows speak of the same thing.
  var key: RowKey {
    RowKey(
      high: UInt64(person) << 32, low: from.map { UInt64(UInt32(bitPattern: $0.dayNumber)) } ?? Self.noDate)
  }

  /// The first day in a key.
  static func firstDay(in key: RowKey) -> CivilDate? {
    key.low == noDate ? nil : CivilDate(dayNumber: Int32(bitPattern: UInt32(truncatingIfNeeded: key.low)))
  }

  /// All else that the row says, exactly: unit, status, kind of post, begin of the contract and end in 22, 4, 2, 18
  /// and 18 bits.
  var content: UInt64 {
    let kind = postKind.map { UInt64($0.rawValue) } ?? 3
    return UInt64(unit) << 42 | UInt64(status.rawValue) << 38 | kind << 36 | Self.packed(contractStart) << 18
      | Self.packed(until)
  }

  /// Days since the first one that dates can have, from 1 on; 0 for none. All of them fit 18 bits.
  private static func packed(_ day: CivilDate?) -> UInt64 {
    guard let day, let epoch else { return 0 }
    return UInt64(max(0, Int64(day.dayNumber) - Int64(epoch.dayNumber)) + 1) & 0x3_FFFF
  }

  private static func day(packed: UInt64) -> CivilDate? {
    guard let epoch, packed & 0x3_FFFF != 0 else { return nil }
    return CivilDate(dayNumber: epoch.dayNumber + Int32(packed & 0x3_FFFF) - 1)
  }

  /// The posting that has this key and content.
  /// - Parameter place: where its row stands.
  init(key: RowKey, content: UInt64, place: (file: Int, line: Int)) {
    self.init(
      person: Int(key.high >> 32), unit: Int(content >> 42),
      status: EmploymentStatus(rawValue: UInt8(content >> 38 & 15)) ?? .pns,
      postKind: PostKind(rawValue: UInt8(content >> 36 & 3)), contractStart: Self.day(packed: content >> 18),
      from: Self.firstDay(in: key), until: Self.day(packed: content), file: place.file, line: place.line)
  }
}
