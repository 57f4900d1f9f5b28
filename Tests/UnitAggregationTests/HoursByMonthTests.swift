import Testing
import TrainingDomain

@testable import UnitAggregation

/// Credited hours by the month in which they count, and whom forums and universities reached.
@Suite struct HoursByMonthTests {
  /// 10 JP of a course that ends in February, 4 of a seminar in March, 3 of a record that ends in March.
  @Test func creditsTheMonthInWhichAnActivityEnds() {
    var city = SmallCity("2026-06")
    let (first, second) = (city.person(), city.person())
    let course = city.activity(hours: 10, from: "2026-01-28", to: "2026-02-03")
    let seminar = city.activity(.seminar, from: "2026-03-10", to: "2026-03-10")
    city.attend(first, course, "HH")
    city.attend(second, course, "HA")
    city.attend(second, seminar, "H")
    city.record(second, "Arsip", from: "2026-02-27", to: "2026-03-01", hours: 3)
    let months = city.hours().months
    #expect(months.map(\.hours) == [0, 1000, 700, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(months.map(\.people) == [0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  }

  /// Converted coaching beyond the month's limit of two is credited in no month.
  @Test func creditsNothingBeyondTheLimitOfAMonth() {
    var city = SmallCity("2026-06")
    let person = city.person()
    for day in ["2026-04-01", "2026-04-02", "2026-04-03", "2026-05-04"] {
      city.attend(person, city.activity(.coaching, from: day, to: day), "H")
    }
    #expect(city.hours().months.map(\.hours)[3...4] == [400, 200])
    #expect(city.hours().hours == 600)
  }

  @Test func monthsAddUpToTheTotal() {
    for seed in 0..<60 as Range<UInt64> {
      let totals = SmallCity.random(seed).totals()
      for unit in totals.units + [totals.city] {
        #expect(unit.hours.months.reduce(0) { $0 + $1.hours } == unit.hours.hours, "seed \(seed)")
      }
      let families = totals.families.reduce(0) { $0 + $1.value.hours }
      #expect(families == totals.city.hours.hours, "seed \(seed)")
    }
  }

  struct Reach: Sendable, CustomTestStringConvertible {
    let form: ActivityForm
    var marks = "H"
    /// By a forum, by a university.
    let reached: [Int]

    var testDescription: String { "\(form) \(marks)" }
  }

  @Test(arguments: [
    Reach(form: .seminar, reached: [1, 0]), Reach(form: .forum, reached: [1, 0]),
    Reach(form: .dissemination, reached: [1, 0]), Reach(form: .guestLecture, reached: [0, 1]),
    Reach(form: .internship, reached: [0, 1]), Reach(form: .course, reached: [0, 0]),
    Reach(form: .workshop, reached: [0, 0]), Reach(form: .other, reached: [0, 0]),
    // Whoever came at all was reached, also by a forum that credits nothing.
    Reach(form: .seminar, marks: "HAAAA", reached: [1, 0]),
    Reach(form: .seminar, marks: "AAAAA", reached: [0, 0]),
    Reach(form: .seminar, marks: "PPPPP", reached: [0, 0]),
  ])
  func reachesWhoeverCame(_ given: Reach) {
    var city = SmallCity()
    let person = city.person()
    city.attend(person, city.activity(given.form), given.marks)
    let hours = city.hours()
    #expect([hours.reachedByForum, hours.reachedByUniversity] == given.reached)
    #expect(hours.neverReached == (given.reached == [0, 0] ? 1 : 0))
  }

  /// A person counts once, in each of both that reached them; invited people who stayed away do not.
  @Test func countsPeopleAndNotVisits() {
    var city = SmallCity()
    let (both, forum, invited) = (city.person(), city.person(), city.person(in: 1))
    let (seminar, lecture) = (city.activity(.seminar), city.activity(.guestLecture))
    for _ in 0..<2 { city.attend(both, city.activity(.forum), "HH") }
    city.attend(both, lecture, "H")
    city.attend(forum, seminar, "H")
    city.invite(forum, invited, to: seminar)
    city.record(city.person(), "Seminar arsip", hours: 4, .seminar)
    let totals = city.totals()
    let units = totals.units.map {
      [$0.hours.reachedByForum, $0.hours.reachedByUniversity, $0.hours.neverReached]
    }
    #expect(units == [[3, 1, 0], [0, 0, 1]])
    #expect(totals.city.hours.reachedByForum == 3)
    #expect(totals.city.hours.neverReached == 1)
  }
}
