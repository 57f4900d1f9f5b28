import Testing
import TrainingDomain

@testable import ExportReading
@testable import ReportModel
@testable import UnitAggregation

/// Ways in which few people can still be worked out; each needs more than sums and complements of one column.
@Suite struct KnownLeakTests {
  /// Whoever is on target has 20 JP, so a unit's hours limit how many can be.
  @Test func leavesThoseOnTargetOpenToWhoeverDividesTheHours() {
    var city = MadeCity(units: 2)
    city.add(3, to: 0, credited: 20)
    city.add(5, to: 0, credited: 1)
    city.add(5, to: 1, credited: 20)
    city.add(10, to: 1, credited: 0.5)
    let report = city.report().published
    withKnownIssue("jp-total ÷ 20 bounds staff-on-target") {
      guard case .number(let own)? = report.unit(0, .hoursTotal),
        case .number(let other)? = report.unit(1, .hoursTotal),
        case .number(let both)? = report.city(.staffOnTarget)
      else { return }
      // At most 65 ÷ 20 = 3 here; at least 8 − 105 ÷ 20 = 3.
      let range = (both - other / 2000)...(own / 2000)
      #expect(range.lowerBound <= 1 && range.upperBound >= 4)
    }
  }

  /// The cover is the smallest cell of 5 or more, so it is at most the smallest one shown.
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
    #expect(possible.contains(4))
    withKnownIssue("the choice of cover gives the hidden cells away") {
      #expect(possible.isSuperset(of: 1...4))
    }
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
    city.totals.activities = [0: group(3, 800), 1: group(3, 800), 2: group(37, 78_400)]
    city.totals.forms = [.course: group(40, 80_000)]
    city.totals.families = [.training: group(40, 80_000)]
    let report = city.report().published
    withKnownIssue("the form less its third activity rests on three people") {
      #expect(report.group(.activity, "K102", .hoursTotal) == .absent(.tooFew))
    }
  }
}
