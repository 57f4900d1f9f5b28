import Testing
import TrainingDomain

@Suite struct PeriodTests {
  @Test(arguments: ["2026-10", "1900-01", "2199-12", "2026-02"])
  func aPeriodIsReadAsItIsShown(text: String) throws {
    #expect("\(try #require(Period(text)))" == text)
  }

  @Test(arguments: [
    "", "2026", "2026-1", "2026-00", "2026-13", "2026-010", "26-10", "2026/10", "2026-1a", "+026-10",
    "-026-10",
    "2026-+1", " 2026-10", "2026-10 ", "1899-12", "2200-01", "0000-01", "2026-10-01", "\u{FF12}026-10",
    "last-month",
  ])
  func anythingElseIsNoPeriod(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func periodsFollowEachOtherDayByDay() throws {
    var period = try #require(Period("1900-01"))
    var count = 1
    while let next = Period("\(period.next)") {
      #expect(next > period)
      #expect(next.previous == period)
      #expect(next.firstDay.dayNumber == period.lastDay.dayNumber + 1)
      #expect(period.yearStart.components.month == 1)
      #expect(period.yearStart.components.year == period.year)
      period = next
      count += 1
    }
    #expect(count == 300 * 12)
  }

  @Test func onlyPublishableYearsMakeAPeriod() {
    #expect(Period(year: 1899, month: 12) == nil)
    #expect(Period(year: 2199, month: 12) != nil)
  }

  @Test func daysOutsideTheCalendarAreNotTakenForTheEpoch() throws {
    // What lies next to the last period that dates can have has no days; its first must not be 1970-01-01.
    let beyond = try #require(Period("2199-12")).next
    #expect(beyond.firstDay.components.year == 2200)
    let before = try #require(Period("1900-01")).previous
    #expect("\(before.lastDay)" == "1899-12-31")
  }
}
