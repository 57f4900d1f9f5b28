import ExportReading
import Testing
import TrainingDomain

@testable import UnitAggregation

/// Matched pairs, attempts, attrition and answers. Sums of people's means are in 10⁻⁶ points.
@Suite struct GainTests {
  private static let point: Int128 = 1_000_000

  @Test func pairsTheFirstDatedAttemptWithTheLast() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(competency: 0)
    city.score(person, activity, .before, 60, on: "2026-03-03")
    city.score(person, activity, .before, 40, on: "2026-03-02")
    city.score(person, activity, .before, 99)
    city.score(person, activity, .after, 70, on: "2026-03-20")
    city.score(person, activity, .after, 80, on: "2026-03-25")
    city.score(person, activity, .after, 1)
    let gain = city.totals().units[0].gain
    #expect(gain.people == 1)
    #expect(gain.pairs == 1)
    #expect(gain.before.sum == 40 * Self.point)
    #expect(gain.after.sum == 80 * Self.point)
    #expect(gain.attrition == 0)
  }

  @Test func takesAnUndatedAttemptWhereNoDatedOneIs() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(competency: 0)
    city.score(person, activity, .before, 60)
    city.score(person, activity, .before, 60)
    city.score(person, activity, .after, 70)
    #expect(city.totals().units[0].gain.after.sum == 70 * Self.point)
    // A second undated attempt contradicts the first: neither counts.
    city.score(person, activity, .after, 71)
    let gain = city.totals().units[0].gain
    #expect(gain.pairs == 0)
    #expect(gain.people == 0)
  }

  @Test func leavesAttemptsAfterThePeriodOut() {
    var city = SmallCity("2026-06")
    let person = city.person()
    let activity = city.activity(competency: 0)
    city.score(person, activity, .before, 40, on: "2026-03-02")
    city.score(person, activity, .after, 80, on: "2026-07-01")
    let gain = city.totals().units[0].gain
    #expect(gain.pairs == 0)
    #expect(gain.attrition == 1)
    #expect(gain.attritionPeople == 1)
  }

  @Test func countsAttritionOnlyForEndedActivities() {
    var city = SmallCity("2026-06")
    let person = city.person()
    let running = city.activity(to: "2026-07-15", competency: 0)
    city.score(person, running, .before, 40, on: "2026-03-02")
    #expect(city.totals().city.gain == GainTotals())
    let ended = city.activity(competency: 0)
    city.score(person, ended, .before, 40, on: "2026-03-02")
    let other = city.activity(competency: 0)
    city.score(person, other, .before, 40)
    // A post score without a pre score is neither.
    let late = city.activity(competency: 0)
    city.score(person, late, .after, 40)
    let gain = city.totals().city.gain
    #expect(gain.attrition == 2)
    #expect(gain.attritionPeople == 1)
    #expect(gain.people == 0)
  }

  @Test func pairsOnlyWithinActivityAndCompetency() {
    var city = SmallCity()
    let person = city.person()
    let first = city.activity(competency: 0)
    let second = city.activity(competency: 1)
    city.score(person, first, .before, 10)
    city.score(person, first, .after, 20, competency: 1)
    city.score(person, second, .after, 30)
    #expect(city.totals().city.gain.pairs == 0)
    #expect(city.totals().city.gain.attrition == 1)
    city.score(person, first, .after, 50)
    #expect(city.totals().city.gain.pairs == 1)
  }

  @Test func averagesAPersonsPairsFirst() {
    var city = SmallCity()
    let many = city.person()
    for (before, after) in [(10, 40), (20, 50), (31, 60)] as [(Int64, Int64)] {
      let activity = city.activity(competency: 0)
      city.score(many, activity, .before, before)
      city.score(many, activity, .after, after)
    }
    let one = city.person()
    let activity = city.activity(competency: 0)
    city.score(one, activity, .before, 80)
    city.score(one, activity, .after, 60)
    let gain = city.totals().units[0].gain
    #expect(gain.people == 2)
    #expect(gain.pairs == 4)
    // 61 ÷ 3 = 20.333333, + 80; 150 ÷ 3 = 50, + 60.
    #expect(gain.before.sum == 100_333_333)
    #expect(gain.after.sum == 110 * Self.point)
  }

  /// Everybody learns in neither unit, but the unit means and the city turn in different directions.
  @Test func averagesTheCityOverPeopleNotUnits() {
    var city = SmallCity()
    let activity = city.activity(competency: 0)
    // Unit 0: one person, + 50. Unit 1: nine people, − 10 each.
    let few = city.person(in: 0)
    city.score(few, activity, .before, 20)
    city.score(few, activity, .after, 70)
    for _ in 0..<9 {
      let person = city.person(in: 1)
      city.score(person, activity, .before, 60)
      city.score(person, activity, .after, 50)
    }
    let gain = city.totals().city.gain
    // The mean of unit means would be + 20; over people it is (50 − 90) ÷ 10 = −4.
    #expect(gain.people == 10)
    #expect(gain.difference.sum == -40 * Self.point)
  }

  @Test func takesOneReactionAPersonAndActivity() {
    var city = SmallCity()
    let person = city.person()
    let first = city.activity(competency: 0)
    let second = city.activity(competency: 0)
    city.score(person, first, .reaction, 50, on: "2026-03-02")
    city.score(person, first, .reaction, 75, on: "2026-03-05")
    city.score(person, second, .reaction, 100)
    let reaction = city.totals().units[0].reaction
    #expect(reaction.answers == 2)
    #expect(reaction.people == 1)
    #expect(reaction.sum == 175_000_000_000_000)
  }

  /// Who attended was asked only where somebody's answer is taken: not by answers on scales that contradict each
  /// other, nor by one after the period's end.
  @Test func asksForReactionsOnlyWhereAnAnswerIsTaken() {
    var city = SmallCity("2026-06")
    let people = (0..<3).map { _ in city.person() }
    let mixed = city.activity()
    let late = city.activity()
    for person in people {
      city.attend(person, mixed, "H")
      city.attend(person, late, "H")
    }
    city.score(people[0], mixed, .reaction, 50, scale: ScoreScale(bottom: 1, top: 5, isStated: true))
    city.score(people[1], mixed, .reaction, 50, scale: ScoreScale(bottom: 1, top: 4, isStated: true))
    city.score(people[0], late, .reaction, 75, on: "2026-07-01")
    #expect(city.totals().city.reactionResponses.asked == 0)
    city.score(people[1], late, .reaction, 75, on: "2026-06-30")
    let responses = city.totals().city.reactionResponses
    #expect(responses.asked == 3)
    #expect(responses.answered == 1)
  }

  @Test func countsApplicationInTheYearInWhichItIsAnswered() {
    var city = SmallCity("2026-06")
    let person = city.person()
    let lastYear = city.activity(from: "2025-11-01", to: "2025-11-05", competency: 0)
    city.score(person, lastYear, .before, 10, on: "2025-11-01")
    city.score(person, lastYear, .after, 10, on: "2025-11-05")
    city.score(person, lastYear, .appliedSelf, 60, on: "2026-02-05")
    city.score(person, lastYear, .appliedSelf, 80, on: "2026-03-05")
    city.score(person, lastYear, .appliedPeer, 20, on: "2026-02-05")
    city.score(person, lastYear, .appliedSuperior, 100, on: "2025-12-31")
    city.score(person, lastYear, .appliedSuperior, 100, on: "2026-07-01")
    city.score(person, lastYear, .followUp, 100, on: "2026-03-01")
    let totals = city.totals()
    #expect(totals.city.application.answers == 2)
    #expect(totals.city.application.people == 1)
    #expect(totals.city.application.sum == 100_000_000_000_000)
    #expect(totals.city.gain == GainTotals())
  }

  /// Of last year's activities too, where they are asked about this year.
  @Test func takesNoAnswerAboutAnActivityThatThePersonMissed() {
    for (marks, answers) in [("AS", 0), ("AH", 1), ("", 1)] {
      var city = SmallCity("2026-06")
      let person = city.person()
      let lastYear = city.activity(from: "2025-11-01", to: "2025-11-05", competency: 0)
      city.attend(person, lastYear, marks)
      city.score(person, lastYear, .appliedSuperior, 60, on: "2026-02-05")
      #expect(city.totals().city.application.answers == answers, "\(marks)")
    }
  }

  /// Somebody whose post score is told twice on one day with two values sat the test: no attempt counts, but
  /// nobody dropped out.
  @Test func countsNobodyAsAttritionWhosePostScoresContradictEachOther() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(competency: 0)
    city.score(person, activity, .before, 40, on: "2026-03-02")
    city.score(person, activity, .after, 70, on: "2026-03-20")
    city.score(person, activity, .after, 80, on: "2026-03-20")
    let gain = city.totals().units[0].gain
    #expect(gain.pairs == 0)
    #expect(gain.attrition == 0)
  }

  /// A second try at a test is no first one, so none takes the place of an attempt that contradicts itself.
  @Test func setsATestAsideWhoseDecidingAttemptContradictsItself() {
    for (stage, day) in [
      (EvaluationStage.before, "2026-03-02"), (.after, "2026-03-20"),
    ] {
      var city = SmallCity()
      let person = city.person()
      let activity = city.activity(competency: 0)
      city.score(person, activity, .before, 40, on: "2026-03-05")
      city.score(person, activity, .after, 80, on: "2026-03-18")
      city.score(person, activity, stage, 50, on: day)
      city.score(person, activity, stage, 60, on: day)
      #expect(city.totals().city.gain == GainTotals(), "\(stage)")
      #expect(city.totals().attempts.conflicting.tests == 1, "\(stage)")
      #expect(city.totals().units[0].gain.afterOnly == 0, "\(stage)")
    }
  }

  @Test func leavesContradictionsBetweenTheFirstAttemptAndTheLastAlone() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(competency: 0)
    city.score(person, activity, .before, 40, on: "2026-03-02")
    city.score(person, activity, .before, 50, on: "2026-03-03")
    city.score(person, activity, .before, 60, on: "2026-03-03")
    city.score(person, activity, .after, 70, on: "2026-03-19")
    city.score(person, activity, .after, 90, on: "2026-03-19")
    city.score(person, activity, .after, 80, on: "2026-03-20")
    // Undated attempts count only where no dated one does, and so do their contradictions.
    city.score(person, activity, .after, 10)
    city.score(person, activity, .after, 20)
    let totals = city.totals()
    #expect(totals.city.gain.pairs == 1)
    #expect(totals.city.gain.difference.sum == 40 * Self.point)
    #expect(totals.attempts.conflicting.tests == 0)
  }
}
