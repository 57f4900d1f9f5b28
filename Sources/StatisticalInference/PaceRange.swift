/// The pace of the months ahead with its 80 % prediction interval, as a multiple of given known months together.
struct PaceRange: Equatable, Sendable {
  /// 0 or greater, like the bounds.
  let expected: Double
  let low: Double
  let high: Double

  /// expected ± t·error.
  ///
  /// Where more than a tenth of the distribution is below 0, which cannot come true, the lower bound leaves
  /// nothing out. Without a season the interval is then that from 0 to the 80 % quantile of what is above 0;
  /// with one the upper bound stays, since a ratio of uneven months errs upwards.
  ///
  /// nil where those months are worth nothing.
  /// - Parameters:
  ///   - paces: of each month held, 0 or greater.
  ///   - months: of which the pace is a multiple.
  init?(_ paces: [Double], over span: ForecastSpan, relativeTo months: ClosedRange<Int>) {
    let known = paces[months].reduce(0, +)
    guard known > 0, known.isFinite else { return nil }
    let forecast = PaceForecast(paces, over: span)
    expected = forecast.expected / known
    guard forecast.error > 0,
      let distribution = StudentT(degreesOfFreedom: Double(forecast.degreesOfFreedom))
    else {
      (low, high) = (expected, expected)
      return
    }
    let reach = distribution.quantile(twoSidedConfidence: 0.8) * forecast.error
    low = max(0, forecast.expected - reach) / known
    if forecast.expected < reach, !span.isSeasonal {
      let below = distribution.twoSidedProbability(of: forecast.expected / forecast.error) / 2
      let quantile = distribution.quantile(twoSidedConfidence: 2 * (below + 0.8 * (1 - below)) - 1)
      high = (forecast.expected + quantile * forecast.error) / known
    } else {
      high = (forecast.expected + reach) / known
    }
  }
}
