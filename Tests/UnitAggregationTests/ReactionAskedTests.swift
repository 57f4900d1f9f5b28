import Testing
import TrainingDomain

@testable import UnitAggregation

/// Of whom a reaction was asked: those who attended, those who answered, and those invited who are not known to have
/// been absent; of activities about which anybody answered.
@Suite struct ReactionAskedTests {
  private static func responses(_ asked: [Int], answered: [Int]) -> ResponseTotals {
    var totals = ResponseTotals()
    for (asked, answered) in zip(asked, answered) { totals.add(asked: asked, answered: answered) }
    return totals
  }

  @Test func asksWhoAttendedAnsweredOrMayHaveBeenThere() {
    var city = SmallCity()
    let (answered, silent, absent, unseen) = (city.person(), city.person(), city.person(), city.person())
    let (unclear, unlisted, partial) = (city.person(), city.person(), city.person())
    let activity = city.activity(competency: 0, partner: 1)
    city.attend(answered, activity, "HH")
    city.attend(silent, activity, "HA")
    city.attend(absent, activity, "AS")
    city.attend(unclear, activity, "AA")
    city.attend(unclear, activity, "H")
    city.attend(partial, activity, "PA")
    city.invite(answered, unseen, to: activity)
    city.score(answered, activity, .reaction, 50)
    // Answered without any row of attendance.
    city.score(unlisted, activity, .reaction, 75)
    let totals = city.totals()
    // Asked: answered, silent, unclear, partial, unlisted.
    let expected = Self.responses([1, 1, 1, 1, 1], answered: [1, 1, 0, 0, 0])
    #expect(totals.units[0].reactionResponses == expected)
    #expect(expected.silentPeople == 3)
    #expect(totals.forms[.course]?.reactionResponses == expected)
    #expect(totals.families[.training]?.reactionResponses == expected)
    #expect(totals.activities[activity]?.reactionResponses == expected)
    #expect(totals.partners[1]?.reactionResponses == expected)
    #expect(totals.units[0].reaction.answers == 2)
  }

  /// Nothing tells that those invited were absent from an activity without attendance.
  @Test func asksThoseInvitedToAnActivityWithoutAttendance() {
    var city = SmallCity()
    let (first, second) = (city.person(), city.person(in: 1))
    let activity = city.activity(competency: 0)
    city.invite(first, second, to: activity)
    city.score(first, activity, .reaction, 50)
    let totals = city.totals()
    #expect(totals.units[0].reactionResponses == Self.responses([1], answered: [1]))
    #expect(totals.units[1].reactionResponses == Self.responses([1], answered: [0]))
  }

  /// Where nobody answered, nobody was asked, as far as exports tell; answers of another unit tell it.
  @Test func asksNobodyAboutActivitiesWithoutAnswers() {
    var city = SmallCity()
    let (first, second) = (city.person(), city.person(in: 1))
    let (asked, other) = (city.activity(competency: 0), city.activity(competency: 0))
    for activity in [asked, other] {
      for person in [first, second] { city.attend(person, activity, "H") }
      city.score(first, activity, .before, 40)
      city.score(first, activity, .after, 40)
    }
    city.score(second, asked, .reaction, 50)
    let totals = city.totals()
    #expect(totals.units[0].reactionResponses == Self.responses([1], answered: [0]))
    #expect(totals.units[1].reactionResponses == Self.responses([1], answered: [1]))
    #expect(totals.activities[other]?.reactionResponses == ResponseTotals())
  }

  /// Several activities are several answers, but one person; several competencies of one activity are one.
  @Test func countsParticipationsAndThePeopleBehindThem() {
    var city = SmallCity()
    let person = city.person()
    let activities = (0..<3).map { _ in city.activity(competency: 0) }
    for activity in activities { city.attend(person, activity, "H") }
    city.score(person, activities[0], .reaction, 50, competency: 0)
    city.score(person, activities[0], .reaction, 50, competency: 1)
    city.score(person, activities[1], .reaction, 50)
    #expect(city.totals().city.reactionResponses == Self.responses([2], answered: [2]))
    city.score(city.person(), activities[2], .reaction, 50)
    #expect(city.totals().city.reactionResponses == Self.responses([3, 1], answered: [2, 1]))
  }

  /// Last year's activities, and those that still run, ask nothing in this year to date.
  @Test func asksOnlyAboutActivitiesThatCount() {
    var city = SmallCity("2026-06")
    let person = city.person()
    for (start, end) in [("2025-12-01", "2025-12-31"), ("2026-06-29", "2026-07-01")] {
      let activity = city.activity(from: start, to: end, competency: 0)
      city.attend(person, activity, "H")
      city.invite(person, to: activity)
      city.score(person, activity, .reaction, 50)
    }
    #expect(city.totals().city.reactionResponses == ResponseTotals())
    #expect(city.totals().city.reaction == AnswerTotals())
  }

  /// An answer that is given after the period asks nobody in it; one on its last day asks everybody.
  @Test(arguments: [("2026-07-01", 0), ("2026-06-30", 2)]) func asksNobodyByLaterAnswers(
    day: String, asked: Int
  ) {
    var city = SmallCity("2026-06")
    let (answered, silent) = (city.person(), city.person())
    let activity = city.activity(competency: 0)
    for person in [answered, silent] { city.attend(person, activity, "H") }
    city.score(answered, activity, .reaction, 50, on: day)
    #expect(city.totals().city.reactionResponses.asked == asked)
    #expect(city.totals().city.reactionResponses.answered == asked / 2)
  }
}
