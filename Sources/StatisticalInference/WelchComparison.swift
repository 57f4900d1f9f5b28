/// Welch's comparison of the means of two independent groups whose variances may differ.
///
/// Welch, Biometrika 34 (1947), 28–35; the degrees of freedom are those of Satterthwaite, Biometrics Bulletin 2
/// (1946), 110–114.
package struct WelchComparison: Sendable {
  /// The first group's mean less the second's, in the unit of the values.
  package let difference: Double
  /// The standard error of the difference, greater than 0, in the unit of the values.
  package let standardError: Double
  private let distribution: StudentT

  /// nil where a group has under 2 values or neither varies.
  package init?(_ first: Moments, _ second: Moments) {
    guard let firstVariance = first.variance, let secondVariance = second.variance,
      let firstMean = first.exactMean, let secondMean = second.exactMean
    else { return nil }
    let firstCount = Double(first.count)
    let secondCount = Double(second.count)
    let firstShare = firstVariance / firstCount
    let secondShare = secondVariance / secondCount
    let total = firstShare + secondShare
    let freedom =
      total * total
      / (firstShare * firstShare / (firstCount - 1) + secondShare * secondShare / (secondCount - 1))
    guard total > 0, let distribution = StudentT(degreesOfFreedom: freedom) else { return nil }
    // The whole parts first: two great means that are close would lose their digits as Doubles.
    difference =
      Double(firstMean.quotient - secondMean.quotient)
      + (Double(firstMean.remainder) / firstCount - Double(secondMean.remainder) / secondCount)
    standardError = total.squareRoot()
    self.distribution = distribution
  }

  package var degreesOfFreedom: Double { distribution.degreesOfFreedom }

  /// The p-value of a difference at least this far from 0, on either side, if the expected values are equal.
  package var twoSidedProbability: Double {
    distribution.twoSidedProbability(of: difference / standardError)
  }

  /// The interval of the difference, in the unit of the values.
  /// - Parameter confidence: between 0 and 1, both excluded; otherwise the interval is nil.
  package func interval(confidence: Double) -> ClosedRange<Double>? {
    distribution.interval(around: difference, standardError: standardError, confidence: confidence)
  }
}
