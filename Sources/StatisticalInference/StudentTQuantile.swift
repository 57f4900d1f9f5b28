import Glibc

extension StudentT {
  /// The t between which and −t the values lie with the probability `confidence`: 0.95 leaves 2.5 % in each
  /// tail.
  ///
  /// Ten digits hold from 1 degree of freedom up. 0 for 0, infinity for 1, NaN outside of 0 to 1.
  package func quantile(twoSidedConfidence confidence: Double) -> Double {
    guard confidence >= 0, confidence <= 1 else { return .nan }
    if confidence == 0 { return 0 }
    if confidence == 1 { return .infinity }
    // The lesser of the two probabilities, since it has the more digits; 1 − confidence is exact from ½ up.
    let isCentral = confidence < 0.5
    let target = isCentral ? confidence : 1 - confidence
    var t = isCentral ? leastQuantile(confidence) : cornishFisherQuantile(upper: target / 2)
    var low = Double.leastNonzeroMagnitude
    var high = Double.greatestFiniteMagnitude
    // Against ln t the logarithm of either probability is concave, so that Newton's method comes to the root
    // from one side. The bisection is for steps that rounding sends astray.
    for _ in 0..<200 {
      let division = division(at: t)
      let probability = isCentral ? division.centre : division.tails
      let error = log(probability / target)
      if (error < 0) == isCentral { low = t } else { high = t }
      let step = (isCentral ? -error : error) * probability / division.slope
      // Newton's error after a step is of the order of the step's square.
      if abs(step) < 1e-8 { return t * (1 + step) }
      let next = t * exp(step)
      t = next > low && next < high ? next : low.squareRoot() * high.squareRoot()
    }
    return t
  }

  /// A bound below, and close for a small confidence: as if the density were that at 0 everywhere.
  private func leastQuantile(_ confidence: Double) -> Double {
    confidence * (degreesOfFreedom * .pi).squareRoot() / (2 * gammaRatio)
  }

  /// The Cornish–Fisher expansion around the normal quantile (Abramowitz & Stegun 26.7.5), cut after 1 ÷ ν⁴.
  /// - Parameter upper: the probability of the upper tail, above 0 and at most ¼.
  private func cornishFisherQuantile(upper: Double) -> Double {
    let z = Self.normalQuantile(upper: upper)
    let s = z * z
    let terms = [
      (s + 1) / 4,
      ((5 * s + 16) * s + 3) / 96,
      (((3 * s + 19) * s + 17) * s - 15) / 384,
      ((((79 * s + 776) * s + 1_482) * s - 1_920) * s - 945) / 92_160,
    ]
    return z * (1 + terms.reversed().reduce(0) { ($0 + $1) / degreesOfFreedom })
  }

  /// The normal quantile within 0.00045 (Abramowitz & Stegun 26.2.23).
  private static func normalQuantile(upper: Double) -> Double {
    let r = (-2 * log(upper)).squareRoot()
    return r
      - ((0.010328 * r + 0.802853) * r + 2.515517) / (((0.001308 * r + 0.189269) * r + 1.432788) * r + 1)
  }
}
