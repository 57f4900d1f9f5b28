import Testing
import TrainingDomain

@testable import ExportReading
@testable import ReportModel
@testable import UnitAggregation

/// Ways in which few people could once be worked out; each needs more than sums and complements of one column.
@Suite struct FormerLeakTests {
  /// Whoever is on target has 20 JP, so a unit's hours limit how many can be.
  @Test func leavesThoseOnTargetOpenToWhoeverDividesTheHours() {
    var city = MadeCity(units: 2)
    city.add(3, to: 0, credited: 20)
    city.add(5, to: 0, credited: 1)
    city.add(5, to: 1, credited: 20)
    city.add(10, to: 1, credited: 0.5)
    let report = city.report().published
    // 65 ÷ 20 would leave 3 at most here, and 8 − 105 ÷ 20 would leave 3 at least.
    #expect(report.unit(0, .hoursTotal) == .absent(.tooFew))
    #expect(report.unit(1, .hoursTotal) == .absent(.tooFew))
    #expect(report.city(.staffOnTarget) == .number(8))
  }

  /// Ten people miss 170 JP: eight of them at most are without hours, so that two at least are below the target.
  @Test func leavesThoseBelowTargetOpenToWhoeverDividesWhatIsMissing() {
    var city = MadeCity(units: 3)
    city.add(20, to: 0, credited: 20)
    city.add(7, to: 0)
    city.add(3, to: 0, credited: 10)
    for unit in 1...2 {
      city.add(20, to: unit, credited: 20)
      city.add(10, to: unit)
      city.add(10, to: unit, credited: 10)
    }
    let report = city.report().published
    #expect(report.unit(0, .staffBelowTarget) == .absent(.tooFew))
    #expect(report.unit(0, .hoursNeed) == .absent(.tooFew))
    #expect(report.city(.hoursNeed) == .number(77_000))
  }

  /// If the cover were the smallest cell of 5 or more, it would be at most the smallest one shown.
  @Test func leavesCellsOpenToWhoeverKnowsHowTheyAreChosen() {
    var city = MadeCity(units: 4)
    for (unit, staff) in [4, 5, 5, 20].enumerated() { city.add(staff, to: unit, credited: 10) }
    let published = city.report().published
    let hidden = (0..<4).filter { published.unit($0, .staff) == .absent(.tooFew) }
    // Every city that would be published in the very same way.
    var possible: Set<Int> = []
    for first in 0...9 {
      var other = MadeCity(units: 4)
      for (unit, staff) in [first, 9 - first, 5, 20].enumerated() { other.add(staff, to: unit, credited: 10) }
      let report = other.report().published
      let same = (0..<4).filter { report.unit($0, .staff) == .absent(.tooFew) }
      if same == hidden { possible.insert(first) }
    }
    #expect(possible.isSuperset(of: 1...4))
  }

  /// People are counted once in each group, and no export of totals tells who stands in two: here the same three
  /// people are all of both activities that are hidden.
  @Test func takesThePeopleOfTwoHiddenGroupsForDifferentOnes() {
    var city = MadeCity(units: 1)
    city.add(40, to: 0, credited: 20)
    for _ in 0..<3 { city.addActivity(.course) }
    func group(_ people: Int, _ hours: Int128) -> GroupTotals {
      var group = GroupTotals()
      group.people = people
      group.peopleCredited = people
      group.hours = hours
      return group
    }
    city.totals.activities[0, default: GroupTotals()] = group(3, 800)
    city.totals.activities[1, default: GroupTotals()] = group(3, 800)
    city.totals.activities[2, default: GroupTotals()] = group(37, 78_400)
    city.totals.forms[.course, default: GroupTotals()] = group(40, 80_000)
    city.totals.families[.training, default: GroupTotals()] = group(40, 80_000)
    let report = city.report().published
    // The form less its third activity would rest on three people.
    #expect(report.group(.activity, "K102", .hoursTotal) == .absent(.tooFew))
  }
}
