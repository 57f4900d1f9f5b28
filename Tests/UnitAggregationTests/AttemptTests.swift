import Findings
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// What is not simply one score before and one behind: counted beside the gains, and told where an office can mend it.
@Suite struct AttemptTests {
  private static func count(_ tests: Int, of people: Int) -> AttemptTotals.Count {
    var count = AttemptTotals.Count()
    for person in 0..<people { count.add(person == 0 ? tests - people + 1 : 1) }
    return count
  }

  @Test func countsAttemptsThatThePairLeavesOut() {
    var city = SmallCity()
    let (many, once) = (city.person(), city.person())
    let (first, second) = (city.activity(competency: 0), city.activity(competency: 0))
    // Three before and two behind: one of each makes the pair.
    for (day, score) in [("2026-03-01", 10), ("2026-03-02", 20), ("2026-03-03", 30)] as [(String, Int64)] {
      city.score(many, first, .before, score, on: day)
    }
    city.score(many, first, .after, 60, on: "2026-03-20")
    city.score(many, first, .after, 70)
    // The same row twice is one attempt.
    for _ in 0..<2 { city.score(many, second, .before, 40, on: "2026-03-02") }
    city.score(once, second, .before, 40, on: "2026-03-02")
    city.score(once, second, .after, 50, on: "2026-03-20")
    #expect(city.totals().attempts.further == Self.count(3, of: 1))
    city.score(once, second, .after, 60, on: "2026-03-21")
    #expect(city.totals().attempts.further == Self.count(4, of: 2))
  }

  @Test func countsTestsWhoseAttemptsContradictEachOther() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(competency: 0)
    city.score(person, activity, .before, 40)
    city.score(person, activity, .before, 41)
    city.score(person, activity, .after, 70)
    // Behind, two scores of one day contradict each other, but a later one makes the pair.
    city.score(person, activity, .before, 40, competency: 1)
    for (day, score) in [("2026-03-20", 50), ("2026-03-20", 51), ("2026-03-21", 60)] as [(String, Int64)] {
      city.score(person, activity, .after, score, on: day, competency: 1)
    }
    let totals = city.totals()
    #expect(totals.attempts.conflicting == Self.count(1, of: 1))
    #expect(totals.city.gain.pairs == 1)
    #expect(totals.city.gain.after.sum == 60_000_000)
  }

  /// Scores of another scale than 0 to 100, where they make a pair.
  @Test func countsPairsThatWereRescaled() {
    var city = SmallCity()
    let (first, second) = (city.person(), city.person())
    let activity = city.activity(competency: 0)
    let likert = ScoreScale(bottom: 1_000_000, top: 5_000_000, isStated: true)
    for person in [first, second] {
      city.score(person, activity, .before, 40, scale: likert)
      city.score(person, activity, .before, 40, competency: 1)
      city.score(person, activity, .after, 70, competency: 1)
    }
    #expect(city.totals().attempts.rescaled == Self.count(0, of: 0))
    city.score(first, activity, .after, 70, scale: likert)
    #expect(city.totals().attempts.rescaled == Self.count(1, of: 1))
    city.score(second, activity, .after, 70, scale: likert)
    #expect(city.totals().attempts.rescaled == Self.count(2, of: 2))
  }

  @Test func tellsAfterTheActivityOfScoresWithoutOneBefore() {
    var city = SmallCity()
    let (first, second) = (city.person(), city.person(in: 1))
    let activity = city.activity(competency: 0, partner: 2)
    city.score(first, activity, .after, 70)
    city.score(first, activity, .after, 70, competency: 1)
    city.score(second, activity, .after, 70)
    let aggregation = city.aggregation()
    let totals = aggregation.totals
    #expect(totals.units.map(\.gain.afterOnly) == [2, 1])
    #expect(totals.city.gain.afterOnlyPeople == 2)
    #expect(totals.city.gain.people == 0)
    #expect(totals.partners[2]?.gain.afterOnly == 3)
    #expect(totals.competencies[1]?.gain.afterOnlyPeople == 1)
    #expect(aggregation.findings.findings.map(\.code) == [.afterWithoutBefore])
    #expect(aggregation.findings.findings.first?.values == ["\u{201C}K100\u{201D}", "3"])
    #expect(aggregation.findings.findings.first?.position.file == "kegiatan.csv")
  }

  /// Somebody with two scores before that contradict each other sat the test: the contradiction is told already.
  @Test(arguments: [nil, "2026-03-02"])
  func tellsNothingWhereTheScoresBeforeContradictEachOther(day: String?) {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(competency: 0)
    city.score(person, activity, .before, 40, on: day)
    city.score(person, activity, .before, 41, on: day)
    city.score(person, activity, .after, 70)
    let aggregation = city.aggregation()
    #expect(aggregation.totals.city.gain.afterOnly == 0)
    #expect(aggregation.totals.attempts.conflicting == Self.count(1, of: 1))
    #expect(aggregation.findings.totals.isEmpty)
  }

  /// An activity of another year, or one that still runs, owes no score before.
  @Test func tellsNothingOfActivitiesThatDoNotCount() {
    var city = SmallCity("2026-06")
    let person = city.person()
    for (start, end) in [("2025-12-01", "2025-12-31"), ("2026-06-29", "2026-07-01")] {
      let activity = city.activity(from: start, to: end, competency: 0)
      city.score(person, activity, .after, 70)
    }
    #expect(city.aggregation().findings.totals.isEmpty)
    #expect(city.totals().city.gain == GainTotals())
  }
}
