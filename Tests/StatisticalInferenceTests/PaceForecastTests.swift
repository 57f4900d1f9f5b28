import Testing

@testable import StatisticalInference

@Suite struct PaceForecastTests {
  private func span(first: Int, origin: Int, end: Int) throws -> ForecastSpan {
    try #require(ForecastSpan(first: first, yearStart: 12, origin: origin, end: end))
  }

  @Test func theErrorOfUnevenMonthsIsThatByHand() throws {
    // Mean 3, s² = 2 over six months; two ahead: 2·(2 + 4 ÷ 6).
    let paces = Array(repeating: 0.0, count: 12) + [1, 2, 3, 4, 5, 3] + Array(repeating: 0.0, count: 6)
    let forecast = PaceForecast(paces, over: try span(first: 12, origin: 17, end: 19))
    #expect(abs(forecast.expected - 6) < 1e-14)
    #expect(abs(forecast.error - (16.0 / 3).squareRoot()) < 1e-14)
    #expect(forecast.degreesOfFreedom == 5)
  }

  @Test func aSeasonThatComesTwiceAsStrongIsKnown() throws {
    let year = [0.0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 30]
    let paces = year + year.map { $0 * 2 }
    let forecast = PaceForecast(paces, over: try span(first: 0, origin: 21, end: 23))
    #expect(forecast.expected == 100)
    #expect(forecast.error == 0)
    #expect(forecast.degreesOfFreedom == 9)
  }

  @Test func theErrorOfASeasonIsThatByHand() throws {
    // x = 1, 1, 2 and y = 2, 0, 2 make k = 1; the residuals are 1, −1, 0. The last 12 months have the mean 1,
    // so that w = 2, 2, 5 and s² = (½ + ½) ÷ 2. The month ahead was 2: 5 + (2 ÷ 4)²·9.
    let paces: [Double] = [1, 1, 2, 2, 0, 0, 0, 0, 0, 6, 0, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    let forecast = PaceForecast(paces, over: try span(first: 0, origin: 14, end: 15))
    #expect(forecast.expected == 2)
    #expect(abs(forecast.error - (7.25 / 2).squareRoot()) < 1e-14)
    #expect(forecast.degreesOfFreedom == 2)
  }

  @Test func underThreePairsLastYearsMonthsStandAsTheyWere() throws {
    // Twelve months of mean 1 and s² = 12 ÷ 11; one ahead.
    let paces: [Double] =
      Array(repeating: 0, count: 6) + [2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 9, 9, 9, 9, 9, 9]
    let forecast = PaceForecast(paces, over: try span(first: 6, origin: 17, end: 18))
    #expect(forecast.expected == 2)
    #expect(abs(forecast.error - (24.0 / 11).squareRoot()) < 1e-14)
    #expect(forecast.degreesOfFreedom == 11)
  }

  @Test func aYearWithoutAnythingForecastsNothing() throws {
    let forecast = PaceForecast(Array(repeating: 0, count: 24), over: try span(first: 0, origin: 17, end: 23))
    #expect(forecast.expected == 0)
    #expect(forecast.error == 0)
  }
}
