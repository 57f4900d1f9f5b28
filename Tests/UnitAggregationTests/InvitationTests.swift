import Findings
import Testing
import TrainingDomain

@testable import UnitAggregation

/// Who was invited and not seen; 20 JP over 4 sessions, so 5 JP a session.
@Suite struct InvitationTests {
  private static func unexcused(_ city: SmallCity, unit: Int = 0) -> [Int128] {
    let loss = city.totals().units[unit].hours.losses[AbsenceCause.unexcused.rawValue]
    return [loss.hours, Int128(loss.people)]
  }

  @Test func takesInvitedPeopleToMissTheSessionsTheyHaveNoRowAbout() {
    var city = SmallCity()
    let (first, second, third) = (city.person(), city.person(), city.person(in: 1))
    let activity = city.activity(hours: 20, cost: 1200)
    city.attend(first, activity, "HHHH")
    city.attend(third, activity, "HH")
    city.invite(first, second, third, to: activity)
    let totals = city.totals()
    // The second person misses all 4 sessions, the third the last 2.
    #expect(totals.units[0].hours.lost.hours == 2000)
    #expect(totals.units[1].hours.lost.hours == 1000)
    #expect(Self.unexcused(city) == [2000, 1])
    #expect(totals.units[1].hours.uncompleted == 1000)
    #expect(totals.units.map(\.hours.peopleAbsent) == [1, 1])
    #expect(totals.units[0].hours.peopleSeen == 2)
    // 1200 ÷ (3 people × 4 sessions) = 100 a session.
    #expect(totals.units.map(\.absenceCost.microRupiah) == [400_000_000, 200_000_000])
  }

  @Test func knowsNothingOfPeopleWithoutAnInvitation() {
    var city = SmallCity()
    let (first, second) = (city.person(), city.person())
    let listed = city.activity(hours: 20)
    let open = city.activity(hours: 20)
    city.attend(first, listed, "HHHH")
    city.attend(first, open, "HHHH")
    city.invite(first, to: listed)
    _ = second
    #expect(city.hours().lost.hours == 0)
    #expect(city.hours().peopleSeen == 1)
    #expect(city.aggregation().findings.totals.isEmpty)
  }

  @Test func countsPeopleWhoCameUninvitedAndTellsOfThem() {
    var city = SmallCity()
    let (first, second, third) = (city.person(), city.person(), city.person())
    let activity = city.activity(hours: 20)
    city.attend(first, activity, "HHHH")
    city.attend(second, activity, "HHHH")
    city.recap(third, activity, 100)
    city.invite(first, to: activity)
    #expect(city.hours().hours == 6000)
    let findings = city.aggregation().findings.findings
    #expect(findings.map(\.code) == [.notInvited])
    #expect(findings.first?.values.last == "2")
  }

  @Test func tellsOfListsWithoutAttendanceAndTakesNobodyToBeAbsent() {
    var city = SmallCity()
    let (first, second) = (city.person(), city.person())
    let activity = city.activity(hours: 20, sessions: 4, cost: 1000)
    city.invite(first, second, second, to: activity)
    #expect(city.hours().lost.hours == 0)
    #expect(city.hours().peopleSeen == 0)
    #expect(city.totals().units[0].absenceCost == AbsenceCost())
    let findings = city.aggregation().findings.findings
    #expect(findings.map(\.code) == [.invitedWithoutAttendance])
    #expect(findings.first?.values.last == "2")
    var ledgers = [RowLedger()]
    city.aggregation().tally(into: &ledgers)
    #expect(ledgers[0].unused == 2)
    #expect(ledgers[0].duplicate == 1)
  }

  @Test func seesAnInvitedPersonInARecap() {
    var city = SmallCity()
    let (first, second) = (city.person(), city.person())
    let activity = city.activity(hours: 20)
    city.attend(first, activity, "HHHH")
    city.recap(second, activity, 90)
    city.invite(first, second, to: activity)
    #expect(city.hours().lost.hours == 0)
    #expect(city.hours().hours == 4000)
  }

  /// A recap alone names no sessions, so that of those it leaves out nothing is known; they are participants.
  @Test func knowsNothingOfInvitedPeopleWhomARecapLeavesOut() {
    var city = SmallCity()
    let (first, second) = (city.person(), city.person())
    let activity = city.activity(hours: 20, sessions: 4, cost: 1000)
    city.recap(first, activity, 50, .sick)
    city.invite(first, second, to: activity)
    let hours = city.hours()
    #expect(hours.peopleSeen == 1)
    #expect(hours.peopleAbsent == 1)
    #expect(hours.lost.hours == 1000)
    // 2 of 4 sessions of one of two people.
    #expect(city.totals().units[0].absenceCost.microRupiah == 250_000_000)
    #expect(city.aggregation().findings.totals.isEmpty)
  }

  /// A session that two rows tell differently of is not known to be missed.
  @Test func takesNobodyToMissASessionWhoseRowsContradictEachOther() {
    var city = SmallCity()
    let (first, second) = (city.person(), city.person())
    let activity = city.activity(hours: 20)
    city.attend(first, activity, "HHHH")
    city.attend(second, activity, "H")
    city.attend(second, activity, "S")
    city.invite(first, second, to: activity)
    #expect(Self.unexcused(city) == [1500, 1])
  }

  @Test func takesInvitedPeopleToMissNothingOfActivitiesThatDoNotCountYet() {
    var city = SmallCity()
    let (first, second) = (city.person(), city.person())
    let gone = city.person(until: "2025-12-31")
    let later = city.activity(hours: 20, from: "2026-06-29", to: "2026-07-02")
    city.attend(first, later, "HH")
    city.invite(second, to: later)
    let past = city.activity(hours: 20)
    city.attend(first, past, "HHHH")
    city.invite(first, gone, to: past)
    #expect(city.hours().lost.hours == 0)
    var ledgers = [RowLedger()]
    city.aggregation().tally(into: &ledgers)
    // The row about later, and the one about somebody who is not on the roster this year.
    #expect(ledgers[0].unused == 4)
  }
}
