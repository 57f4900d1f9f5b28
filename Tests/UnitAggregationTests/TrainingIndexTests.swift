import Testing
import TrainingDomain

@testable import UnitAggregation

/// The competency dimension of IP ASN, row by row of the domain's table, in 1/100 points.
@Suite struct TrainingIndexTests {
  struct Given: Sendable, CustomTestStringConvertible {
    let kind: PostKind
    /// Completed activities: form, end and JP.
    let activities: [(ActivityForm, String, Double)]
    let points: Int128

    var testDescription: String { "\(kind.code) \(activities.map { "\($0.0.code) \($0.1)" }): \(points)" }
  }

  @Test(arguments: [
    Given(kind: .structural, activities: [], points: 0),
    Given(kind: .structural, activities: [(.leadershipTraining, "2019-05-03", 300)], points: 1500),
    // Functional training is worth nothing to a leader, and the other way round.
    Given(kind: .structural, activities: [(.functionalTraining, "2019-05-03", 300)], points: 0),
    Given(kind: .functional, activities: [(.functionalTraining, "2019-05-03", 300)], points: 1500),
    Given(kind: .functional, activities: [(.leadershipTraining, "2019-05-03", 300)], points: 0),
    // All or nothing at 20 JP of this year.
    Given(kind: .structural, activities: [(.course, "2026-05-04", 19.99)], points: 0),
    Given(kind: .structural, activities: [(.course, "2026-05-04", 20)], points: 1500),
    Given(kind: .executive, activities: [(.course, "2026-05-04", 20)], points: 2250),
    Given(kind: .executive, activities: [(.course, "2025-12-31", 20)], points: 0),
    // A seminar within two years: July 2024 to June 2026.
    Given(kind: .functional, activities: [(.seminar, "2024-07-01", 4)], points: 1000),
    Given(kind: .functional, activities: [(.seminar, "2024-06-30", 4)], points: 0),
    Given(kind: .executive, activities: [(.seminar, "2026-06-30", 4)], points: 1750),
    // The most is 40.
    Given(
      kind: .structural,
      activities: [(.leadershipTraining, "2026-05-04", 300), (.seminar, "2025-01-06", 4)], points: 4000),
    Given(
      kind: .executive, activities: [(.course, "2026-05-04", 20), (.seminar, "2026-05-05", 4)], points: 4000),
  ])
  func earnsThePointsOfTheTable(_ given: Given) {
    var city = SmallCity("2026-06")
    let person = city.person(kind: given.kind)
    for (form, day, hours) in given.activities {
      let activity = city.activity(form, hours: hours, from: day, to: day)
      city.attend(person, activity, "H")
    }
    let unit = city.totals().units[0]
    #expect(unit.index.people == 1)
    #expect(unit.index.points == given.points)
    #expect(unit.indexByKind[given.kind]?.points == given.points)
  }

  @Test func trainingRecordsEarnPointsToo() {
    var city = SmallCity("2026-06")
    let person = city.person(kind: .structural)
    city.record(
      person, "Pelatihan Kepemimpinan Pengawas", from: "2015-03-02", hours: 300, .leadershipTraining)
    city.record(person, "Seminar", from: "2025-03-03", hours: 4, .seminar)
    #expect(city.totals().units[0].index.points == 2500)
  }

  @Test func whoeverDidNotCompleteEarnsNothing() {
    var city = SmallCity("2026-06")
    let person = city.person(kind: .structural)
    let activity = city.activity(.leadershipTraining, hours: 300, from: "2025-03-02", to: "2025-03-03")
    city.attend(person, activity, "HA")
    #expect(city.totals().units[0].index.points == 0)
  }

  @Test func aPostOfUnknownKindIsNotCounted() {
    var city = SmallCity("2026-06")
    _ = city.person()
    #expect(city.totals().units[0].index == IndexTotals())
  }
}
