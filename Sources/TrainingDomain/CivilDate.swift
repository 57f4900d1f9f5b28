/// A day of the proleptic Gregorian calendar, without time or time zone.
///
/// Stored as days since 1970-01-01, so that differences and comparisons are plain integer work.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let dayNumber: Int32

  /// The years that an export can sensibly name; a date outside them is refused as a typing error.
  package static let acceptedYears = 1900...2199

  package init(dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// The given day, or nil where the calendar has no such day (31 February) or the year is outside
  /// `acceptedYears`.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.acceptedYears.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(validatedYear: year, month: month, day: day)
  }

  /// A day written `YYYY-MM-DD`, as `description` writes it; nil for anything else.
  package init?(_ text: some StringProtocol) {
    // Byte by byte: evidence has millions of days, and splitting takes a hundred times as long.
    var (year, month, day) = (0, 0, 0)
    var length = 0
    for byte in text.utf8 {
      let isHyphen = length == 4 || length == 7
      guard isHyphen ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte) else { return nil }
      let digit = Int(byte) - 0x30
      switch length {
      case 0..<4: year = year * 10 + digit
      case 5..<7: month = month * 10 + digit
      case 8..<10: day = day * 10 + digit
      case 4, 7: break
      default: return nil
      }
      length += 1
    }
    guard length == 10 else { return nil }
    self.init(year: year, month: month, day: day)
  }

  init(validatedYear year: Int, month: Int, day: Int) {
    // Days from civil, after Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms": years begin
    // in March, so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1–12) and day (1–31).
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  package var period: Period {
    let parts = components
    return Period(validatedYear: parts.year, month: parts.month)
  }

  /// The day of the week: 1 is Monday, 7 Sunday.
  package var weekday: Int {
    // 1970-01-01 was a Thursday.
    let sinceMonday = (Int(dayNumber) + 3) % 7
    return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
  }

  // All comparisons stand here: those that the standard library makes of `<` are looked up at run time in other targets,
  // which costs more than all else that is done with most days.
  package static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }

  package static func > (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber > right.dayNumber }

  package static func <= (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber <= right.dayNumber }

  package static func >= (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber >= right.dayNumber }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601, for example `2026-10-31`.
  package var description: String {
    let parts = components
    return "\(parts.year)-\(twoDigits(parts.month))-\(twoDigits(parts.day))"
  }
}

func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}
