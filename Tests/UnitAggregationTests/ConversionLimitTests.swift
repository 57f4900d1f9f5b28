import Testing
import TrainingDomain

@testable import UnitAggregation

/// The most that converted hours can give: by the day, by the occasion, and abroad.
@Suite struct ConversionLimitTests {
  /// E-learning converts to 3 JP a day and 4 abroad, and the daily figure is the most; coaching to 2 an occasion,
  /// a benchmark visit to 10, of which no more than 8 count here.
  private static func city() -> SmallCity {
    var city = SmallCity()
    func conversion(
      _ basis: HoursConversion.Basis, _ hours: Double, abroad: Double? = nil, most: HoursLimits
    ) -> HoursConversion {
      HoursConversion(
        basis: basis, hours: RuleBook.jp(hours), hoursAbroad: abroad.map(RuleBook.jp),
        supplementAbroadPercent: nil, occasionsPerMonth: nil, most: most)
    }
    let daily = HoursLimits(
      perDay: RuleBook.jp(3), perDayAbroad: RuleBook.jp(4), perOccasion: nil, perOccasionAbroad: nil)
    let occasion = HoursLimits(
      perDay: nil, perDayAbroad: nil, perOccasion: RuleBook.jp(8), perOccasionAbroad: RuleBook.jp(15))
    city.rules.add(
      RuleBook.rule(
        .conversions([
          .eLearning: conversion(.perDay, 3, abroad: 4, most: daily),
          .benchmarking: conversion(.perOccasion, 10, abroad: 20, most: occasion),
        ]), from: city.day("2026-01-01")))
    return city
  }

  /// Two e-learning activities on the same two days give 3 JP a day and not 6.
  @Test func creditsADayOnce() {
    var city = Self.city()
    let person = city.person()
    for _ in 0..<2 {
      let activity = city.activity(.eLearning, from: "2026-03-02", to: "2026-03-03")
      city.attend(person, activity, "HH")
    }
    #expect(city.hours().hours == 600)
  }

  /// Days 2 to 4 and 4 to 5 of March share the 4th: 9 and 6 JP less 3.
  @Test func creditsOnlyTheDayInCommonOnce() {
    var city = Self.city()
    let person = city.person()
    let first = city.activity(.eLearning, from: "2026-03-02", to: "2026-03-04")
    city.attend(person, first, "HHH")
    let second = city.activity(.eLearning, from: "2026-03-04", to: "2026-03-05")
    city.attend(person, second, "HH")
    #expect(city.hours().hours == 1200)
  }

  /// A day at home and abroad: the limit abroad is 4, of which 3 are taken.
  @Test func limitsADayAbroadByItsOwnFigure() {
    var city = Self.city()
    let person = city.person()
    let home = city.activity(.eLearning, from: "2026-03-02", to: "2026-03-02")
    city.attend(person, home, "H")
    let abroad = city.activity(.eLearning, from: "2026-03-02", to: "2026-03-02", abroad: true)
    city.attend(person, abroad, "H")
    #expect(city.hours().hours == 400)
  }

  @Test func leavesStatedHoursAlone() {
    var city = Self.city()
    let person = city.person()
    for _ in 0..<2 {
      let activity = city.activity(.eLearning, hours: 8, from: "2026-03-02", to: "2026-03-02")
      city.attend(person, activity, "H")
    }
    #expect(city.hours().hours == 1600)
  }

  @Test(arguments: [(false, 800), (true, 1500)])
  func limitsOneOccasion(abroad: Bool, hours: Int) {
    var city = Self.city()
    let person = city.person()
    for day in ["02", "09"] {
      let activity = city.activity(
        .benchmarking, from: "2026-03-\(day)", to: "2026-03-\(day)", abroad: abroad)
      city.attend(person, activity, "H")
    }
    #expect(city.hours().hours == Int128(hours) * 2)
  }

  /// A training record of a day of e-learning beside attendance of another one on that day.
  @Test func countsRecordsAmongTheDaysActivities() {
    var city = Self.city()
    let person = city.person()
    let activity = city.activity(.eLearning, from: "2026-03-02", to: "2026-03-02", title: "Keamanan data")
    city.attend(person, activity, "H")
    city.record(person, "Statistik dasar", from: "2026-03-02", .eLearning)
    #expect(city.hours().hours == 300)
  }
}
