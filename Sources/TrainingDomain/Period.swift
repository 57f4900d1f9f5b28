/// A calendar month, the span that an edition speaks for.
package struct Period: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1–12.
  package let month: Int

  /// Nil unless the month is 1–12 and the year is one that dates can have.
  package init?(year: Int, month: Int) {
    guard CivilDate.acceptedYears.contains(year), (1...12).contains(month) else { return nil }
    self.init(validatedYear: year, month: month)
  }

  /// A period written `YYYY-MM`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
      let year = Self.digits(bytes[0..<4]), let month = Self.digits(bytes[5..<7])
    else { return nil }
    self.init(year: year, month: month)
  }

  init(validatedYear year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  package var firstDay: CivilDate { day(1) }

  package var lastDay: CivilDate { day(CivilDate.days(inMonth: month, of: year)) }

  /// 1 January of the period's year: where "year to date" begins.
  package var yearStart: CivilDate { Period(validatedYear: year, month: 1).firstDay }

  /// 31 December of the period's year.
  package var yearEnd: CivilDate { Period(validatedYear: year, month: 12).lastDay }

  /// Whether the year ends with the period, so that no day of it is left.
  package var isYearEnd: Bool { month == 12 }

  package var next: Period {
    month == 12
      ? Period(validatedYear: year + 1, month: 1) : Period(validatedYear: year, month: month + 1)
  }

  package var previous: Period {
    month == 1
      ? Period(validatedYear: year - 1, month: 12) : Period(validatedYear: year, month: month - 1)
  }

  package static func < (left: Period, right: Period) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }

  private func day(_ day: Int) -> CivilDate {
    // The month next to the first or the last one that dates can have still has its days.
    CivilDate(validatedYear: year, month: month, day: day)
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}

extension Period: CustomStringConvertible {
  /// `2026-10`.
  package var description: String { "\(year)-\(twoDigits(month))" }
}
