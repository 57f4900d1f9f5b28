import Testing

@testable import UnitAggregation

/// What one person's attendance of one activity credits, in 1/100 JP, each case worked out by hand.
@Suite struct CreditTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The person's own marks; a second person attends every session, so that all of them are seen.
    let marks: String
    var others = ""
    var stated: Double?
    var sessions: Int?
    var each: Double?
    let credited: Int128
    let uncompleted: Int128
  }

  static let completion: [Case] = [
    // 4 ÷ 5 = 80 %.
    Case(testDescription: "4 of 5", marks: "HHHHA", stated: 20, credited: 2000, uncompleted: 0),
    // 3 ÷ 4 = 75 %; attended 3 × 20 ÷ 4 = 15.
    Case(testDescription: "3 of 4", marks: "HHHA", stated: 20, credited: 0, uncompleted: 1500),
    // 7 ÷ 9 = 77.8 %; 7 × 20 ÷ 9 = 15.5556.
    Case(testDescription: "7 of 9", marks: "HHHHHHHAA", stated: 20, credited: 0, uncompleted: 1556),
    Case(testDescription: "all of 1", marks: "H", stated: 4, credited: 400, uncompleted: 0),
    Case(testDescription: "none of 1", marks: "A", stated: 4, credited: 0, uncompleted: 0),
    // The activity states 6 sessions, attendance names 5: 4 ÷ 6 = 67 %; 4 × 24 ÷ 6 = 16.
    Case(
      testDescription: "stated sessions above seen", marks: "HHHHA", stated: 24, sessions: 6, credited: 0,
      uncompleted: 1600),
    // 5 ÷ 6 = 83 %.
    Case(
      testDescription: "5 of 6 stated", marks: "HHHHH", stated: 24, sessions: 6, credited: 2400,
      uncompleted: 0),
    // The activity states 2 sessions, attendance names 5: 4 ÷ 5.
    Case(
      testDescription: "seen sessions above stated", marks: "HHHHA", stated: 20, sessions: 2,
      credited: 2000, uncompleted: 0),
    // The person has rows about 3 sessions, other people's rows name 5: 3 ÷ 5; 3 × 20 ÷ 5 = 12.
    Case(
      testDescription: "sessions seen by others", marks: "HHH", others: "HHHHH", stated: 20, credited: 0,
      uncompleted: 1200),
  ]

  static let hours: [Case] = [
    // 4 × 3 = 12 of the 20 stated.
    Case(
      testDescription: "sessions state theirs", marks: "HHHHA", stated: 20, each: 3, credited: 1200,
      uncompleted: 0),
    // 4 × 6 = 24, but the activity states 20.
    Case(
      testDescription: "capped at the activity's", marks: "HHHHA", stated: 20, each: 6, credited: 2000,
      uncompleted: 0),
    // Below completion nothing is capped: 3 × 6 = 18.
    Case(
      testDescription: "stated below completion", marks: "HHHAA", stated: 20, each: 6, credited: 0,
      uncompleted: 1800),
    // Nobody else states hours.
    Case(
      testDescription: "only sessions state hours", marks: "HHHHA", each: 2.5, credited: 1000,
      uncompleted: 0),
    Case(testDescription: "nobody states hours", marks: "HHHH", credited: 0, uncompleted: 0),
    Case(testDescription: "sessions state 0", marks: "HHHH", stated: 8, each: 0, credited: 0, uncompleted: 0),
  ]

  @Test(arguments: completion + hours)
  func creditsWhatTheRuleSays(_ given: Case) {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(.course, hours: given.stated, sessions: given.sessions)
    city.attend(person, activity, given.marks, hours: given.each)
    let other = city.person(in: 1)
    city.attend(other, activity, given.others)
    let hours = city.hours()
    #expect(hours.hours == given.credited)
    #expect(hours.uncompleted == given.uncompleted)
    #expect(hours.peopleUncompleted == (given.uncompleted > 0 ? 1 : 0))
    #expect(hours.withoutHours == (given.credited == 0 ? 1 : 0))
  }

  @Test func addsStatedSessionsToTheOthersShareOfTheActivity() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(hours: 10)
    // Two sessions state 3 each, two take 10 ÷ 4 each: 6 + 5 = 11, capped at 10.
    city.attend(person, activity, "HH", hours: 3)
    city.attend(person, activity, "HH", from: "2026-03-04")
    #expect(city.hours().hours == 1000)
    // With 1 each: 2 + 5 = 7.
    for index in 0..<2 {
      let row = city.attendance[index]
      city.attendance[index] = .init(
        person: row.person, activity: row.activity, day: row.day, session: 0, status: row.status,
        hours: 100, isRepaired: false, line: row.line)
    }
    #expect(city.hours().hours == 700)
  }

  @Test func tellsOfActivitiesThatAreCappedLackHoursOrHaveMoreSessions() {
    var city = SmallCity()
    let person = city.person()
    let capped = city.activity(hours: 4)
    city.attend(person, capped, "HH", hours: 3)
    let lacking = city.activity(.other)
    city.attend(person, lacking, "HH")
    let more = city.activity(hours: 4, sessions: 1)
    city.attend(person, more, "HH")
    let codes = city.aggregation().findings.totals.map(\.code)
    #expect(Set(codes) == [.hoursAboveActivity, .activityWithoutHours, .moreSessionsThanStated])
  }

  @Test func takesNoneOfTwoRowsThatContradictEachOther() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(hours: 20)
    city.attend(person, activity, "HHHHH")
    // The fifth session is also told as unexcused: it is seen by nobody any more, so 4 of 4.
    city.attend(person, activity, "    A")
    let hours = city.hours()
    #expect(hours.hours == 2000)
    #expect(hours.lost.hours == 0)
  }
}
