import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// How a unit's time is used: days away, bookings at once, losses and pace of the latest months.
@Suite struct TimeUseTests {
  /// Five people; on 2 March two are away (40 %), on the 3rd one (20 %): more than a fifth only on the 2nd.
  @Test func countsDaysOnWhichTooManyAreAway() {
    var city = SmallCity()
    let people = (0..<5).map { _ in city.person() }
    let activity = city.activity(hours: 8, from: "2026-03-02", to: "2026-03-03")
    city.attend(people[0], activity, "HH")
    city.attend(people[1], activity, "HA")
    let away = city.totals().units[0].daysAway
    #expect(
      ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"].map { away.people(on: city.day($0)) } == [
        0, 2, 1, 0,
      ])
    #expect(away.crowded(staff: 5, percent: 20) == [2])
    #expect(away.crowded(staff: 5, percent: 19).sorted() == [1, 2])
    #expect(away.crowded(staff: 5, percent: 40) == [])
  }

  struct Booking: Sendable {
    /// Sessions of two activities on one day; 0 where none is named.
    let sessions: (Int, Int)
    let days: Int
  }

  /// Sessions of one number collide, and so does an activity without one; session 1 and 2 follow each other.
  @Test(arguments: [
    Booking(sessions: (0, 0), days: 1), Booking(sessions: (1, 1), days: 1),
    Booking(sessions: (1, 2), days: 0),
    Booking(sessions: (0, 2), days: 1), Booking(sessions: (2, 0), days: 1),
  ])
  func tellsBookingsAtOnce(_ booking: Booking) {
    var city = SmallCity()
    let person = city.person()
    for session in [booking.sessions.0, booking.sessions.1] {
      let activity = city.activity(hours: 4, from: "2026-03-02", to: "2026-03-02")
      city.attendance.append(
        AttendanceRow(
          person: UInt32(person), activity: UInt32(activity), day: city.day("2026-03-02"),
          session: UInt16(session), status: session == 2 ? .sick : .present, hours: -1, isRepaired: false,
          line: 2))
    }
    let bookings = city.totals().units[0].doubleBookings
    #expect(bookings.days == booking.days)
    #expect(bookings.people == booking.days)
  }

  @Test func twoSessionsOfOneActivityAreNoCollision() {
    var city = SmallCity()
    let person = city.person()
    let activity = city.activity(hours: 4, from: "2026-03-02", to: "2026-03-03")
    city.attend(person, activity, "HH")
    #expect(city.totals().units[0].doubleBookings.days == 0)
  }

  /// Of June 2026 the last twelve months begin in July 2025: 4 of 16 JP lost in August count, 10 in June do not.
  @Test func takesLossesOfTwelveMonthsAcrossTheYear() {
    var city = SmallCity("2026-06")
    let person = city.person()
    for (day, marks) in [("2025-06-02", "A"), ("2025-08-04", "A"), ("2026-02-02", "HHH")] {
      let activity = city.activity(
        hours: marks == "HHH" ? 12 : day == "2025-06-02" ? 10 : 4, from: day, to: day)
      city.attend(person, activity, marks)
    }
    let recent = city.totals().units[0].recent
    #expect(recent.lost == 400)
    #expect(recent.planned == 1600)
    #expect(recent.people == 1)
    #expect(recent.peopleWithLosses == 1)
  }

  /// Of February the last three months begin in December: 3 + 4 JP, and not the 20 of November.
  @Test func takesThePaceAcrossTheYear() {
    var city = SmallCity("2026-02")
    let person = city.person()
    for (day, hours) in [("2025-11-30", 20.0), ("2025-12-01", 3), ("2026-02-28", 4)] {
      let activity = city.activity(hours: hours, from: day, to: day)
      city.attend(person, activity, "H")
    }
    let unit = city.totals().units[0]
    #expect(unit.recent.pace.hours == 700)
    #expect(unit.recent.pace.people == 1)
    #expect(unit.hours.hours == 400)
  }

  // MARK: Distribution

  /// 0, 19.5, 20 and 30 JP against 20: one without hours, one below, two on target.
  @Test func tellsTheDistributionBehindTheMean() {
    var city = SmallCity()
    for hours in [0, 19.5, 20, 30] {
      let person = city.person()
      guard hours > 0 else { continue }
      let activity = city.activity(hours: hours)
      city.attend(person, activity, "H")
    }
    let hours = city.hours()
    #expect([hours.withoutHours, hours.belowTarget, hours.onTarget] == [1, 1, 2])
    #expect(hours.need == 2050)
    #expect(hours.needs.sorted() == [50, 2000])
    #expect(hours.participants == 3)
  }

  struct Contract: Sendable {
    let start: String?
    let above: Int128
  }

  /// A PPPK with 10 JP in November, 10 in February and 5 in May, until June: 25 in the contract's year that began in
  /// October; 15 in the calendar year, and in that of a contract of January.
  @Test(arguments: [
    Contract(start: "2024-10-01", above: 100), Contract(start: "2025-10-01", above: 100),
    Contract(start: "2026-01-01", above: 0), Contract(start: nil, above: 0),
    // A year that began in March holds 5, and one of last March is over.
    Contract(start: "2024-03-01", above: 0),
  ])
  func holdsAPPPKsCeilingAgainstTheContractsYear(_ contract: Contract) {
    var city = SmallCity("2026-06")
    let person = city.person(.pppk, contract: contract.start)
    for (day, hours) in [("2025-11-10", 10.0), ("2026-02-10", 10), ("2026-05-11", 5)] {
      let activity = city.activity(hours: hours, from: day, to: day)
      city.attend(person, activity, "H")
    }
    let hours = city.hours()
    #expect(hours.aboveCeiling == contract.above)
    #expect(hours.peopleAboveCeiling == (contract.above > 0 ? 1 : 0))
    #expect(hours.withCeiling == 1)
    #expect(hours.hours == 1500)
  }

  @Test(arguments: [
    ("2024-02-29", "2026-06", "2026-02-28"), ("2024-02-29", "2028-02", "2028-02-29"),
    ("2024-02-29", "2028-01", "2027-02-28"), ("2026-06-30", "2026-06", "2026-06-30"),
    ("2023-07-01", "2026-06", "2025-07-01"), ("2026-03-15", "2026-06", "2026-03-15"),
  ])
  func knowsWhenAContractsYearBegan(start: String, period: String, began: String) throws {
    let city = SmallCity(period)
    #expect(Standing.contractYear(city.day(start), city.period) == city.day(began))
  }

  @Test func aContractStillToBeginHasNoYear() {
    let city = SmallCity("2026-06")
    #expect(Standing.contractYear(city.day("2026-07-01"), city.period) == nil)
  }
}

extension SmallCity {
  fileprivate mutating func person(_ status: EmploymentStatus, contract: String?) -> Int {
    person(in: 0, status, contract: contract)
  }
}
