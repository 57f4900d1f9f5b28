import SeededRandomness
import Testing
import TrainingDomain

/// Rounding in 64 bits gives what it gives in 128.
@Suite struct WideRoundingTests {
  /// By its definition: the nearest integer, halves away from zero, in twice the terms.
  private func slow(_ numerator: Int128, _ denominator: Int128) -> Int128 {
    let twice = numerator.magnitude * 2 + denominator.magnitude
    let quotient = Int128(twice / (denominator.magnitude * 2))
    return numerator < 0 ? -quotient : quotient
  }

  @Test func smallAndLargeTermsRoundAlike() {
    var random = SeededNumbers(1)
    for _ in 0..<20_000 {
      let bits = Int.random(in: 1...100, using: &random)
      let numerator = Int128.random(in: -(1 << bits)...(1 << bits), using: &random)
      let denominator = Int128.random(in: 1...(1 << Int.random(in: 0...66, using: &random)), using: &random)
      #expect(roundedQuotient(numerator, denominator) == slow(numerator, denominator))
    }
    for numerator in [Int128(Int64.max), Int128(Int64.min), Int128(Int64.max) + 1, Int128(Int64.min) - 1] {
      for denominator in [1, 2, 3, Int128(Int64.max), Int128(Int64.max) + 1] {
        #expect(roundedQuotient(numerator, denominator) == slow(numerator, denominator))
      }
    }
  }
}
