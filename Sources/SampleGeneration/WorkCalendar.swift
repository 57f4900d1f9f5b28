/// The working days of the asked months of one year, in order: sessions fall on these and no others.
struct WorkCalendar {
  let year: Int
  /// Asked months of this year, 1 to 12.
  let months: Int
  let days: [CalendarDay]

  init(year: Int, months: Int) {
    self.year = year
    self.months = months
    let holidays = Holiday.national(in: year).map(\.day)
    let first = CalendarDay(year, 1, 1).number
    let end = CalendarDay(firstOfMonth: (year - 2026) * 12 + months).number
    days = (first..<end).lazy
      .map(CalendarDay.init(number:))
      .filter { $0.weekday < 5 && !holidays.contains($0) }
  }

  /// The last asked day of the year.
  var lastDay: CalendarDay { CalendarDay(firstOfMonth: (year - 2026) * 12 + months).adding(days: -1) }

  /// One calendar for each year that `months` from January 2026 reach into.
  static func years(months: Int) -> [WorkCalendar] {
    stride(from: 0, to: months, by: 12).map { start in
      WorkCalendar(year: 2026 + start / 12, months: min(12, months - start))
    }
  }
}
