/// The sum of a figure of the city over the months ahead, with its error.
struct PaceForecast: Equatable, Sendable {
  /// 0 or greater.
  let expected: Double
  /// The standard error of the sum to come, 0 or greater.
  let error: Double
  /// At least 2.
  let degreesOfFreedom: Int

  /// - Parameter paces: of each month held, 0 or greater.
  init(_ paces: [Double], over span: ForecastSpan) {
    self =
      span.isSeasonal
      ? PaceForecast(seasonal: paces, over: span)
      : PaceForecast(uneven: Moment(paces[span.known]), ahead: Double(span.horizon))
  }

  private init(expected: Double, error: Double, degreesOfFreedom: Int) {
    self.expected = expected
    self.error = error
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// h times the mean of n known months, with the error s·√(h + h² ÷ n): the months ahead vary like the known
  /// ones, and their mean is only estimated.
  private init(uneven known: Moment, ahead h: Double) {
    self.init(
      expected: h * known.mean, error: (known.variance * (h + h * h / known.count)).squareRoot(),
      degreesOfFreedom: Int(known.count) - 1)
  }

  /// The same months of the year before, times the ratio k of this year to it in the n months known of both.
  ///
  /// k = Σy ÷ Σx, and a month's variance is s²·w with w = x² + m², m the mean of the last 12 months: a greater
  /// month varies more, and one that was 0 may be more. With s² = Σ(y − k·x)² ÷ w ÷ (n − 1) the error of the
  /// sum is s·√(Σw ahead + (Σx ahead ÷ Σx)²·Σw): of the months ahead and of k. Under 3 pairs, or if they had
  /// nothing, k is 1 and the months vary about those of the year before like all known months about their
  /// mean, in both years.
  private init(seasonal paces: [Double], over span: ForecastSpan) {
    let pairs = (span.first + 12)..<(span.origin + 1)
    let lastYear = paces[(span.origin - 11)...span.origin]
    let ahead = lastYear.prefix(span.horizon)
    let before = pairs.reduce(0) { $0 + paces[$1 - 12] }
    let rest = ahead.reduce(0, +)
    guard pairs.count >= 3, before > 0 else {
      let known = Moment(paces[span.known])
      self.init(
        expected: rest, error: (known.variance * 2 * Double(span.horizon)).squareRoot(),
        degreesOfFreedom: Int(known.count) - 1)
      return
    }
    let mean = lastYear.reduce(0, +) / 12
    func weight(_ pace: Double) -> Double { pace * pace + mean * mean }
    let ratio = pairs.reduce(0) { $0 + paces[$1] } / before
    let squares = pairs.reduce(0.0) { sum, month in
      let residual = paces[month] - ratio * paces[month - 12]
      return residual == 0 ? sum : sum + residual * residual / weight(paces[month - 12])
    }
    let weights = pairs.reduce(0) { $0 + weight(paces[$1 - 12]) }
    let reach = rest / before
    let unknown = ahead.reduce(0) { $0 + weight($1) } + reach * reach * weights
    self.init(
      expected: ratio * rest, error: (squares / Double(pairs.count - 1) * unknown).squareRoot(),
      degreesOfFreedom: pairs.count - 1)
  }

  /// Of months in their order, which is never that of people.
  private struct Moment {
    let count: Double
    let mean: Double
    let variance: Double

    init(_ values: ArraySlice<Double>) {
      let count = Double(values.count)
      let mean = values.reduce(0, +) / count
      variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
      self.count = count
      self.mean = mean
    }
  }
}
