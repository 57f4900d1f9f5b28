import Testing
import TrainingDomain

/// The calendar against plain counting of days, year by year.
@Suite struct CalendarTests {
  private struct Day: Equatable {
    let year: Int
    let month: Int
    let day: Int
  }

  /// All days from 1900 to 2199 in order, counted with the lengths of months and the rule of leap years.
  private static let days: [Day] = {
    var days: [Day] = []
    for year in 1900...2199 {
      let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
      for (index, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for day in 1...length { days.append(Day(year: year, month: index + 1, day: day)) }
      }
    }
    return days
  }()

  @Test func everyDayHasTheNumberThatCountingGives() throws {
    let epoch = try #require(Self.days.firstIndex(of: Day(year: 1970, month: 1, day: 1)))
    var mistakes: [Day] = []
    for (count, day) in Self.days.enumerated() {
      let date = CivilDate(year: day.year, month: day.month, day: day.day)
      let parts = date?.components
      if date?.dayNumber != Int32(count - epoch) || parts?.year != day.year || parts?.month != day.month
        || parts?.day != day.day || date?.period != Period(year: day.year, month: day.month)
      {
        mistakes.append(day)
      }
    }
    #expect(mistakes == [])
    #expect(Self.days.count == 109_573)
  }

  @Test func noOtherDaysExist() {
    let known = Set(Self.days.map { $0.year * 10_000 + $0.month * 100 + $0.day })
    var mistakes: [Int] = []
    for year in 1890...2210 {
      for month in -1...14 {
        for day in -1...33 {
          let exists =
            known.contains(year * 10_000 + month * 100 + day) && (1...12).contains(month) && day >= 1
          if (CivilDate(year: year, month: month, day: day) != nil) != exists {
            mistakes.append(year * 10_000 + month * 100 + day)
          }
        }
      }
    }
    #expect(mistakes == [])
  }

  @Test func anyNumbersAreTakenWithoutATrap() {
    for number in [Int.min, -1, 0, Int.max] {
      #expect(CivilDate(year: number, month: 1, day: 1) == nil)
      #expect(CivilDate(year: 2026, month: number, day: 1) == nil)
      #expect(CivilDate(year: 2026, month: 1, day: number) == nil)
      #expect(Period(year: number, month: 1) == nil)
      #expect(Period(year: 2026, month: number) == nil)
    }
    for number in [Int32.min, Int32.max] { _ = CivilDate(dayNumber: number).components }
  }

  @Test(arguments: [
    (1970, 1, 1, "1970-01-01"), (2026, 10, 31, "2026-10-31"), (2000, 2, 29, "2000-02-29"),
    (1900, 1, 1, "1900-01-01"), (2199, 12, 31, "2199-12-31"),
  ])
  func datesAreShownAsISO8601(year: Int, month: Int, day: Int, text: String) throws {
    #expect("\(try #require(CivilDate(year: year, month: month, day: day)))" == text)
  }

  @Test func datesAreInTheOrderOfDays() throws {
    let last = try #require(CivilDate(year: 2026, month: 9, day: 30))
    let first = try #require(CivilDate(year: 2026, month: 10, day: 1))
    #expect(last < first)
    #expect(first.dayNumber - last.dayNumber == 1)
  }

  @Test func aDayIsReadAsItIsWritten() throws {
    for text in ["1900-01-01", "2024-02-29", "2199-12-31"] {
      #expect(try #require(CivilDate(text)).description == text)
    }
  }

  @Test(arguments: [
    "", "2026-2-01", "2026-02-1", "2026-02-31", "26-02-01", "+026-02-01", "2026-02-01 ", "2026/02/01",
  ])
  func whatIsNoDayIsNone(_ text: String) {
    #expect(CivilDate(text) == nil)
  }
}
