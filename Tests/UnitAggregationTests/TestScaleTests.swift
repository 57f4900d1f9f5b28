import Findings
import SeededRandomness
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// Scores that cannot all be on the scale they seem to be on are refused together; scales that both stand in the
/// exports are taken as they are, and told.
@Suite struct TestScaleTests {
  private static func stated(_ bottom: Int64, _ top: Int64) -> ScoreScale {
    ScoreScale(bottom: bottom * 1_000_000, top: top * 1_000_000, isStated: true)
  }

  private static let ten = stated(0, 10)
  private static let hundred = stated(0, 100)

  /// The scales on which some sat the tests, whose scores are refused, and what is told.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: [ScoreScale]
    let after: [ScoreScale]
    var refusesBefore = false
    var refusesAfter = false
    var tells = false
  }

  static let cases = [
    Case(testDescription: "both assumed", before: [.assumed], after: [.assumed]),
    Case(testDescription: "both stated, the same", before: [ten], after: [ten]),
    Case(testDescription: "assumed and stated, the same ends", before: [.assumed], after: [hundred]),
    Case(
      testDescription: "one test, stated and assumed, the same ends", before: [.assumed, hundred],
      after: [hundred]),
    Case(testDescription: "both stated, another", before: [ten], after: [hundred], tells: true),
    Case(
      testDescription: "both stated, another bottom", before: [stated(1, 10)], after: [ten], tells: true),
    Case(
      testDescription: "the second assumed", before: [ten], after: [.assumed], refusesBefore: true,
      refusesAfter: true),
    Case(
      testDescription: "the first assumed", before: [.assumed], after: [ten], refusesBefore: true,
      refusesAfter: true),
    Case(testDescription: "one test on two", before: [ten, hundred], after: [hundred], refusesBefore: true),
    Case(
      testDescription: "one test on two, one assumed", before: [ten], after: [ten, .assumed],
      refusesAfter: true),
    Case(
      testDescription: "both tests on two", before: [ten, hundred], after: [hundred, ten],
      refusesBefore: true, refusesAfter: true),
  ]

  /// One person sits a test on each scale, all go from 40 to 70 %.
  private static func city(_ given: Case) -> SmallCity {
    var city = SmallCity()
    let activity = city.activity(competency: 0)
    let people = (0..<2).map { _ in city.person() }
    for (number, person) in people.enumerated() {
      city.score(person, activity, .before, 40, scale: given.before[number % given.before.count])
      city.score(person, activity, .after, 70, scale: given.after[number % given.after.count])
    }
    return city
  }

  @Test(arguments: cases) func refusesWhatCannotAllBeRight(_ given: Case) {
    let city = Self.city(given)
    let aggregation = city.aggregation()
    let isPaired = !given.refusesBefore && !given.refusesAfter
    let gain = aggregation.totals.units[0].gain
    #expect(gain.pairs == (isPaired ? 2 : 0))
    for row in city.scores {
      let isRefused = row.stage == .before ? given.refusesBefore : given.refusesAfter
      #expect(aggregation.refusedScores.contains(ScoreKey(row)) == isRefused)
    }
    var ledgers = [RowLedger()]
    aggregation.tally(into: &ledgers)
    #expect(ledgers[0].rejected == (given.refusesBefore ? 2 : 0) + (given.refusesAfter ? 2 : 0))
    #expect(ledgers[0].read == 4)
    #expect(aggregation.findings.findings.map(\.code) == (given.tells ? [.differingScales] : []))
  }

  /// Everybody sat both tests, though no score of one can be used: that is no attrition, and no test without a pre
  /// score either.
  @Test(arguments: cases) func countsNobodyAsDroppedOutWhoseScoresAreRefused(_ given: Case) {
    let totals = Self.city(given).totals()
    #expect(totals.city.gain.attrition == 0)
    #expect(totals.city.gain.afterOnly == 0)
    #expect(totals.attempts.conflicting.tests == 0)
  }

  @Test func tellsBothScalesOfAPairThatIsRescaled() throws {
    let aggregation = Self.city(Case(testDescription: "", before: [Self.stated(1, 5)], after: [Self.ten]))
      .aggregation()
    let finding = try #require(aggregation.findings.findings.first)
    #expect(finding.values == ["\u{201C}K100\u{201D}", "1\u{2013}5", "0\u{2013}10"])
    #expect(finding.position.file == "kegiatan.csv")
    #expect(aggregation.totals.attempts.rescaled.tests == 2)
  }

  @Test func tellsTheScalesOfARefusedRow() {
    let city = Self.city(
      Case(testDescription: "", before: [Self.hundred, Self.ten, .assumed], after: [Self.hundred]))
    let refused = city.aggregation().refusedScores
    #expect(throws: Finding(.mixedScales, at: SourcePosition(file: "a"), "0\u{2013}10, 0\u{2013}100")) {
      try refused.check(ScoreKey(city.scores[0]), at: SourcePosition(file: "a"))
    }
  }

  /// Competencies, activities and levels have scales of their own.
  @Test func judgesEachTestAlone() {
    var city = SmallCity()
    let person = city.person()
    let (first, second) = (city.activity(competency: 0), city.activity(competency: 0))
    for (activity, competency, scale) in [
      (first, 0, Self.ten), (first, 1, .assumed), (second, 0, Self.hundred),
    ] {
      city.score(person, activity, .before, 40, competency: competency, scale: scale)
      city.score(person, activity, .after, 70, competency: competency, scale: scale)
    }
    city.score(person, first, .reaction, 50, scale: Self.stated(1, 5))
    city.score(person, first, .appliedSelf, 50, on: "2026-05-01", scale: Self.stated(1, 4))
    let aggregation = city.aggregation()
    #expect(aggregation.refusedScores.isEmpty)
    #expect(aggregation.totals.city.gain.pairs == 3)
    #expect(aggregation.totals.attempts.rescaled.tests == 1)
  }

  /// The scales of people who count in no unit still tell that the others cannot be right.
  @Test func judgesByTheRowsOfAllPeople() {
    var city = SmallCity()
    let (staff, departed) = (city.person(), city.person(until: "2026-01-31"))
    let activity = city.activity(competency: 0)
    city.score(staff, activity, .before, 40)
    city.score(staff, activity, .after, 70)
    city.score(departed, activity, .before, 40, scale: Self.ten)
    #expect(city.totals().city.gain.pairs == 0)
    #expect(city.totals().city.gain.afterOnly == 0)
  }

  /// A row of July on another scale contradicts the test of June only from July on, in whatever order they come.
  @Test(arguments: [("2026-06", 1), ("2026-07", 0)], [false, true])
  func aLaterRowDoesNotChangeAClosedMonth(_ month: (period: String, pairs: Int), isReversed: Bool) {
    var city = SmallCity(month.period)
    let (early, late) = (city.person(), city.person())
    let activity = city.activity(competency: 0)
    city.score(early, activity, .before, 40, on: "2026-03-02", scale: Self.hundred)
    city.score(early, activity, .after, 70, on: "2026-03-30", scale: Self.hundred)
    city.score(late, activity, .before, 40, on: "2026-07-01", scale: Self.ten)
    city.score(late, activity, .before, 40, on: "2026-07-02", scale: Self.hundred)
    if isReversed { city.scores.reverse() }
    #expect(city.totals().city.gain.pairs == month.pairs)
  }

  /// Rows in any parts, merged in any order.
  @Test func mergesScalesInAnyOrder() {
    let scales: [ScoreScale] = [.assumed, Self.ten, Self.hundred, Self.stated(1, 5)]
    for seed in 0..<60 as Range<UInt64> {
      var random = SeededNumbers(seed)
      var city = SmallCity.random(seed)
      city.scores = city.scores.map { row in
        let scale = random.chance(12) ? scales[Int.random(in: 0..<4, using: &random)] : row.scale
        return ScoreRow(
          person: row.person, activity: row.activity, competency: row.competency, stage: row.stage,
          day: row.day,
          score: row.score, scale: scale, isRepaired: row.isRepaired, line: row.line)
      }
      let whole = city.aggregation()
      var parts = [[ScoreRow]](repeating: [], count: 4)
      for row in city.scores { parts[Int.random(in: 0..<4, using: &random)].append(row) }
      var log = FindingLog()
      var merged = ScoreAccumulator()
      for part in parts.shuffled(using: &random) {
        var own = ScoreAccumulator()
        own.add(Batch(file: 0, path: "", rows: part.shuffled(using: &random)), paths: ["a"], log: &log)
        merged.merge(own)
      }
      var attended = AttendanceAccumulator()
      attended.add(Batch(file: 0, path: "", rows: city.attendance), paths: ["a"], log: &log)
      var invited = InvitationAccumulator()
      invited.add(Batch(file: 0, path: "", rows: city.invitations), paths: ["a"], log: &log)
      var recorded = HistoryAccumulator()
      recorded.add(Batch(file: 0, path: "", rows: city.history), paths: ["a"], log: &log)
      let again = city.aggregation(attended, invited, recorded, merged)
      #expect(again.totals == whole.totals, "seed \(seed)")
      #expect(again.findings.sorted == whole.findings.sorted, "seed \(seed)")
      var ledgers = [[RowLedger()], [RowLedger()]]
      whole.tally(into: &ledgers[0])
      again.tally(into: &ledgers[1])
      #expect(ledgers[0] == ledgers[1], "seed \(seed)")
    }
  }
}
