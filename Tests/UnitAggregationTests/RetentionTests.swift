import Findings
import SeededRandomness
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// A test that is given a third time, some months later. Sums are in 10⁻⁶ points.
@Suite struct RetentionTests {
  private static let point: Int128 = 1_000_000

  /// Somebody who went from 40 to 80 in last year's activity, and was tested again.
  private static func lastYear(_ later: Int64 = 70, on day: String? = "2026-02-10") -> SmallCity {
    var city = SmallCity("2026-06")
    let person = city.person()
    let activity = city.activity(from: "2025-11-03", to: "2025-11-05", competency: 0)
    city.score(person, activity, .before, 40, on: "2025-11-03")
    city.score(person, activity, .after, 80, on: "2025-11-05")
    city.score(person, activity, .followUp, later, on: day)
    return city
  }

  @Test func comparesTheLaterScoreWithBothEarlierOnes() {
    let city = Self.lastYear()
    let retention = city.totals().units[0].retention
    #expect(retention.people == 1)
    #expect(retention.gained.sum == 40 * Self.point)
    #expect(retention.kept.sum == 30 * Self.point)
    #expect(retention.change.sum == -10 * Self.point)
    // The activity itself counts in the year before.
    #expect(city.totals().city.gain == GainTotals())
  }

  /// The rows of last year's tests are needed by this year's figure, and the ledger says so.
  @Test func usesTheRowsOfLastYearsTests() {
    var city = Self.lastYear()
    #expect(Self.ledger(city) == [3, 0])
    #expect(city.totals().units[0].months[.evaluations] == 0b10)
    #expect(city.totals().dataThrough == city.day("2026-02-10"))
    city.scores.removeLast()
    #expect(Self.ledger(city) == [0, 2])
  }

  /// A later test counts in the year in which it is given, within the period.
  @Test(arguments: [
    ("2025-12-31", 0), ("2026-01-01", 1), ("2026-06-30", 1), ("2026-07-01", 0), (nil, 0),
  ])
  func countsInTheYearInWhichItIsGiven(day: String?, people: Int) {
    let city = Self.lastYear(on: day)
    #expect(city.totals().units[0].retention.people == people)
    #expect(Self.ledger(city) == (people == 1 ? [3, 0] : [0, 3]))
    // What no figure needs is no data of the period.
    #expect((city.totals().dataThrough == nil) == (people == 0))
    #expect((city.totals().units[0].months[.evaluations] == nil) == (people == 0))
  }

  /// Without a day it is of the activity's year.
  @Test func takesAnUndatedTestToBeOfTheActivitysYear() {
    var city = SmallCity("2026-06")
    let person = city.person()
    let activity = city.activity(competency: 0)
    city.score(person, activity, .before, 40)
    city.score(person, activity, .after, 80)
    city.score(person, activity, .followUp, 90)
    #expect(city.totals().units[0].retention.change.sum == 10 * Self.point)
    #expect(Self.ledger(city) == [3, 0])
  }

  /// The last of several later tests; each person's tests are averaged first.
  @Test func averagesAPersonsTestsFirst() {
    var city = Self.lastYear(50, on: "2026-01-10")
    city.score(0, 0, .followUp, 70, on: "2026-05-10")
    let second = city.activity(from: "2025-10-01", to: "2025-10-02", competency: 1)
    for (stage, score) in [(EvaluationStage.before, 10), (.after, 30)] as [(EvaluationStage, Int64)] {
      city.score(0, second, stage, score)
    }
    city.score(0, second, .followUp, 31, on: "2026-03-01")
    let retention = city.totals().units[0].retention
    // (−10 + 1) ÷ 2, (30 + 21) ÷ 2, (40 + 20) ÷ 2.
    #expect(retention.people == 1)
    #expect(retention.change.sum == -4_500_000)
    #expect(retention.kept.sum == 25_500_000)
    #expect(retention.gained.sum == 30 * Self.point)
    #expect(Self.ledger(city) == [7, 0])
  }

  /// A test on another scale is another test. Its row is then no data of the period.
  @Test(arguments: [
    (ScoreScale(bottom: 0, top: 10_000_000, isStated: true), 0),
    (ScoreScale(bottom: 10_000_000, top: 100_000_000, isStated: true), 0),
    (ScoreScale(bottom: 0, top: 100_000_000, isStated: true), 1), (.assumed, 1),
  ])
  func comparesOnlyOnTheSameScale(scale: ScoreScale, people: Int) {
    var city = Self.lastYear()
    city.scores.removeLast()
    city.score(0, 0, .followUp, 70, on: "2026-02-10", scale: scale)
    #expect(city.totals().units[0].retention.people == people)
    #expect(Self.ledger(city) == (people == 1 ? [3, 0] : [0, 3]))
    #expect((city.totals().dataThrough == nil) == (people == 0))
  }

  /// Nothing is left of a gain that is not known.
  @Test(arguments: [EvaluationStage.before, .after]) func needsBothEarlierScores(missing: EvaluationStage) {
    var city = Self.lastYear()
    city.scores.removeAll { $0.stage == missing }
    #expect(city.totals().units[0].retention.people == 0)
    #expect(Self.ledger(city) == [0, 2])
  }

  @Test func isTheSameInAnyOrder() {
    var parts: [RetentionTotals] = []
    for number in 0..<5 as Range<Int128> {
      var part = RetentionTotals()
      let point: Int128 = 1_000_000_000_000
      part.add(tests: 2, before: 80 * point, after: (100 + number) * point, later: 90 * point)
      part.add(tests: 0, before: 1, after: 1, later: 1)
      parts.append(part)
    }
    var random = SeededNumbers(1)
    let expected = parts.reduce(into: RetentionTotals()) { $0.merge($1) }
    #expect(expected.people == 5)
    for _ in 0..<5 {
      #expect(parts.shuffled(using: &random).reduce(into: RetentionTotals()) { $0.merge($1) } == expected)
    }
  }

  /// Accepted and unused scores.
  private static func ledger(_ city: SmallCity) -> [Int] {
    var ledgers = [RowLedger()]
    city.aggregation().tally(into: &ledgers)
    return [ledgers[0].accepted, ledgers[0].unused]
  }
}
