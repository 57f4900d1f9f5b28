import Testing
import TrainingDomain

@testable import UnitAggregation

/// Which activities count in the year to date, and in which unit a person's year stands.
@Suite struct StandingTests {
  @Test(arguments: [
    // In the year, ended by the end of June.
    ("2026-01-01", "2026-01-01", true), ("2026-06-30", "2026-06-30", true),
    ("2026-06-20", "2026-07-01", false), ("2025-12-20", "2025-12-31", false),
    ("2025-12-20", "2026-01-02", true), ("2026-07-01", "2026-07-02", false),
  ])
  func countsAnActivityOnItsEnd(_ start: String, _ end: String, _ counts: Bool) {
    var city = SmallCity("2026-06")
    let person = city.person()
    let activity = city.activity(hours: 5, from: start, to: end)
    city.attend(person, activity, "H")
    let totals = city.totals()
    #expect(totals.units[0].hours.hours == (counts ? 500 : 0))
    #expect(totals.units[0].hours.peopleSeen == (counts ? 1 : 0))
    #expect((totals.dataThrough != nil) == counts)
  }

  @Test func countsAnActivityWithoutEndOnItsLastSession() {
    var city = SmallCity("2026-06")
    let person = city.person()
    let activity = city.activity(hours: 5, from: "2026-06-29", to: nil)
    city.attend(person, activity, "HH")
    #expect(city.hours().hours == 500)
    city.attend(person, activity, "H", from: "2026-07-01")
    #expect(city.hours().hours == 0)
  }

  @Test func putsTheWholeYearIntoTheUnitAtThePeriodsEnd() {
    for (period, unit) in [("2026-05", 0), ("2026-06", 1)] {
      var city = SmallCity(period)
      let person = city.person(in: 0, until: "2026-06-14")
      city.post(person, in: 1, from: "2026-06-15")
      let activity = city.activity(hours: 20)
      city.attend(person, activity, "HHHHA")
      let totals = city.totals()
      #expect(totals.units[unit].hours.staff == 1)
      #expect(totals.units[unit].hours.hours == 2000)
      #expect(totals.units[unit].hours.lost.hours == 400)
      #expect(totals.units[1 - unit].hours.staff == 0)
      #expect(totals.departedStaff == 0)
    }
  }

  @Test func putsPeopleWhoLeftIntoALineOfTheirOwn() {
    var city = SmallCity("2026-06")
    let gone = city.person(until: "2026-04-30")
    let lastDay = city.person(until: "2026-06-30")
    let lastYear = city.person(until: "2025-12-31")
    let toCome = city.person(from: "2026-07-01")
    let activity = city.activity(hours: 10, competency: 0, cost: 800)
    for person in [gone, lastDay, lastYear, toCome] {
      city.attend(person, activity, "HA")
      city.attend(person, activity, "  HH")
      city.score(person, activity, .before, 10)
      city.score(person, activity, .after, 20)
      city.score(person, activity, .reaction, 50)
    }
    city.rules.add(RuleBook.rule(.completionPercent(75), from: city.day("2020-01-01")))
    let totals = city.totals()
    #expect(totals.departedStaff == 1)
    #expect(totals.departedHours == 1000)
    #expect(totals.departedCredited == 1)
    #expect(totals.city.hours.staff == 1)
    #expect(totals.city.hours.hours == 1000)
    #expect(totals.forms[.course]?.people == 1)
    #expect(totals.forms[.course]?.hours == 1000)
    #expect(totals.city.gain.people == 1)
    #expect(totals.city.reaction.answers == 1)
    #expect(totals.city.hours.lost.people == 1)
    // Those who left were planned for, too: 800 × 1 ÷ (2 people × 4 sessions).
    #expect(totals.city.absenceCost.microRupiah == 100_000_000)
  }

  @Test func takesTheLatestOfOverlappingPostingsAndTells() {
    var city = SmallCity("2026-06")
    let person = city.person(in: 1, .pns, from: "2020-01-01")
    city.post(person, in: 0, .pppk, from: "2024-01-01")
    let aggregation = city.aggregation()
    #expect(aggregation.totals.units[0].hours.staff == 1)
    #expect(aggregation.totals.units[0].hours.withTarget == 0)
    #expect(aggregation.totals.units[1].hours.staff == 0)
    #expect(aggregation.findings.totals.map(\.code) == [.overlappingPostings])
  }

  @Test func countsSomebodyBetweenTwoPostingsAsDeparted() {
    var city = SmallCity("2026-06")
    let person = city.person(in: 0, until: "2026-05-31")
    city.post(person, in: 1, from: "2026-08-01")
    #expect(city.totals().departedStaff == 1)
    city.period = Period("2026-08") ?? city.period
    #expect(city.totals().units[1].hours.staff == 1)
    #expect(city.totals().departedStaff == 0)
  }

  @Test func passesOverNobodyAcrossPartitions() {
    var city = SmallCity("2026-06", units: 1)
    let activity = city.activity(hours: 20)
    for _ in 0..<9000 { _ = city.person() }
    for person in [0, 4095, 4096, 8191, 8999] { city.attend(person, activity, "H") }
    let hours = city.hours()
    #expect(hours.staff == 9000)
    #expect(hours.onTarget == 5)
    #expect(hours.withoutHours == 8995)
    #expect(hours.need == Int128(8995 * 2000))
  }

  @Test func marksOnlyMonthsOfThePeriodsYearAsDelivered() {
    var city = SmallCity("2026-12")
    let person = city.person()
    let activity = city.activity(hours: 20, from: "2025-12-30", to: "2026-01-02", competency: 0)
    city.attend(person, activity, "HHHH")
    city.score(person, activity, .before, 10, on: "2025-12-30")
    city.score(person, activity, .after, 20, on: "2026-01-02")
    let months = city.totals().units[0].months
    #expect(months[.attendance] == 1)
    #expect(months[.evaluations] == 1)
  }
}
