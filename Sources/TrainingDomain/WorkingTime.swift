/// The working time of civil servants, and how long a training hour is.
package struct WorkingTime: Equatable, Sendable {
  /// Working days of the week: 1 is Monday, 7 Sunday.
  package let weekdays: Set<Int>
  /// Minutes of work a day (1–1440).
  package let minutesPerDay: Int
  /// Minutes of one training hour (1–240).
  package let minutesPerHour: Int

  package init(weekdays: Set<Int>, minutesPerDay: Int, minutesPerHour: Int) {
    self.weekdays = weekdays
    self.minutesPerDay = minutesPerDay
    self.minutesPerHour = minutesPerHour
  }

  /// Working days after one day up to another, without holidays.
  package func days(after first: CivilDate, through last: CivilDate, holidays: Set<CivilDate>) -> Int {
    guard first < last else { return 0 }
    return (first.dayNumber + 1...last.dayNumber).count {
      isWorkingDay(CivilDate(dayNumber: $0), holidays: holidays)
    }
  }

  package func isWorkingDay(_ day: CivilDate, holidays: Set<CivilDate>) -> Bool {
    weekdays.contains(day.weekday) && !holidays.contains(day)
  }

  /// What some people's working time still allows, in 1/100 JP, rounded down.
  /// - Parameter releasePercent: the part of working time that a unit can release.
  package func capacity(people: Int, days: Int, releasePercent: Int) -> Int128 {
    Int128(people) * Int128(days) * Int128(minutesPerDay) * Int128(releasePercent) / Int128(minutesPerHour)
  }
}
