import Testing
import TrainingDomain

@testable import UnitAggregation

/// Hours lost by cause, and what absence costs.
@Suite struct AbsenceTests {
  @Test func countsSicknessAndLeaveTogether() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(hours: 35)
    city.attend(person, activity, "DSCIAPH")
    let hours = city.hours()
    // Each session is 35 ÷ 7 = 5.
    let losses = AbsenceCause.allCases.map { hours.losses[$0.rawValue].hours }
    #expect(losses == [500, 1000, 500, 500, 500])
    #expect(AbsenceCause.allCases == [.onDuty, .sickOrLeave, .permitted, .unexcused, .insufficient])
    #expect(hours.losses[AbsenceCause.sickOrLeave.rawValue].people == 1)
    #expect(hours.lost.hours == 3000)
    #expect(hours.lost.people == 1)
  }

  @Test func takesTheMissedSessionsStatedHours() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(hours: 10)
    city.attend(person, activity, "A", hours: 3)
    city.attend(person, activity, "A", from: "2026-03-03")
    city.attend(person, activity, "HH", from: "2026-03-04")
    // 3 + 10 ÷ 4.
    #expect(city.hours().lost.hours == 550)
  }

  @Test func losesHoursOfConvertedActivities() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(.seminar)
    // Three days: 12 JP over 3 sessions.
    city.attend(person, activity, "HAA")
    #expect(city.hours().lost.hours == 800)
  }

  @Test func countsNobodyForHoursThatNobodyKnows() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(.other)
    city.attend(person, activity, "AH")
    let hours = city.hours()
    #expect(hours.lost == HoursTotals.Share())
    #expect(hours.losses.allSatisfy { $0.people == 0 })
    #expect(hours.peopleAbsent == 1)
  }

  @Test func costsRealisedMoneyElseTheActivitysCost() {
    var city = SmallCity()
    let first = city.person(in: 0)
    let second = city.person(in: 1)
    let paid = city.activity(hours: 10, cost: 1)
    city.attend(first, paid, "HHHA")
    city.attend(second, paid, "HAAH")
    city.money(1, .realised, 700, activity: paid)
    city.money(0, .realised, 100, on: "2026-03-01", account: "9.9", activity: paid)
    // A later payment and another kind of row are not realised money of the period.
    city.money(0, .realised, 999, on: "2026-07-01", activity: paid)
    city.money(0, .committed, 999, activity: paid)
    let planned = city.activity(hours: 10, cost: 900)
    city.attend(first, planned, "A")
    city.attend(second, planned, "H")
    let unknown = city.activity(hours: 10)
    city.attend(second, unknown, "A")
    let totals = city.totals()
    // 800 ÷ (2 × 4) = 100 a session: the first missed 1, the second 2; then 900 ÷ (2 × 1) = 450.
    #expect(totals.units[0].absenceCost.microRupiah == 550_000_000)
    #expect(totals.units[1].absenceCost.microRupiah == 200_000_000)
    #expect(totals.units.map(\.absenceCost.people) == [1, 1])
    #expect(totals.city.absenceCost.people == 2)
  }

  @Test func keepsAnExactHalfOfARupiahAHalf() {
    var city = SmallCity(units: 1)
    let activity = city.activity(hours: 10, cost: 2_800_001)
    // 2 people × 14 sessions, one of them missed all: 2 800 001 × 14 ÷ 28 = 1 400 000.5.
    city.attend(city.person(), activity, "AAAAAAAAAAAAAA")
    city.attend(city.person(), activity, "HHHHHHHHHHHHHH")
    #expect(city.totals().units[0].absenceCost.microRupiah == 1_400_000_500_000)
  }

  @Test func costsNothingWhereNoMoneyIsKnown() {
    var city = SmallCity()
    let activity = city.activity(hours: 10)
    city.attend(city.person(), activity, "AH")
    #expect(city.totals().units[0].absenceCost == AbsenceCost())
  }

  /// Four people missed what cost nothing: the sum rests on the fifth alone, yet counts five.
  @Test func countsOnlyPeopleWhoseAbsenceCostSomething() {
    var city = SmallCity()
    let free = city.activity(hours: 10, cost: 0)
    let paid = city.activity(hours: 10, cost: 900)
    for _ in 0..<4 { city.attend(city.person(), free, "AH") }
    city.attend(city.person(), paid, "AH")
    #expect(city.totals().units[0].absenceCost.people == 1)
  }

  /// Corrections took back more than was paid for one activity: what was missed of it cost nothing, and takes nothing
  /// off the cost of the other.
  @Test func costsNothingWhereMoneyIsBelowZero() {
    var city = SmallCity(units: 1)
    let person = city.person()
    let repaid = city.activity(hours: 10)
    city.attend(person, repaid, "AH")
    city.money(0, .realised, -1000, activity: repaid)
    #expect(city.totals().units[0].absenceCost.microRupiah == 0)
    #expect(city.totals().units[0].absenceCost.isKnown)
    let paid = city.activity(hours: 10, cost: 900)
    city.attend(person, paid, "SHH")
    let unit = city.totals().units[0]
    #expect(unit.absenceCost.microRupiah == 300_000_000)
    #expect(unit.absenceCostByCause[AbsenceCause.unexcused.rawValue].microRupiah == 0)
    // 2 of 3 sessions do not complete it; 1 of 2 did not complete the other either.
    #expect(unit.uncompletedCost.microRupiah == 600_000_000)
  }
}
