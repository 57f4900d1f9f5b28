/// An axis from left to right, or from bottom to top, that holds 0 and all of its values, with ticks at round
/// numbers.
///
/// Values are whole numbers of whatever unit the caller counts in, so that a tick can be printed as exactly as
/// a figure; positions are rounded once, to a tenth of a percent of the axis.
package struct ChartScale: Equatable, Sendable {
  package let low: Int
  package let high: Int
  /// The distance between ticks: 1, 2 or 5 times a power of ten.
  package let step: Int

  /// What values are cut to: an axis that reaches further tells nothing, and sums must not overflow.
  static let limit = 1_000_000_000_000_000

  /// - Parameters:
  ///   - values: in any order; without any the axis goes from 0 to 1.
  ///   - steps: at most so many steps, 1 or more.
  package init(covering values: some Sequence<Int>, steps: Int = 4) {
    var least = 0
    var most = 0
    for value in values {
      least = min(least, max(value, -Self.limit))
      most = max(most, min(value, Self.limit))
    }
    if least == most { most = 1 }
    // An axis with values on both sides of 0 has a step on either side.
    let mostSteps = max(least < 0 && most > 0 ? 2 : 1, steps)
    let step = Self.step(from: least, to: most, steps: mostSteps)
    self.step = step
    low = Self.floor(least, step)
    high = -Self.floor(-most, step)
  }

  package var ticks: [Int] { Array(stride(from: low, through: high, by: step)) }

  /// Where the value stands, in tenths of a percent of the axis; values beyond it stand at its end.
  package func position(of value: Int) -> Int {
    let inside = min(max(value, low), high)
    let product = (inside - low).multipliedFullWidth(by: 2000)
    let doubled = (high - low).dividingFullWidth(product).quotient
    return (doubled + 1) / 2
  }

  /// The least round step of which so many are enough. Rounding outwards can add one at either end, so they are
  /// counted on the rounded axis.
  private static func step(from least: Int, to most: Int, steps: Int) -> Int {
    var power = 1
    while true {
      for factor in [1, 2, 5] where count(least, most, factor * power) <= steps { return factor * power }
      power *= 10
    }
  }

  private static func count(_ least: Int, _ most: Int, _ step: Int) -> Int {
    (-floor(-most, step) - floor(least, step)) / step
  }

  /// The greatest multiple of the step that is not above the value.
  private static func floor(_ value: Int, _ step: Int) -> Int {
    let rest = value % step
    return rest < 0 ? value - rest - step : value - rest
  }
}
