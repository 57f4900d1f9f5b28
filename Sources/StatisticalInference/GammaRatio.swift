import Glibc

/// Γ(a + ½) ÷ Γ(a), to nearly full precision for every finite a > 0.
///
/// The difference of two values of lgamma would lose all but a few digits for a large a. The logarithm of the
/// ratio, less ½·ln a, has its own series: the difference of DLMF 5.11.8 at h = ½ and h = 0, with
/// B_k(½) = −(1 − 2^(1−k))·B_k (DLMF 24.4.27). From 15 up, six terms leave less than 10⁻¹⁷; a smaller a is
/// moved up there by Γ(a + 1) = a·Γ(a).
func gammaRatio(_ a: Double) -> Double {
  var product = 1.0
  var a = a
  while a < 15 {
    product *= a / (a + 0.5)
    a += 1
  }
  let inverse = 1 / a
  let square = inverse * inverse
  var series = 691.0 / 180_224
  for coefficient in [-31.0 / 18_432, 17.0 / 14_336, -1.0 / 640, 1.0 / 192, -1.0 / 8] {
    series = series * square + coefficient
  }
  return product * a.squareRoot() * exp(series * inverse)
}
