import Testing

@testable import StatisticalInference

@Suite struct PaceRangeTests {
  private func range(_ months: [Double], ahead: Int) throws -> PaceRange {
    let paces = Array(repeating: 0.0, count: 24 - months.count) + months
    let span = try #require(
      ForecastSpan(first: 24 - months.count, yearStart: 12, origin: 23, end: 23 + ahead))
    return try #require(PaceRange(paces, over: span, relativeTo: span.known))
  }

  @Test func theBoundsAreTheTQuantilesByHand() throws {
    // Mean 10 and s² = 2 over six months, one ahead; t is 1.476 for 5 degrees of freedom.
    let range = try range([8, 9, 10, 11, 12, 10], ahead: 1)
    let reach = 1.4759 * (2 * (1 + 1.0 / 6)).squareRoot()
    #expect(abs(range.expected - 10.0 / 60) < 1e-14)
    #expect(abs(range.low - (10 - reach) / 60) < 1e-6)
    #expect(abs(range.high - (10 + reach) / 60) < 1e-6)
  }

  @Test func whereNothingIsLeftOutBelowTheUpperBoundComesNearer() throws {
    // Mean 1 and s² = 6: the error is √7, t = 0.378 leaves 0.3605 below 0 and the bound is at the quantile
    // 0.8721, t = 1.282.
    let range = try range([0, 0, 0, 0, 0, 6], ahead: 1)
    #expect(range.low == 0)
    #expect(abs(range.high * 6 - (1 + 1.282 * 7.0.squareRoot())) < 0.005)
  }

  @Test func monthsAlikeLeaveNothingUnknown() throws {
    let range = try range([5, 5, 5, 5, 5, 5, 5], ahead: 5)
    #expect(range.low == range.high)
    #expect(abs(range.expected - 5.0 / 7) < 1e-14)
  }

  @Test func monthsOfNoWorthHaveNoPace() throws {
    let span = try #require(ForecastSpan(first: 12, yearStart: 12, origin: 17, end: 23))
    #expect(PaceRange(Array(repeating: 0, count: 24), over: span, relativeTo: span.known) == nil)
  }

  @Test func furtherMonthsWiden() throws {
    var last = 0.0
    for ahead in 1...6 {
      let range = try range([8, 3, 10, 11, 12, 10, 4], ahead: ahead)
      #expect(range.high - range.low > last)
      last = range.high - range.low
    }
  }
}
