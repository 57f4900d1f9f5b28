import SeededRandomness
import Testing

@testable import StatisticalInference

@Suite struct ShareForecastTests {
  private func credits(_ people: [[Int64]], target: Int64 = 2_000) -> MonthlyCredits {
    var credits = MonthlyCredits()
    for hours in people { credits.add(target: target, hours: hours.span) }
    return credits
  }

  private func city(_ seed: UInt64, _ world: SimulatedWorld = .uneven) -> SimulatedCity {
    var numbers = SeededNumbers(seed)
    return SimulatedCity(world, using: &numbers)
  }

  @Test func everybodyOnTargetStaysThere() throws {
    let forecast = try #require(
      ShareForecast(credits([[2_000, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 2_500, 0]]), month: 7))
    #expect([forecast.expected, forecast.low, forecast.high] == [10_000, 10_000, 10_000])
    #expect(forecast.history == 7)
    #expect(!forecast.isSeasonal)
    // From June alone; July's outcome was then as certain.
    #expect(forecast.backtest.forecasts == 1)
    #expect(forecast.backtest.held == 1)
  }

  @Test func inDecemberTheShareIsKnown() throws {
    let people: [[Int64]] = [[2_000], [1_999], [0]].map { $0 + Array(repeating: 0, count: 11) }
    let forecast = try #require(ShareForecast(credits(people), month: 12))
    #expect([forecast.expected, forecast.low, forecast.high] == [3_333, 3_333, 3_333])
    #expect(forecast.isSeasonal)
    #expect(forecast.backtest.forecasts == 6)
  }

  /// So many that months are judged on all cores.
  @Test func aNationIsForecastAsACityIs() throws {
    let people: [[Int64]] = [[2_000], [1_999], [0]].map { $0 + Array(repeating: 0, count: 11) }
    let nation = (0..<7_000).flatMap { _ in people }
    let forecast = try #require(ShareForecast(credits(nation), month: 12))
    #expect([forecast.expected, forecast.low, forecast.high] == [3_333, 3_333, 3_333])
    #expect(forecast.backtest.forecasts == 6)
    // As many forecasts come true as for three people who do the same: nobody goes after January.
    #expect(forecast.backtest == ShareForecast(credits(people), month: 12)?.backtest)
    // In July some have still to come; each month is held against its own people.
    let going = (0..<21_000).map { number in (0..<7).map { Int64($0 == number % 7 ? 2_500 : 0) } }
    let growing = try #require(ShareForecast(credits(going), month: 7))
    #expect([growing.expected, growing.low, growing.high] == [10_000, 10_000, 10_000])
    #expect(growing.backtest.forecasts == 1)
  }

  @Test func lastYearsHoursDoNotCount() throws {
    let people: [[Int64]] = [[9_000] + Array(repeating: 0, count: 23)]
    let forecast = try #require(ShareForecast(credits(people), month: 12))
    #expect([forecast.expected, forecast.low, forecast.high] == [0, 0, 0])
    #expect(forecast.history == 24)
    #expect(forecast.backtest.forecasts == 17)
  }

  @Test func underSixMonthsOfHistoryThereIsNone() {
    #expect(ShareForecast(credits([[0, 0, 500, 0, 0, 0, 500]]), month: 7) == nil)
    #expect(ShareForecast(credits([[0, 500, 0, 0, 0, 0, 500]]), month: 7) != nil)
  }

  @Test func nobodyEverTrainedIsNoHistory() {
    #expect(ShareForecast(credits([Array(repeating: 0, count: 24), []]), month: 7) == nil)
    #expect(ShareForecast(MonthlyCredits(), month: 7) == nil)
  }

  @Test(arguments: [Int.min, -1, 0, 13, 24, .max])
  func thereIsNoneInAMonthThatIsNone(month: Int) {
    #expect(ShareForecast(credits([[1, 1, 1, 1, 1, 1, 1]]), month: month) == nil)
  }

  @Test func oneRegularPersonIsExpectedToGetThere() throws {
    let forecast = try #require(ShareForecast(credits([Array(repeating: 250, count: 6)]), month: 6))
    #expect(forecast.expected > 9_000)
    #expect(forecast.high == 10_000)
    #expect(forecast.low < forecast.expected)
  }

  @Test func aPersonWithNothingIsExpectedToGetThereLessOftenThanOthers() throws {
    // Those with 15 JP are as near to the target in both cities.
    let some: [Int64] = [500, 500, 0, 0, 500, 0]
    let active = try #require(ShareForecast(credits([some, some, some, some]), month: 6))
    let mixed = try #require(
      ShareForecast(credits([some, some, Array(repeating: 0, count: 6), []]), month: 6))
    #expect(mixed.expected < active.expected)
  }

  @Test func aYearLikeTheLastEndsLikeIt() throws {
    let city = city(3, SimulatedWorld(people: 300, activities: 15, reach: 0.01))
    let lastYear = city.hours.map { Array($0[..<12]) }
    let outcome = lastYear.count { $0.reduce(0, +) >= 2_000 } * 10_000 / 300
    for month in [3, 6, 9, 11] {
      let forecast = try #require(
        ShareForecast(credits(lastYear.map { $0 + $0[..<month] }), month: month))
      #expect(forecast.isSeasonal)
      #expect(abs(forecast.expected - outcome) < 400, "\(month): \(forecast), \(outcome)")
      // Nothing of the pace is unknown from three months on; the rest is the chance of each person.
      #expect(forecast.high - forecast.low < 800)
    }
  }

  @Test func aYearThatAlwaysBeginsInJulyIsNotWrittenOffInJune() throws {
    let year: [Int64] = Array(repeating: 0, count: 6) + Array(repeating: 400, count: 6)
    let people = Array(repeating: year + year[..<6], count: 40)
    let forecast = try #require(ShareForecast(credits(people), month: 6))
    #expect(forecast.isSeasonal)
    #expect(forecast.history == 12)
    #expect(forecast.low < forecast.expected)
    #expect(forecast.expected > 5_000)
    #expect(forecast.high > 8_000)
  }

  @Test func whereNobodyShortOfTheTargetEverTrainedNothingIsExpected() throws {
    var credits = credits([[300, 100, 0, 0, 0, 0, 100]], target: 0)
    credits.add(target: 2_000, hours: [Int64]().span)
    let forecast = try #require(ShareForecast(credits, month: 7))
    #expect([forecast.expected, forecast.low, forecast.high] == [5_000, 5_000, 5_000])
  }

  @Test func theOrderOfPeopleDoesNotShow() throws {
    let city = city(11)
    var numbers = SeededNumbers(12)
    let forecast = try #require(ShareForecast(city.credits(upTo: 8), month: 8))
    for _ in 0..<5 {
      let shuffled = city.hours.shuffled(using: &numbers).map { Array($0[..<20]) }
      #expect(ShareForecast(credits(shuffled), month: 8) == forecast)
    }
  }

  @Test func mergedPartsAreLikeTheWhole() {
    let city = city(13)
    let rows = city.hours.map { Array($0[..<19]) }
    var parts = credits(Array(rows[..<40]))
    parts.merge(credits([]))
    parts.merge(credits(Array(rows[40...])))
    #expect(parts == credits(rows))
    #expect(parts.people == 120)
  }

  @Test func theBacktestIsOfTheForecastsMadeThen() throws {
    for seed in 20..<26 as Range<UInt64> {
      let city = city(seed, SimulatedWorld(activities: 15, reach: 0.01))
      let outcome = city.credits.onTarget(by: 12...23)
      var held = 0
      for month in 6...11 {
        let then = try #require(ShareForecast(city.credits(upTo: month, from: 12), month: month))
        if then.low * 120 <= outcome * 10_000, outcome * 10_000 <= then.high * 120 { held += 1 }
      }
      let forecast = try #require(ShareForecast(city.credits(upTo: 12, from: 12), month: 12))
      #expect(forecast.history == 12)
      #expect(forecast.backtest.forecasts == 6)
      #expect(forecast.backtest.held == held)
    }
  }

  @Test func theIntervalNarrowsTowardsDecember() throws {
    var last = Int.max
    for month in [6, 9, 11, 12] {
      let widths = try (40..<60 as Range<UInt64>).map { seed in
        let forecast = try #require(ShareForecast(city(seed).credits(upTo: month, from: 11), month: month))
        return forecast.high - forecast.low
      }
      let sum = widths.reduce(0, +)
      #expect(sum < last)
      last = sum
    }
  }

  @Test func anyHoursGiveOrderedBoundsFromTodaysShareUp() {
    var numbers = SeededNumbers(77)
    let extremes: [Int64] = [.min, -1, 0, 0, 0, 1, 49, 100, 300, 2_000, 5_000, Int64(Int32.max), .max]
    for _ in 0..<300 {
      var credits = MonthlyCredits()
      let limit = Bool.random(using: &numbers) ? 10 : extremes.count - 1
      for _ in 0..<Int.random(in: 1...12, using: &numbers) {
        let hours = (0..<Int.random(in: 0...30, using: &numbers)).map { _ in
          extremes[Int.random(in: 0...limit, using: &numbers)]
        }
        credits.add(target: extremes[Int.random(in: 0..<extremes.count, using: &numbers)], hours: hours.span)
      }
      let month = Int.random(in: 1...12, using: &numbers)
      guard let forecast = ShareForecast(credits, month: month) else { continue }
      let today = credits.onTarget(by: (24 - month)...23) * 10_000 / credits.people
      #expect(forecast.low >= (month == 12 ? forecast.expected : today))
      #expect(forecast.low <= forecast.expected)
      #expect(forecast.expected <= forecast.high)
      #expect(forecast.high <= 10_000)
      #expect((6...24).contains(forecast.history))
      #expect((0...forecast.backtest.forecasts).contains(forecast.backtest.held))
    }
  }
}
