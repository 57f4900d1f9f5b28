import StatisticalInference
import UnitAggregation

/// The forecast of who will be on target at the year's end, with an 80 % prediction interval.
package struct ForecastFigures {
  /// Of people with a target.
  let credits: MonthlyCredits
  /// The period's month, 1–12.
  let month: Int
  /// Why nothing can be said of hours; nil where something can.
  let absence: FigureAbsence?

  package static let names: [FigureName] = [
    .forecastShare, .forecastLow, .forecastHigh, .forecastBasis, .forecastsTested, .forecastsHeld,
  ]

  var all: [Figure] {
    if let absence { return Self.names.map { Figure($0, .absent(absence)) } }
    guard credits.people > 0 else { return Self.names.map { Figure($0, .absent(.undefined)) } }
    // Too little history.
    guard let forecast = ShareForecast(credits, month: month) else {
      return Self.names.map { Figure($0, .absent(.noData)) }
    }
    return [
      count(.forecastShare, forecast.expected), count(.forecastLow, forecast.low),
      count(.forecastHigh, forecast.high),
      Figure(.forecastBasis, .code(forecast.isSeasonal ? .seasonal : .recentPace)),
      count(.forecastsTested, forecast.backtest.forecasts), count(.forecastsHeld, forecast.backtest.held),
    ]
  }
}
