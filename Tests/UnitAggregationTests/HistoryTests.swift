import Findings
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// Training records without activity codes, each case worked out by hand.
@Suite struct HistoryTests {
  private static func findings(_ city: SmallCity) -> [String] {
    city.aggregation().findings.sorted.map { "\($0.position.line) \($0.code.rawValue)" }
  }

  private static func ledger(_ city: SmallCity) -> RowLedger {
    var ledgers = [RowLedger()]
    city.aggregation().tally(into: &ledgers)
    return ledgers[0]
  }

  @Test func creditsStatedHoursInTheYearOfTheEnd() {
    var city = SmallCity()
    let person = city.person()
    city.record(person, "Kursus A", from: "2025-12-29", to: "2026-01-02", hours: 10.5, .course)
    // Of no known form, but with hours.
    city.record(person, "Kursus B", from: "2026-06-30", hours: 4)
    city.record(person, "Kursus C", from: "2025-12-31", hours: 100)
    city.record(person, "Kursus D", from: "2026-06-30", to: "2026-07-01", hours: 100)
    let totals = city.totals()
    #expect(totals.units[0].hours.hours == 1450)
    #expect(totals.forms[.course]?.hours == 1050)
    #expect(totals.forms[.course]?.people == 1)
    #expect(totals.forms[.other]?.hours == 400)
    #expect(totals.units[0].months[.history] == 0b100001)
    #expect(totals.units[0].hours.peopleSeen == 0)
    #expect(totals.units[0].hours.peopleKnown == 1)
    #expect(totals.dataThrough == city.day("2026-06-30"))
    // That of last year belongs to the months that forecasts look back over.
    #expect(Self.ledger(city).accepted == 3)
    #expect(Self.ledger(city).unused == 1)
  }

  @Test func creditsTheRecordsOfPeopleWhoHaveLeftOutsideTheUnits() {
    var city = SmallCity()
    let left = city.person(until: "2026-04-30")
    city.record(left, "Kursus", hours: 10)
    let totals = city.totals()
    #expect(totals.departedHours == 1000)
    #expect(totals.units[0].hours.hours == 0)
  }

  struct Conversion: Sendable, CustomTestStringConvertible {
    let form: ActivityForm
    let start: String
    let end: String
    let credited: Int128

    var testDescription: String { "\(form.code) \(start)…\(end)" }
  }

  static let conversions: [Conversion] = [
    Conversion(form: .seminar, start: "2026-03-02", end: "2026-03-02", credited: 400),
    // Nobody tells how many of the days were attended.
    Conversion(form: .seminar, start: "2026-03-02", end: "2026-03-03", credited: 0),
    Conversion(form: .benchmarking, start: "2026-03-02", end: "2026-03-05", credited: 1000),
    Conversion(form: .studyAssignment, start: "2026-01-05", end: "2026-06-30", credited: 2000),
    // August 2025 to June 2026 are eleven months, two half-years.
    Conversion(form: .studyAssignment, start: "2025-08-05", end: "2026-06-30", credited: 4000),
    Conversion(form: .course, start: "2026-03-02", end: "2026-03-02", credited: 0),
    Conversion(form: .other, start: "2026-03-02", end: "2026-03-02", credited: 0),
  ]

  @Test(arguments: conversions)
  func convertsARecordWithoutHoursWhereOneOccasionIsKnown(_ given: Conversion) {
    var city = SmallCity()
    let person = city.person()
    city.record(person, "Judul", from: given.start, to: given.end, given.form)
    #expect(city.hours().hours == given.credited)
    #expect(Self.findings(city) == (given.credited == 0 ? ["2 history-without-hours"] : []))
    #expect(Self.ledger(city).accepted == 1)
  }

  @Test func countsConvertedOccasionsWithThoseOfAttendance() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(.coaching, from: "2026-03-10", to: "2026-03-10", title: "Coaching satu")
    city.attend(person, activity, "H")
    city.record(person, "Coaching dua", from: "2026-03-11", .coaching)
    city.record(person, "Coaching tiga", from: "2026-03-12", .coaching)
    city.record(person, "Coaching empat", from: "2026-04-01", .coaching)
    // Stated hours are no converted occasion.
    city.record(person, "Coaching lima", from: "2026-03-01", hours: 7, .coaching)
    // 2 + 2 of March, 2 of April, 7 stated.
    #expect(city.hours().hours == 1300)
  }

  /// Of one day an activity comes before records, and these by title; two of the month count.
  @Test func countsTheOccasionsOfOneDayInAFixedOrder() {
    var city = SmallCity()
    let person = city.person()
    city.record(person, "Coaching b", from: "2026-03-10", .coaching)
    city.record(person, "Coaching a", from: "2026-03-10", .coaching)
    let activity = city.activity(
      .coaching, from: "2026-03-10", to: "2026-03-10", partner: 0, abroad: true, title: "Coaching c")
    city.attend(person, activity, "H")
    let totals = city.totals()
    // 4 abroad and the first record's 2.
    #expect(totals.units[0].hours.hours == 600)
    #expect(totals.partners[0]?.hours == 400)
  }

  // MARK: Beside attendance

  @Test func creditsOnceWhatAlsoCameAsAttendance() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(
      hours: 20, from: "2026-03-02", to: "2026-03-06", title: "Bimtek Penyusunan Anggaran (Angkatan 1)")
    city.attend(person, activity, "HHHHH")
    city.record(
      person, "BIMTEK  Penyusunan Anggáran – angkatan 1", from: "2026-03-06", to: "2026-03-09", hours: 30)
    // A day later it is another one.
    city.record(person, "Bimtek Penyusunan Anggaran Angkatan 1", from: "2026-03-10", hours: 3)
    #expect(city.hours().hours == 2300)
    #expect(Self.findings(city) == ["2 history-also-attended"])
    #expect(Self.ledger(city).duplicate == 1)
    #expect(Self.ledger(city).accepted == 6)
  }

  @Test func leavesWhatAttendanceDidNotCompleteUncredited() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(hours: 20, sessions: 4, title: "Kursus Arsip")
    city.attend(person, activity, "HH")
    city.record(person, "Kursus Arsip", hours: 20)
    #expect(city.hours().hours == 0)
    #expect(city.hours().uncompleted == 1000)
  }

  @Test func creditsARecordOfAnActivityThatThePersonDidNotAttend() {
    var city = SmallCity()
    let (absent, recapped, invited) = (city.person(), city.person(), city.person())
    let activity = city.activity(hours: 20, sessions: 4, title: "Kursus Arsip")
    city.attend(absent, activity, "AAAA")
    city.recap(recapped, activity, 0)
    city.invite(absent, recapped, invited, to: activity)
    for person in [absent, recapped, invited] { city.record(person, "Kursus Arsip", hours: 8) }
    #expect(city.hours().hours == 2400)
  }

  /// The activity ends after the period: what is credited by attendance in July is not credited in June.
  @Test func creditsNothingAheadOfTheAttendanceOfAnActivityThatIsStillToCount() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(hours: 20, from: "2026-06-29", to: "2026-07-02", title: "Kursus Arsip")
    city.attend(person, activity, "HH")
    city.record(person, "Kursus Arsip", from: "2026-06-29", to: "2026-06-30", hours: 8)
    #expect(city.hours().hours == 0)
    #expect(Self.ledger(city).duplicate == 1)
  }

  @Test func creditsARecordOnceWhereARecapTellsOfTheActivity() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(hours: 20, title: "Kursus Arsip")
    city.recap(person, activity, 0.01)
    city.record(person, "Kursus Arsip", hours: 8)
    #expect(city.hours().hours == 0)
  }

  /// 3 words of 5 are 60 %, 4 of 7 are 57 %; and 3 of 5 on other days are nothing.
  @Test(arguments: [
    ("arsip digital kota baru", "2026-03-10", ["2 near-match"]),
    ("arsip dua tiga kota lima", "2026-03-10", []),
    ("arsip digital kota baru", "2026-04-01", []),
  ])
  func tellsOfNearMatchesAndCreditsBoth(_ title: String, _ day: String, _ expected: [String]) {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(hours: 20, title: "Arsip digital kota lama")
    city.attend(person, activity, "HHHH")
    city.record(person, title, from: day, hours: 8)
    #expect(city.hours().hours == 2800)
    #expect(Self.findings(city) == expected)
    #expect(city.aggregation().findings.findings.allSatisfy { $0.values == ["\u{201C}K100\u{201D}"] })
  }

  // MARK: Beside each other

  @Test func creditsOverlappingRecordsOfOneTitleOnceWhereTheyAgree() {
    var city = SmallCity()
    let person = city.person()
    city.record(person, "Kursus Arsip", from: "2026-05-31", to: "2026-06-02", hours: 8, .course)
    city.record(person, "Kursus arsip!", from: "2026-06-02", to: "2026-06-03", hours: 8, .technicalTraining)
    // Through the one before it.
    city.record(person, "Kursus Arsip", from: "2026-06-03", to: "2026-06-04", hours: 8, .seminar)
    // The next one begins a day later.
    city.record(person, "Kursus Arsip", from: "2026-06-05", to: "2026-06-06", hours: 3, .workshop)
    let totals = city.totals()
    #expect(totals.units[0].hours.hours == 1100)
    #expect(totals.forms[.course]?.hours == 800)
    #expect(totals.forms[.technicalTraining] == nil)
    #expect(Self.findings(city) == ["3 duplicate-row", "4 duplicate-row"])
    #expect(Self.ledger(city).duplicate == 2)
    #expect(Self.ledger(city).accepted == 2)
  }

  @Test func creditsNoneOfOverlappingRecordsThatStateDifferentHours() {
    var city = SmallCity()
    let person = city.person()
    city.record(person, "Kursus Arsip", from: "2026-03-02", to: "2026-03-04", hours: 8)
    city.record(person, "Kursus Arsip", from: "2026-03-04", to: "2026-03-05", hours: 9)
    city.record(person, "Kursus Data", from: "2026-03-02", to: "2026-03-04", hours: 8)
    city.record(person, "Kursus Data", from: "2026-03-02", to: "2026-03-03")
    #expect(city.hours().hours == 0)
    #expect(Self.findings(city) == (2...5).map { "\($0) conflicting-rows" })
    #expect(Self.ledger(city).rejected == 4)
  }

  @Test func creditsNoneWhereARecordOfTheVerySameDaysIsContradicted() {
    var city = SmallCity()
    let person = city.person()
    city.record(person, "Kursus Arsip", from: "2026-03-02", to: "2026-03-04", hours: 8)
    city.record(person, "Kursus Arsip", from: "2026-03-02", to: "2026-03-04", hours: 9)
    city.record(person, "Kursus Arsip", from: "2026-03-03", to: "2026-03-04", hours: 8)
    // Also where the third states no hours that could differ.
    city.record(person, "Magang", from: "2026-03-02", to: "2026-03-04", .coaching)
    city.record(person, "Magang", from: "2026-03-02", to: "2026-03-04", .internship)
    city.record(person, "Magang", from: "2026-03-04", .internship)
    #expect(city.hours().hours == 0)
    #expect(Self.ledger(city).rejected == 6)
    // The first two are told when they are read, the third when it is held against them.
    #expect(Self.findings(city) == ["4 conflicting-rows", "7 conflicting-rows"])
  }

  @Test func creditsTheSameTitleOfDifferentPeopleToEach() {
    var city = SmallCity()
    for _ in 0..<2 { city.record(city.person(), "Kursus Arsip", hours: 8) }
    #expect(city.hours().hours == 1600)
  }
}
