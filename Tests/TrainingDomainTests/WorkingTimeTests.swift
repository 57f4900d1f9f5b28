import Testing
import TrainingDomain

@Suite struct WorkingTimeTests {
  private static let usual = WorkingTime(weekdays: [1, 2, 3, 4, 5], minutesPerDay: 450, minutesPerHour: 45)

  private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: year, month: month, day: day))
  }

  @Test(arguments: [
    // Known days: the first of the epoch, the proclamation of independence, a leap day, and two of 2026.
    (1970, 1, 1, 4), (1945, 8, 17, 5), (2024, 2, 29, 4), (2026, 1, 1, 4), (2026, 11, 1, 7), (1900, 1, 1, 1),
  ])
  func knowsTheDayOfTheWeek(year: Int, month: Int, day: Int, weekday: Int) throws {
    #expect(try Self.day(year, month, day).weekday == weekday)
  }

  @Test(arguments: [
    // February has 20 working days in 2026, and 21 in the leap year 2028, whose 29th is a Tuesday.
    ((2026, 1, 31), (2026, 2, 28), 20), ((2028, 1, 31), (2028, 2, 29), 21),
    // November and December 2026: 21 and 23 weekdays.
    ((2026, 10, 31), (2026, 12, 31), 44), ((2026, 11, 30), (2026, 12, 31), 23),
    ((2026, 12, 31), (2026, 12, 31), 0), ((2026, 12, 31), (2026, 1, 1), 0),
  ])
  func countsWorkingDays(first: (Int, Int, Int), last: (Int, Int, Int), days: Int) throws {
    #expect(
      Self.usual.days(
        after: try Self.day(first.0, first.1, first.2), through: try Self.day(last.0, last.1, last.2),
        holidays: []) == days)
  }

  @Test func aHolidayOnAWeekendTakesNoDayAway() throws {
    // Christmas 2026 is a Friday, the day after it a Saturday.
    let holidays: Set<CivilDate> = [try Self.day(2026, 12, 25), try Self.day(2026, 12, 26)]
    #expect(
      Self.usual.days(
        after: try Self.day(2026, 11, 30), through: try Self.day(2026, 12, 31), holidays: holidays) == 22)
  }

  /// 3 people × 44 days × 450 minutes × 5 % ÷ 45 minutes = 66 JP; a part of 1/100 JP is dropped.
  @Test func givesWhatWorkingTimeAllows() {
    #expect(Self.usual.capacity(people: 3, days: 44, releasePercent: 5) == 6600)
    #expect(
      WorkingTime(weekdays: [1], minutesPerDay: 100, minutesPerHour: 45)
        .capacity(people: 1, days: 1, releasePercent: 1) == 2)
    #expect(Self.usual.capacity(people: 0, days: 44, releasePercent: 5) == 0)
  }
}
