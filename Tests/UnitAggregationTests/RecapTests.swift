import Findings
import Testing
import TrainingDomain

@testable import UnitAggregation

/// Rows that tell a share of the whole activity, as recaps do; 20 JP over 4 sessions unless told otherwise.
@Suite struct RecapTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let percent: Double
    var status = AttendanceStatus.present
    var hours: Double? = 20
    let credited: Int128
    let uncompleted: Int128
    let lost: Int128
    var cause = AbsenceCause.insufficient

    var testDescription: String { "\(percent) % \(status)" }
  }

  static let cases: [Case] = [
    Case(percent: 100, credited: 2000, uncompleted: 0, lost: 0),
    Case(percent: 80, credited: 2000, uncompleted: 0, lost: 0),
    // The status is what a recap made of it; the share decides.
    Case(percent: 80, status: .partial, credited: 2000, uncompleted: 0, lost: 0),
    // 20 × 0.7999 = 15.998, and the rest of 20.
    Case(percent: 79.99, credited: 0, uncompleted: 1600, lost: 400),
    Case(percent: 75, status: .partial, credited: 0, uncompleted: 1500, lost: 500),
    Case(percent: 50, status: .sick, credited: 0, uncompleted: 1000, lost: 1000, cause: .sickOrLeave),
    Case(percent: 0, status: .unexcused, credited: 0, uncompleted: 0, lost: 2000, cause: .unexcused),
    // 0.01 × 0.5 = 0.005, rounded away from zero; nothing is left to lose.
    Case(percent: 50, hours: 0.01, credited: 0, uncompleted: 1, lost: 0),
    Case(percent: 50, hours: nil, credited: 0, uncompleted: 0, lost: 0),
  ]

  @Test(arguments: cases)
  func holdsTheShareAgainstTheCompletionRule(_ given: Case) {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(hours: given.hours, sessions: 4)
    city.recap(person, activity, given.percent, given.status)
    let hours = city.hours()
    #expect(hours.hours == given.credited)
    #expect(hours.uncompleted == given.uncompleted)
    #expect(hours.lost.hours == given.lost)
    #expect(hours.losses[given.cause.rawValue].hours == given.lost)
    #expect(hours.peopleAbsent == (given.credited == 0 ? 1 : 0))
    #expect(hours.peopleSeen == 1)
  }

  @Test func leavesAShareUnusedBesideSessions() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(hours: 20)
    city.attend(person, activity, "HHHH")
    city.recap(person, activity, 10)
    #expect(city.hours().hours == 2000)
    #expect(city.hours().lost.hours == 0)
    var ledgers = [RowLedger()]
    city.aggregation().tally(into: &ledgers)
    #expect(ledgers[0].accepted == 4)
    #expect(ledgers[0].unused == 1)
  }

  /// The recap's day is none of the 4 sessions, or the other person would have attended 4 of 5 only in part.
  @Test func countsNoSessionForARecap() {
    var city = SmallCity()
    let activity = city.activity(hours: 20)
    city.attend(city.person(), activity, "HHHA")
    city.recap(city.person(), activity, 100)
    // 3 ÷ 4 = 75 %, 15 JP; with the recap's day as a fifth session it were 3 ÷ 5, 12 JP.
    #expect(city.hours().uncompleted == 1500)
    #expect(city.hours().hours == 2000)
  }

  @Test func takesNoneOfTwoSharesThatContradictEachOther() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(hours: 20)
    city.recap(person, activity, 90)
    city.recap(person, activity, 40)
    #expect(city.hours().hours == 0)
    #expect(city.hours().uncompleted == 0)
  }

  @Test func countsTheMissedPartOfAllSessionsAsAbsenceThatCosts() {
    var city = SmallCity()
    let activity = city.activity(hours: 20, cost: 1000)
    city.recap(city.person(), activity, 25, .sick)
    city.attend(city.person(), activity, "HHHH")
    // 3 of 4 sessions of one of two people: 1000 × 3 ÷ 8.
    #expect(city.totals().units[0].absenceCost.microRupiah == 375_000_000)
    #expect(city.totals().units[0].absenceCost.people == 1)
  }

  @Test func convertsByDaysOnlyWhereTheDaysAreKnown() {
    var city = SmallCity()
    let person = city.person()
    let oneDay = city.activity(.seminar, from: "2026-03-02", to: "2026-03-02")
    city.recap(person, oneDay, 100)
    #expect(city.hours().hours == 400)
    let days = city.activity(.seminar, from: "2026-03-02", to: "2026-03-04")
    city.recap(person, days, 100)
    #expect(city.hours().hours == 400)
    #expect(city.aggregation().findings.totals.map(\.code) == [.activityWithoutHours])
  }

  @Test func countsConvertedOccasionsOfRecapsAgainstTheMonthsLimit() {
    var city = SmallCity()
    let person = city.person()
    for day in 2...4 {
      let coaching = city.activity(.coaching, from: "2026-03-0\(day)", to: "2026-03-0\(day)")
      city.recap(person, coaching, 100)
    }
    #expect(city.hours().hours == 400)
  }
}
