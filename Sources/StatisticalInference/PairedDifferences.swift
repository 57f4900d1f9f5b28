/// What the same people's values before and after say of the mean gain.
package struct PairedDifferences: Equatable, Sendable {
  package let before: Moments
  package let after: Moments
  package let gain: Moments

  /// The three are of the same people and in one unit.
  /// - Parameter gain: of each one's after − before.
  package init(before: Moments, after: Moments, gain: Moments) {
    self.before = before
    self.after = after
    self.gain = gain
  }

  /// The interval of the mean gain, in the unit of the values: mean ± t·s ÷ √n, with n − 1 degrees of freedom.
  ///
  /// nil under 2 people. Of width 0 where all gain the same.
  /// - Parameter confidence: between 0 and 1, both excluded; otherwise the interval is nil.
  package func interval(confidence: Double) -> ClosedRange<Double>? {
    guard let mean = gain.mean, let deviation = gain.standardDeviation,
      let distribution = StudentT(degreesOfFreedom: Double(gain.count - 1))
    else { return nil }
    let error = deviation / Double(gain.count).squareRoot()
    return distribution.interval(around: mean, standardError: error, confidence: confidence)
  }

  /// The effect size g_av, without a unit: the mean gain ÷ the average of both standard deviations, times
  /// Hedges' correction 1 − 3 ÷ (4·(n − 1) − 1).
  ///
  /// d_av is equation 10 of Lakens, Front. Psychol. 4 (2013), 863; the correction is that of Hedges, J. Educ.
  /// Stat. 6 (1981), 107–128. nil under 2 people and where neither before nor after varies.
  package var hedgesG: Double? {
    guard before.count == gain.count, after.count == gain.count, let mean = gain.mean,
      let beforeDeviation = before.standardDeviation, let afterDeviation = after.standardDeviation,
      beforeDeviation + afterDeviation > 0
    else { return nil }
    let correction = 1 - 3 / (4 * Double(gain.count - 1) - 1)
    return mean / ((beforeDeviation + afterDeviation) / 2) * correction
  }
}
