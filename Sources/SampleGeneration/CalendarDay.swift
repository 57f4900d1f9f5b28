/// A day of the Gregorian calendar, without time zones or locales.
struct CalendarDay: Equatable {
  let year: Int
  let month: Int
  let day: Int

  init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days since 1 March of the year 0 (Howard Hinnant's algorithm, for years after 0).
  var number: Int {
    let shiftedYear = month > 2 ? year : year - 1
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  init(number: Int) {
    let era = number / 146_097
    let dayOfEra = number % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// The first day of the month that lies `months` after January 2026.
  init(firstOfMonth months: Int) {
    self.init(2026 + months / 12, months % 12 + 1, 1)
  }

  /// Months since January 2026, the way files are grouped.
  var monthIndex: Int { (year - 2026) * 12 + month - 1 }

  // 1 March of the year 0 was a Wednesday; 0 = Monday.
  var weekday: Int { (number + 2) % 7 }

  func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }
}
