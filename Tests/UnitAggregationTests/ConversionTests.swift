import Testing
import TrainingDomain

@testable import UnitAggregation

/// Hours of activities that state none, by form; and the supplement of those abroad.
@Suite struct ConversionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let form: ActivityForm
    let days: Int
    var stated: Double?
    var abroad = false
    let credited: Int128

    var testDescription: String { "\(form.code), \(days) days\(abroad ? ", abroad" : "")" }
  }

  static let cases: [Case] = [
    Case(form: .seminar, days: 1, credited: 400),
    Case(form: .seminar, days: 3, credited: 1200),
    Case(form: .seminar, days: 2, abroad: true, credited: 1200),
    Case(form: .workshop, days: 2, credited: 1000),
    Case(form: .workshop, days: 2, abroad: true, credited: 1400),
    Case(form: .coaching, days: 3, credited: 200),
    Case(form: .coaching, days: 1, abroad: true, credited: 400),
    Case(form: .benchmarking, days: 4, credited: 1000),
    Case(form: .benchmarking, days: 4, abroad: true, credited: 2000),
    Case(form: .internship, days: 10, credited: 2000),
    Case(form: .internship, days: 10, abroad: true, credited: 2400),
    // 2 a day, + 20 % abroad.
    Case(form: .selfStudy, days: 3, credited: 600),
    Case(form: .selfStudy, days: 3, abroad: true, credited: 720),
    // Stated hours count as they are; + 20 % abroad only where the form's basis is what is stated.
    Case(form: .course, days: 2, stated: 10, credited: 1000),
    Case(form: .course, days: 2, stated: 10, abroad: true, credited: 1200),
    Case(form: .leadershipTraining, days: 2, stated: 10, abroad: true, credited: 1000),
    Case(form: .seminar, days: 3, stated: 6, credited: 600),
    Case(form: .seminar, days: 3, stated: 6, abroad: true, credited: 600),
    // No conversion: only stated hours count.
    Case(form: .course, days: 2, credited: 0),
    Case(form: .other, days: 2, credited: 0),
    // 0.01 JP + 20 % = 0.012, rounded.
    Case(form: .course, days: 1, stated: 0.01, abroad: true, credited: 1),
    // 0.03 JP + 20 % = 0.036.
    Case(form: .course, days: 1, stated: 0.03, abroad: true, credited: 4),
  ]

  @Test(arguments: cases)
  func convertsByForm(_ given: Case) {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(given.form, hours: given.stated, abroad: given.abroad)
    city.attend(person, activity, String(repeating: "H", count: given.days))
    #expect(city.hours().hours == given.credited)
  }

  @Test(
    arguments: [
      ("2026-01-05", "2026-01-20", 2000), ("2026-01-05", "2026-06-30", 2000),
      // July begins the second half-year.
      ("2026-01-05", "2026-07-01", 4000), ("2025-07-01", "2026-06-30", 4000),
      ("2025-01-31", "2026-06-01", 6000),
    ] as [(String, String, Int128)])
  func convertsStudyAssignmentsBySemesterBegun(_ start: String, _ end: String, _ credited: Int128) {
    var city = SmallCity("2026-12")
    let person = city.person()
    let activity = city.activity(.studyAssignment, from: start, to: end)
    city.attend(person, activity, "H")
    #expect(city.hours().hours == credited)
  }

  @Test func limitsCoachingToTwoAMonth() {
    var city = SmallCity()
    let person = city.person()
    for day in ["03", "10", "17", "24"] {
      let activity = city.activity(.coaching, from: "2026-03-\(day)", to: "2026-03-\(day)")
      city.attend(person, activity, "H")
    }
    // Another month and another form have limits of their own.
    let april = city.activity(.coaching, from: "2026-04-01", to: "2026-04-01")
    city.attend(person, april, "H")
    let mentoring = city.activity(.mentoring, from: "2026-03-30", to: "2026-03-30")
    city.attend(person, mentoring, "H")
    // 2 × 2 + 2 + 2.
    #expect(city.hours().hours == 800)
  }

  @Test func leavesStatedHoursOutOfTheMonthlyLimit() {
    var city = SmallCity()
    let person = city.person()
    for day in ["03", "10", "17"] {
      let stated = city.activity(.coaching, hours: 3, from: "2026-03-\(day)", to: "2026-03-\(day)")
      city.attend(person, stated, "H")
      // The session states its hours, so the form converts nothing.
      let session = city.activity(.coaching, from: "2026-03-\(day)", to: "2026-03-\(day)")
      city.attend(person, session, "H", hours: 1)
    }
    #expect(city.hours().hours == 3 * 300 + 3 * 100)
  }

  @Test func countsOccasionsNotCompletedForNoMonthlyLimit() {
    var city = SmallCity()
    let person = city.person()
    let missed = city.activity(.coaching, from: "2026-03-01", to: "2026-03-01")
    city.attend(person, missed, "A")
    for day in ["03", "10"] {
      let activity = city.activity(.coaching, from: "2026-03-\(day)", to: "2026-03-\(day)")
      city.attend(person, activity, "H")
    }
    #expect(city.hours().hours == 400)
  }

  @Test func usesTheRulesOfTheDayOnWhichAnActivityCounts() {
    var city = SmallCity()
    city.rules.add(RuleBook.rule(.completionPercent(50), from: city.day("2026-04-01")))
    let person = city.person()
    let march = city.activity(hours: 10, from: "2026-03-02", to: "2026-03-31")
    city.attend(person, march, "HA")
    let april = city.activity(hours: 4, from: "2026-03-02", to: "2026-04-01")
    city.attend(person, april, "HA")
    #expect(city.hours().hours == 400)
    #expect(city.hours().uncompleted == 500)
  }
}
