import Testing
import TrainingDomain

@testable import UnitAggregation

/// Targets, ceilings and the median.
@Suite struct TargetTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let status: EmploymentStatus
    let hours: Double
    let withTarget: Int
    let onTarget: Int
    let need: Int128
    let above: Int128

    var testDescription: String { "\(status.name) with \(hours) JP" }
  }

  static let cases: [Case] = [
    Case(status: .pns, hours: 0, withTarget: 1, onTarget: 0, need: 2000, above: 0),
    Case(status: .pns, hours: 19.5, withTarget: 1, onTarget: 0, need: 50, above: 0),
    Case(status: .pns, hours: 19.99, withTarget: 1, onTarget: 0, need: 1, above: 0),
    Case(status: .pns, hours: 20, withTarget: 1, onTarget: 1, need: 0, above: 0),
    Case(status: .pns, hours: 60, withTarget: 1, onTarget: 1, need: 0, above: 0),
    Case(status: .cpns, hours: 5, withTarget: 1, onTarget: 0, need: 1500, above: 0),
    // PPPK: a ceiling of 24, no target.
    Case(status: .pppk, hours: 0, withTarget: 0, onTarget: 0, need: 0, above: 0),
    Case(status: .pppk, hours: 24, withTarget: 0, onTarget: 0, need: 0, above: 0),
    Case(status: .pppk, hours: 25, withTarget: 0, onTarget: 0, need: 0, above: 100),
    Case(status: .pppkPartTime, hours: 30, withTarget: 0, onTarget: 0, need: 0, above: 0),
  ]

  @Test(arguments: cases)
  func judgesByStatus(_ given: Case) {
    var city = SmallCity()
    let person = city.person(in: 0, given.status)
    let activity = city.activity(hours: given.hours)
    city.attend(person, activity, "H")
    let hours = city.hours()
    #expect(hours.staff == 1)
    #expect(hours.withTarget == given.withTarget)
    #expect(hours.onTarget == given.onTarget)
    #expect(hours.need == given.need)
    #expect(hours.peopleInNeed == (given.need > 0 ? 1 : 0))
    #expect(hours.aboveCeiling == given.above)
    #expect(hours.peopleAboveCeiling == (given.above > 0 ? 1 : 0))
    // Hours above a ceiling are credited.
    #expect(hours.hours == Int128((given.hours * 100).rounded()))
  }

  @Test func usesTheTargetsInForceAtThePeriodsEnd() {
    var city = SmallCity("2026-06")
    city.rules.add(
      RuleBook.rule(
        .targets([.pns: HoursTarget(target: RuleBook.jp(24), ceiling: nil)]), from: city.day("2026-06-30")))
    let person = city.person()
    let activity = city.activity(hours: 20)
    city.attend(person, activity, "H")
    #expect(city.hours().need == 400)
    city.period = Period("2026-05") ?? city.period
    #expect(city.hours().need == 0)
  }

  @Test(
    arguments: [
      ([], nil), ([7], 1400), ([0, 0, 20], 0), ([20, 0], 2000), ([1, 2, 3, 10], 500),
      ([4, 4.01], 801), ([30, 10, 20], 4000),
    ] as [([Double], Int128?)])
  func takesTheMiddlePersonsHours(_ credits: [Double], _ twice: Int128?) {
    var city = SmallCity()
    for hours in credits {
      let person = city.person()
      let activity = city.activity(hours: hours)
      city.attend(person, activity, "H")
    }
    #expect(city.hours().medianTimesTwo == twice)
  }

  @Test func takesTheCitysMedianOverPeopleNotUnits() {
    var city = SmallCity()
    for (unit, hours) in [(0, 2.0), (0, 4), (0, 6), (1, 100)] {
      let person = city.person(in: unit)
      let activity = city.activity(hours: hours)
      city.attend(person, activity, "H")
    }
    #expect(city.totals().city.hours.medianTimesTwo == 1000)
  }
}
