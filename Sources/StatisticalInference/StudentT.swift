import Glibc

/// Student's t distribution.
///
/// With ν degrees of freedom, a = ν ÷ 2 and x = ν ÷ (ν + t²), both tails together hold I_x(a, ½) and what is
/// between them I_(1−x)(½, a), the regularised incomplete beta function (Abramowitz & Stegun 26.7.1, 26.5.27).
package struct StudentT: Sendable {
  /// Not always a whole number.
  package let degreesOfFreedom: Double
  /// Γ(a + ½) ÷ Γ(a).
  let gammaRatio: Double

  /// nil unless the degrees of freedom are from ½ to 10¹⁵: from two values or more come at least 1, less what
  /// rounding takes, and nothing overflows within.
  package init?(degreesOfFreedom: Double) {
    guard (0.5...1e15).contains(degreesOfFreedom) else { return nil }
    self.degreesOfFreedom = degreesOfFreedom
    gammaRatio = StatisticalInference.gammaRatio(degreesOfFreedom / 2)
  }

  /// The probability of a value at least as far from 0 as `t`, on either side: the two-sided p-value.
  ///
  /// At least ten digits hold down to 10⁻³⁰⁰, for 1 to 10⁷ degrees of freedom. NaN for NaN.
  package func twoSidedProbability(of t: Double) -> Double {
    t.isNaN ? .nan : division(at: t.magnitude).tails
  }

  /// mean ± t·error, the interval that holds the expected value with `confidence`.
  ///
  /// nil unless the confidence is between 0 and 1, both excluded, and the bounds are finite.
  func interval(around mean: Double, standardError: Double, confidence: Double) -> ClosedRange<Double>? {
    guard confidence > 0, confidence < 1 else { return nil }
    let reach = quantile(twoSidedConfidence: confidence) * standardError
    guard (mean - reach).isFinite, (mean + reach).isFinite, reach >= 0 else { return nil }
    return (mean - reach)...(mean + reach)
  }

  /// How t and −t divide the whole probability of 1.
  struct Division {
    /// Between −t and t.
    let centre: Double
    /// Beyond −t and t.
    let tails: Double
    /// The slope of `centre`, and the fall of `tails`, against ln t.
    let slope: Double
  }

  /// - Parameter t: 0 or greater.
  func division(at t: Double) -> Division {
    let a = degreesOfFreedom / 2
    let ratio = t / degreesOfFreedom.squareRoot()
    let square = ratio * ratio
    let x = 1 / (1 + square)
    // √(1 − x), without its cancellation at a small t and without an overflow at a great one.
    let root = square < 1 ? ratio / (1 + square).squareRoot() : 1 / (1 + 1 / square).squareRoot()
    let rest = root * root
    let logX = ratio < 1e8 ? -log1p(square) : log(degreesOfFreedom) - 2 * log(t)
    /// x^a·(1 − x)^½ ÷ B(a, ½).
    let mass = exp(a * logX) * root * gammaRatio / Double.pi.squareRoot()
    if rest < 1.5 / (a + 2.5) {
      let centre = 2 * mass * betaFraction(rest, 0.5, a)
      return Division(centre: centre, tails: 1 - centre, slope: 2 * mass)
    }
    let isNearNormal = a >= 50 && logX > -0.25
    let tails = isNearNormal ? tailsNearNormal(logX) : mass == 0 ? 0 : mass / a * betaFraction(x, a, 0.5)
    return Division(centre: 1 - tails, tails: tails, slope: 2 * mass)
  }

  /// I_x(a, ½) for a great a and an x not far from 1, where the continued fraction takes √a rounds.
  ///
  /// The expansion of DiDonato & Morris, "Algorithm 708", ACM Trans. Math. Softw. 18 (1992), 360–373, equations
  /// 9 to 9.6, for b = ½; its Q(½, u) is erfc √u. Good in the far tail too. For a ≥ 50 and −¼ < ln x ≤ 0 the
  /// terms left out are below 10⁻¹⁵ of the sum.
  private func tailsNearNormal(_ logX: Double) -> Double {
    let scale = degreesOfFreedom / 2 - 0.25
    let u = -scale * logX
    let weight = exp(-u) * (u / .pi).squareRoot()
    let quarterSquare = logX * logX / 4
    var part = erfc(u.squareRoot())
    var sum = part
    var power = 1.0
    var order = 0.5
    // The Taylor coefficients of (sinh z ÷ z)^−½ in z².
    for coefficient in [
      -1.0 / 12, 1.0 / 160, -61.0 / 120_960, 1_261.0 / 29_030_400, -79.0 / 20_275_200,
      66_643.0 / 185_980_354_560,
    ] {
      part = (order * (order + 1) * part + (u + order + 1) * power * weight) / (4 * scale * scale)
      sum += coefficient * part
      power *= quarterSquare
      order += 2
    }
    return gammaRatio / scale.squareRoot() * sum
  }
}
