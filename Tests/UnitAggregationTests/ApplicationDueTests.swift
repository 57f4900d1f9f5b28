import SeededRandomness
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// Answers about application on the job that are due by rule: asked 90 days after a course, answered within 30 more
/// days, by the person, a peer and a superior.
@Suite struct ApplicationDueTests {
  private static let percent: Int128 = 1_000_000_000_000

  /// Somebody who completed a course of one session on the day.
  private static func city(_ day: String, _ marks: String = "H", form: ActivityForm = .course) -> SmallCity {
    var city = SmallCity("2026-06")
    let person = city.person()
    let activity = city.activity(form, hours: 10, from: day, to: day, competency: 0)
    city.attend(person, activity, marks)
    return city
  }

  /// Three are asked on the day 90 days behind the course; they are late from the 30th day after that on.
  @Test(arguments: [
    // Asked 2025-12-31, before the year; asked 2026-01-01, to answer by 2026-01-31.
    ("2025-10-02", 0, 0), ("2025-10-03", 3, 3),
    // Asked 2026-05-31, to answer by 2026-06-30, the period's last day; a day later by 2026-07-01.
    ("2026-03-02", 3, 3), ("2026-03-03", 3, 0),
    // Asked on 2026-06-30, the period's last day; a day later.
    ("2026-04-01", 3, 0), ("2026-04-02", 0, 0),
  ])
  func isDueFromTheDayOfTheQuestionsOn(day: String, due: Int, overdue: Int) {
    let totals = Self.city(day).totals()
    let application = totals.units[0].applicationDue
    #expect([application.due, application.overdue] == [due, overdue])
    #expect(application.overduePeople == (overdue > 0 ? 1 : 0))
    #expect(application.responses.askedPeople == (due > 0 ? 1 : 0))
    #expect(totals.forms[.course]?.application.due ?? 0 == due)
    #expect(totals.activities[0]?.application.overdue ?? 0 == overdue)
  }

  /// Only forms that the rule names, and only whoever completed the activity; the others had little to apply.
  @Test(arguments: [
    (ActivityForm.course, "HHHHH", 3), (.technicalTraining, "HHHHH", 3), (.seminar, "HHHHH", 0),
    // 4 of 5 is 80 %.
    (.course, "HHHHA", 3), (.course, "HHHAA", 0), (.course, "AAAAA", 0), (.course, "HHHHP", 3),
  ])
  func isDueOnlyOfThoseWhoCompletedAForm(form: ActivityForm, marks: String, due: Int) {
    #expect(Self.city("2026-01-12", marks, form: form).totals().city.applicationDue.due == due)
  }

  @Test(arguments: [(100.0, 3), (80.0, 3), (79.99, 0), (0.0, 0)])
  func isDueByTheShareOfARecap(share: Double, due: Int) {
    var city = SmallCity("2026-06")
    let person = city.person()
    city.recap(person, city.activity(from: "2026-01-12", to: "2026-01-13"), share)
    #expect(city.totals().city.applicationDue.due == due)
  }

  /// Nobody is known to have completed it: neither those invited to an activity without attendance nor who only has
  /// scores. Who has left is asked no more.
  @Test func isDueOfNobodyWhoseAttendanceIsNotKnown() {
    var city = SmallCity("2026-06")
    let (invited, scored) = (city.person(), city.person())
    let departed = city.person(until: "2026-02-28")
    let (activity, other) = (
      city.activity(from: "2026-01-12", to: "2026-01-12", competency: 0),
      city.activity(from: "2026-01-12", to: "2026-01-12", competency: 0)
    )
    city.invite(invited, to: activity)
    city.score(scored, activity, .before, 40)
    city.score(scored, activity, .after, 70)
    city.attend(departed, other, "H")
    #expect(city.totals().city.applicationDue == ApplicationTotals())
  }

  /// Answers are those of the respondents, the last of each; who else answers is not due.
  @Test func receivesTheLastAnswerOfEachRespondent() {
    var city = Self.city("2026-01-12")
    city.score(0, 0, .appliedSelf, 20, on: "2026-04-13")
    city.score(0, 0, .appliedSelf, 80, on: "2026-05-01")
    city.score(0, 0, .appliedSuperior, 50, on: "2026-04-20")
    city.score(0, 0, .appliedPeer, 90, on: "2026-07-01")
    let application = city.totals().units[0].applicationDue
    #expect(application.due == 3)
    #expect(application.received == 2)
    #expect(application.sum == 130 * Self.percent)
    #expect(application.overdue == 1)
    #expect(application.responses.answeredPeople == 1)
    #expect(application.responses.silentPeople == 1)
  }

  /// One respondent's answers about several competencies are one answer: 20 and 60, then 61 ÷ 3 a third.
  @Test func averagesTheAnswersOfSeveralCompetencies() {
    var city = Self.city("2026-01-12")
    city.score(0, 0, .appliedSelf, 20, on: "2026-04-13", competency: 0)
    city.score(0, 0, .appliedSelf, 60, on: "2026-04-13", competency: 1)
    #expect(city.totals().city.applicationDue.received == 1)
    #expect(city.totals().city.applicationDue.sum == 40 * Self.percent)
    city.score(0, 0, .appliedSelf, 81, on: "2026-04-14", competency: 1)
    city.score(0, 0, .appliedSelf, 1, on: "2026-04-14", competency: 2)
    // (20 + 81 + 1) ÷ 3; each is an answer of its own among all answers of the year.
    #expect(city.totals().city.applicationDue.sum == 34 * Self.percent)
    #expect(city.totals().city.application.answers == 3)
  }

  /// An answer about an activity of last year that is due this year counts, whenever it was given.
  @Test func countsEarlyAnswersAboutLastYearsActivity() {
    var city = Self.city("2025-12-01")
    city.score(0, 0, .appliedSelf, 70, on: "2025-12-20")
    city.score(0, 0, .appliedPeer, 50, on: "2026-03-05")
    let aggregation = city.aggregation()
    let unit = aggregation.totals.units[0]
    #expect(unit.applicationDue.received == 2)
    #expect(unit.applicationDue.sum == 120 * Self.percent)
    // Of the answers of the year to date only one was given in it.
    #expect(unit.application.answers == 1)
    #expect(unit.applicationBySource.map(\.answers) == [0, 1, 0])
    #expect(aggregation.totals.forms[.course]?.application.received == 2)
  }

  /// Respondents, forms and days are those of the rule in force when the activity counted: a new one from 1 March on
  /// asks the superiors of seminars alone, after 30 days.
  @Test(arguments: [
    (ActivityForm.course, "2026-02-28", 3), (.seminar, "2026-02-28", 0), (.course, "2026-03-01", 0),
    (.seminar, "2026-03-01", 1), (.seminar, "2026-05-31", 1), (.seminar, "2026-06-01", 0),
  ])
  func followsTheRuleOfTheActivitysDay(form: ActivityForm, day: String, due: Int) throws {
    var city = Self.city(day, form: form)
    let later = ApplicationInquiry(
      daysAfterEnd: 30, daysToAnswer: 30, respondents: [.appliedSuperior], forms: [.seminar])
    city.rules.add(RuleBook.rule(.application(later), from: city.day("2026-03-01")))
    #expect(city.totals().city.applicationDue.due == due)
  }

  /// A course that states no end counts on its last session, and is asked about 90 days behind that.
  @Test func goesByTheLastSessionWhereNoEndIsStated() {
    var city = SmallCity("2026-06")
    let person = city.person()
    let activity = city.activity(from: "2026-03-31", to: nil)
    city.attend(person, activity, "HH")
    #expect(city.totals().city.applicationDue.due == 3)
    city.attend(person, activity, "H", from: "2026-04-02")
    #expect(city.totals().city.applicationDue.due == 0)
  }

  @Test func isTheSameInAnyOrder() {
    let parts = (0..<6).map { number in
      var part = ApplicationTotals()
      var received = AnswerSum()
      for _ in 0..<(number % 4) { received.add(Int64(number)) }
      part.add(due: 3, overdue: number % 2, received: received)
      part.add(due: 0, overdue: 0, received: AnswerSum())
      return part
    }
    var random = SeededNumbers(1)
    let expected = parts.reduce(into: ApplicationTotals()) { $0.merge($1) }
    #expect([expected.due, expected.received, expected.overdue, expected.overduePeople] == [18, 7, 3, 3])
    // Nobody answered twice of six, one answered all three.
    #expect(expected.responses.silentPeople == 5)
    #expect(expected.responses.answeredPeople == 4)
    for _ in 0..<5 {
      #expect(parts.shuffled(using: &random).reduce(into: ApplicationTotals()) { $0.merge($1) } == expected)
    }
  }
}
