import Glibc
import SeededRandomness

extension SeededNumbers {
  /// From 0 up to 1.
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func normal() -> Double {
    (-2 * log(1 - uniform())).squareRoot() * cos(2 * Double.pi * uniform())
  }

  mutating func poisson(_ mean: Double) -> Int {
    var count = 0
    var product = uniform()
    let limit = exp(-mean)
    while product > limit {
      count += 1
      product *= uniform()
    }
    return count
  }

  /// Marsaglia & Tsang; a shape under 1 by a power of a uniform number.
  mutating func gamma(_ shape: Double) -> Double {
    if shape < 1 { return gamma(shape + 1) * pow(1 - uniform(), 1 / shape) }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
      if v > 0, log(1 - uniform()) < 0.5 * x * x + d - d * v + d * log(v) { return d * v }
    }
  }
}
