import ConstraintAnalysis
import Testing
import TrainingDomain

@testable import UnitAggregation

/// What is left of the year: working days, places in scheduled activities, money of payers.
@Suite struct YearOutlookTests {
  private static func outlook(_ change: (inout SmallCity) -> Void) -> YearOutlook {
    var city = SmallCity("2026-10", units: 3)
    let person = city.person()
    let activity = city.activity(hours: 4)
    city.attend(person, activity, "H")
    change(&city)
    return city.totals().outlook
  }

  /// November and December 2026 have 44 weekdays; Christmas and its eve are two of them, the 26th is a Saturday.
  @Test func countsWorkingDaysWithoutHolidays() {
    #expect(Self.outlook { _ in }.workingDaysLeft == 44)
    let left = Self.outlook { city in
      city.holidays = Set(["2026-12-24", "2026-12-25", "2026-12-26", "2026-05-01"].map(city.day))
    }
    #expect(left.workingDaysLeft == 42)
  }

  /// 30 places less 2 invited, 8 JP each, are 224 JP.
  @Test func countsHoursOfFreePlaces() {
    let outlook = Self.outlook { city in
      let activity = city.activity(hours: 8, from: "2026-11-02", to: "2026-11-03", quota: 30, openTo: [0, 2])
      city.invite(city.person(), city.person(in: 1), to: activity)
    }
    #expect(outlook.seats == [Pool(amount: 22_400, users: [0, 2])])
  }

  /// A seminar converts 4 JP a working day: Thursday to Monday are three, one of them a holiday.
  @Test func convertsPlannedDays() {
    let outlook = Self.outlook { city in
      city.holidays = [city.day("2026-11-06")]
      _ = city.activity(.seminar, from: "2026-11-05", to: "2026-11-09", quota: 10)
    }
    #expect(outlook.seats == [Pool(amount: 8000, users: nil)])
  }

  /// Stated hours abroad grow by a fifth; a full activity has nothing left, and one without a quota is unknown.
  @Test func knowsWhatPlacesAreWorth() {
    let outlook = Self.outlook { city in
      _ = city.activity(hours: 10, from: "2026-11-02", to: "2026-11-03", abroad: true, quota: 1)
      let full = city.activity(hours: 10, from: "2026-11-02", to: "2026-11-03", quota: 1)
      city.invite(city.person(), city.person(), to: full)
      _ = city.activity(hours: 10, from: "2026-11-02", to: "2026-11-03")
      _ = city.activity(.other, from: "2026-11-02", to: "2026-11-03", quota: 5)
    }
    #expect(outlook.seats?.map(\.amount) == [1200, 0, nil, nil])
  }

  /// What has begun, and what ends next year, is not scheduled for this one.
  @Test(arguments: [("2026-10-30", "2026-11-02"), ("2026-12-30", "2027-01-04"), ("2027-01-11", "2027-01-12")])
  func takesOnlyWhatLiesAhead(start: String, end: String) {
    #expect(Self.outlook { _ = $0.activity(hours: 4, from: start, to: end, quota: 5) }.seats == nil)
  }

  /// The first unit pays for the second and for itself; the third pays for everybody.
  @Test func knowsWhoMayUseAPayersMoney() {
    let outlook = Self.outlook { city in
      _ = city.activity(hours: 4, from: "2026-11-02", to: "2026-11-02", openTo: [1], funder: 0)
      _ = city.activity(hours: 4, from: "2026-03-02", to: "2026-03-02", openTo: [1], funder: 2)
      _ = city.activity(hours: 4, from: "2026-04-02", to: "2026-04-02", funder: 2)
      _ = city.activity(hours: 4, from: "2025-04-02", to: "2025-04-02", openTo: [2], funder: 1)
    }
    #expect(outlook.usersOfMoney == [0: [0, 1], 2: nil])
  }

  /// Two people miss 20 and 10 JP: time is 2 × 44 × 10 × 5 % = 44 JP, money 500 − 300 at 300 rupiah for 10 JP are 6.66 JP,
  /// and nothing is scheduled.
  @Test func workedByHandFromRows() throws {
    var city = SmallCity("2026-10", units: 1)
    let trained = city.person()
    _ = city.person()
    let activity = city.activity(hours: 10)
    city.attend(trained, activity, "H")
    city.money(0, .ceiling, 500)
    city.money(0, .committed, 250)
    city.money(0, .realised, 300)
    let verdict = try #require(
      city.totals().constraints(city.rules.known(on: city.period.lastDay)).verdicts[0])
    #expect(verdict.need == 3000)
    #expect(verdict.capacities == [.time: 4400, .budget: 666])
    #expect(verdict.binding == .resource(.budget))
    #expect(verdict.shortfall(.budget) == 2334)
    #expect(verdict.isCostOwn)
  }
}
