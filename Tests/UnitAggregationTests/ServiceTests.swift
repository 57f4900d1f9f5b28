import Testing
import TrainingDomain

@testable import UnitAggregation

/// Service results of the year to date.
@Suite struct ServiceTests {
  @Test func weighsAnswerTimesByAnswers() {
    var city = SmallCity()
    city.service(0, "2026-01", complaints: 10, answered: 8, hours: 2)
    city.service(0, "2026-02", complaints: 5, answered: 2, hours: 12)
    // No answer time, and no answers: neither weighs.
    city.service(0, "2026-03", answered: 100)
    city.service(0, "2026-04", complaints: 1, hours: 99)
    let services = city.totals().units[0].services
    // (8 × 2 + 2 × 12) ÷ 10 = 4.
    #expect(services.weightedHours == 4000)
    #expect(services.weight == 10)
    #expect(services.complaints == 16)
    #expect(services.answered == 110)
    #expect(services.satisfaction == nil)
  }

  @Test func takesTheNewestSurveyOfTheYear() {
    var city = SmallCity("2026-06")
    city.service(0, "2026-05", satisfaction: 80)
    city.service(0, "2026-02", satisfaction: 70)
    city.service(0, "2026-06", complaints: 3)
    city.service(0, "2026-07", satisfaction: 90)
    city.service(0, "2025-12", complaints: 1000)
    let totals = city.totals()
    #expect(totals.units[0].services.satisfaction == 80_000_000_000_000)
    #expect(totals.units[0].services.complaints == 3)
    #expect(totals.units[0].months[.services] == 0b11_0010)
    #expect(totals.city.services.satisfaction == nil)
    #expect(totals.units[1].services == ServiceTotals())
  }

  @Test func takesNoneOfTwoRowsOfOneMonth() {
    var city = SmallCity()
    city.service(0, "2026-01", complaints: 10)
    city.service(0, "2026-01", complaints: 11)
    city.service(0, "2026-02", complaints: 1)
    city.service(0, "2026-02", complaints: 1)
    #expect(city.totals().units[0].services.complaints == 1)
  }
}
