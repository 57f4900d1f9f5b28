/// The continued fraction of the regularised incomplete beta function: I_x(a, b) is this times
/// x^a·(1 − x)^b ÷ (a·B(a, b)).
///
/// DLMF 8.17.22, evaluated by Lentz's method as modified by Thompson and Barnett (Numerical Recipes, 3rd ed.,
/// §5.2 and §6.4).
/// - Parameters:
///   - x: from 0 to (a + 1) ÷ (a + b + 2); beyond, the fraction converges too slowly.
///   - a: greater than 0.
///   - b: greater than 0.
func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
  /// Keeps the method going over a denominator of 0.
  func nonzero(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }

  var c = 1.0
  var d = 1 / nonzero(1 - (a + b) * x / (a + 1))
  var fraction = d
  // Some tens of rounds do; the limit is for arguments out of range.
  for m in 1...10_000 {
    let m = Double(m)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonzero(1 + even * d)
    c = nonzero(1 + even / c)
    fraction *= d * c
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonzero(1 + odd * d)
    c = nonzero(1 + odd / c)
    fraction *= d * c
    if abs(d * c - 1) < 1e-15 { break }
  }
  return fraction
}
