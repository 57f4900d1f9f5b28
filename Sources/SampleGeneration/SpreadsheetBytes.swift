// Cells as spreadsheets and other programs under Indonesian settings write them.
extension [UInt8] {
  mutating func semicolon() { append(UInt8(ascii: ";")) }

  /// `16/02/2026`
  mutating func slashedDate(_ day: CalendarDay) { dayFirst(day, UInt8(ascii: "/")) }

  /// `16-02-2026`
  mutating func hyphenedDate(_ day: CalendarDay) { dayFirst(day, Byte.hyphen) }

  private mutating func dayFirst(_ day: CalendarDay, _ mark: UInt8) {
    digits(UInt(day.day), width: 2)
    append(mark)
    digits(UInt(day.month), width: 2)
    append(mark)
    digits(UInt(day.year), width: 4)
  }

  /// `16/02/2026 07:50:12`, from seconds after midnight.
  mutating func slashedMoment(_ day: CalendarDay, _ seconds: Int) {
    slashedDate(day)
    append(Byte.space)
    clock(seconds / 60)
    append(Byte.colon)
    digits(UInt(seconds % 60), width: 2)
  }

  /// `16 Februari 2026  09:30`, with the two blanks that Moodle writes; from minutes after midnight.
  mutating func spelledMoment(_ day: CalendarDay, _ minutes: Int) {
    append(contentsOf: "\(day.day) \(MonthName.spelled[day.month - 1]) \(day.year)  ".utf8)
    clock(minutes)
  }

  /// Hundredths with a decimal comma and both decimals: 7250 becomes 72,50.
  mutating func commaHundredths(_ value: Int) {
    number(value / 100)
    comma()
    digits(UInt(value % 100), width: 2)
  }
}
