import Findings
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// Nobody who missed all of an activity can have learned in it: their scores are refused. Whoever may have been there
/// keeps theirs. Everybody here goes from 40 to 70.
@Suite struct AbsenteeScoreTests {
  /// What attendance says of somebody with scores; the activity has four sessions, which another person attended.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var marks = ""
    /// A recap's share in percent.
    var share: Double?
    var isInvited = false
    /// Marks of rows that contradict the first ones.
    var contradicting = ""
    /// Whether the time of the fourth session is unknown.
    var isUnknown = false
    var isRefused = false
  }

  static let cases = [
    Case(testDescription: "without a reason", marks: "AAAA", isRefused: true),
    Case(testDescription: "sick", marks: "SSSS", isRefused: true),
    Case(testDescription: "on leave", marks: "CCCC", isRefused: true),
    Case(testDescription: "permitted", marks: "IIII", isRefused: true),
    Case(testDescription: "on duty", marks: "DDDD", isRefused: true),
    Case(testDescription: "of every cause", marks: "SCIA", isRefused: true),
    Case(testDescription: "all that is told", marks: "A", isRefused: true),
    Case(testDescription: "invited and not seen", isInvited: true, isRefused: true),
    Case(testDescription: "invited, one row", marks: "S", isInvited: true, isRefused: true),
    Case(testDescription: "a share of nothing", share: 0, isRefused: true),
    Case(testDescription: "one session of four", marks: "AAHA"),
    Case(testDescription: "too little of one session", marks: "AAPA"),
    Case(testDescription: "too little of every session", marks: "PPPP"),
    Case(testDescription: "a share too little", share: 10),
    Case(testDescription: "the least share", share: 0.01),
    Case(testDescription: "one session contradicted", marks: "AAAA", contradicting: "H"),
    Case(testDescription: "every session contradicted", marks: "AAAA", contradicting: "HHHH"),
    Case(
      testDescription: "invited, one session contradicted", marks: "A", isInvited: true, contradicting: "S"),
    Case(testDescription: "a session of unknown time", marks: "AAA", isUnknown: true),
    Case(testDescription: "invited, a session of unknown time", isInvited: true, isUnknown: true),
    Case(testDescription: "no row at all"),
  ]

  @Test(arguments: cases) func refusesScoresOfWhoeverMissedAll(_ given: Case) {
    var city = SmallCity()
    let (other, person) = (city.person(), city.person())
    let activity = city.activity(hours: 20, competency: 0)
    city.attend(other, activity, "HHHH")
    city.attend(person, activity, given.marks)
    city.attend(person, activity, given.contradicting)
    if let share = given.share { city.recap(person, activity, share) }
    if given.isInvited { city.invite(other, person, to: activity) }
    if given.isUnknown { city.attendance.append(Self.unknown(person, activity, city)) }
    city.score(person, activity, .before, 40, on: "2026-03-02")
    city.score(person, activity, .after, 70, on: "2026-03-31")
    let aggregation = city.aggregation()
    let gain = aggregation.totals.units[0].gain
    #expect(gain.people == (given.isRefused ? 0 : 1))
    #expect(gain.attrition == 0)
    #expect(gain.afterOnly == 0)
    for row in city.scores {
      #expect(
        code { () throws(Finding) in
          try aggregation.refusedScores.check(ScoreKey(row), at: SourcePosition(file: "a"))
        }
          == (given.isRefused ? .scoreOfAbsentee : nil))
    }
  }

  /// A row of the fourth session that tells no time.
  private static func unknown(_ person: Int, _ activity: Int, _ city: SmallCity) -> AttendanceRow {
    AttendanceRow(
      person: UInt32(person), activity: UInt32(activity),
      day: CivilDate(dayNumber: city.activities[activity].start.dayNumber + 3), session: 0, status: .partial,
      hours: -1, isRepaired: false, line: 99, lines: 0, isUnknown: true)
  }

  private func code(_ check: () throws(Finding) -> Void) -> FindingCode? {
    do throws(Finding) {
      try check()
      return nil
    } catch {
      return error.code
    }
  }

  /// Nobody's attendance tells that anyone was away from an activity without any.
  @Test func keepsScoresOfAnActivityWithoutAttendance() {
    var city = SmallCity()
    let (person, other) = (city.person(), city.person())
    let (told, untold) = (city.activity(competency: 0), city.activity(competency: 0))
    city.attend(other, told, "HH")
    city.invite(person, to: untold)
    city.score(person, untold, .before, 40)
    city.score(person, untold, .after, 70)
    #expect(city.totals().units[0].gain.people == 1)
  }

  /// Only of the activity that was missed, of every level; another person's are not touched.
  @Test func refusesAllScoresOfThatPersonAndActivityAndNoOthers() {
    var city = SmallCity()
    let (absent, present) = (city.person(), city.person())
    let (missed, attended) = (city.activity(competency: 0), city.activity(competency: 0))
    city.attend(absent, missed, "AA")
    city.attend(present, missed, "HH")
    city.attend(absent, attended, "HH")
    for (person, activity) in [(absent, missed), (present, missed), (absent, attended)] {
      city.score(person, activity, .before, 40)
      city.score(person, activity, .after, 70)
      city.score(person, activity, .after, 80, on: "2026-03-31", competency: 1)
      city.score(person, activity, .reaction, 50)
      city.score(person, activity, .appliedSelf, 50, on: "2026-05-01")
    }
    let aggregation = city.aggregation()
    let unit = aggregation.totals.units[0]
    #expect(unit.gain.pairs == 2)
    #expect(unit.gain.afterOnly == 2)
    #expect(unit.reaction.answers == 2)
    #expect(unit.application.answers == 2)
    // Five rows of the person who missed it.
    #expect(ledger(aggregation) == [10, 5, 0])
    let told = aggregation.findings.findings.filter { $0.code == .afterWithoutBefore }
    #expect(told.map(\.values.last) == ["1", "1"])
  }

  /// What is told of last year's activity this year is refused as it was then, whatever earlier scores say. Rows of last
  /// year alone are not judged again.
  @Test(arguments: ["AA", "SC", "", "AH", "AP"]) func refusesLaterScoresAboutLastYearsActivity(marks: String)
  {
    var city = SmallCity("2026-06")
    let (person, other) = (city.person(), city.person())
    let activity = city.activity(from: "2025-11-03", to: "2025-11-04", competency: 0)
    city.attend(other, activity, "HH")
    city.attend(person, activity, marks)
    city.invite(person, other, to: activity)
    city.score(person, activity, .before, 40, on: "2025-11-03")
    city.score(person, activity, .after, 70, on: "2025-11-04")
    #expect(city.aggregation().refusedScores.isEmpty)
    city.score(person, activity, .followUp, 60, on: "2026-02-02")
    city.score(person, activity, .appliedSelf, 60, on: "2026-02-02")
    let aggregation = city.aggregation()
    let isRefused = !["AH", "AP"].contains(marks)
    let unit = aggregation.totals.units[0]
    #expect(unit.retention.people == (isRefused ? 0 : 1))
    #expect(unit.application.answers == (isRefused ? 0 : 1))
    var ledgers = [RowLedger()]
    aggregation.tally(into: &ledgers)
    #expect(ledgers[0].rejected == (isRefused ? 4 : 0))
  }

  /// A score that is refused anyway is no day on which data was delivered.
  @Test func takesNoDateFromRefusedScores() {
    var city = SmallCity()
    let (absent, present) = (city.person(in: 1), city.person())
    let activity = city.activity(competency: 0)
    city.attend(absent, activity, "A")
    city.attend(present, activity, "H")
    city.score(absent, activity, .appliedSelf, 40, on: "2026-06-02")
    #expect(city.totals().dataThrough == city.day("2026-03-02"))
    #expect(city.totals().units[1].months[.evaluations] == nil)
  }

  /// Accepted, rejected and unused scores.
  private func ledger(_ aggregation: PeriodAggregation) -> [Int] {
    var ledgers = [RowLedger()]
    aggregation.tally(into: &ledgers)
    // All six rows of attendance are accepted.
    return [ledgers[0].accepted - 6, ledgers[0].rejected, ledgers[0].unused]
  }
}
