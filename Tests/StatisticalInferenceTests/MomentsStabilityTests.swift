import SeededRandomness
import StatisticalInference
import Testing

/// Ten million values around 10¹² with a standard deviation of 10⁶: the sum of squares alone has 31 digits, of
/// which the variance is in the last 19.
@Suite struct MomentsStabilityTests {
  private static let count = 10_000_000
  private static let base = 1_000_000_000_000
  /// Evenly spread values from 0 to this have a standard deviation of 10⁶.
  private static let spread = 3_464_101

  /// Calls `body` with the same values each time, and the number of each.
  private func forEachValue(_ body: (Int, Int) -> Void) {
    var state: UInt64 = 7
    var index = 0
    while index < Self.count {
      // Knuth's MMIX generator; cheap without optimisation, and its high bits are good.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      body(index, Self.base &+ Int(truncatingIfNeeded: ((state >> 40) &* UInt64(Self.spread + 1)) >> 24))
      index &+= 1
    }
  }

  @Test func tenMillionValuesKeepTheirStandardDeviationHoweverMerged() throws {
    var moments = Moments()
    var parts = Array(repeating: Moments(), count: 7)
    var aboveBase = 0
    forEachValue { index, value in
      moments.add(Int128(value))
      parts[index % 7].add(Int128(value))
      aboveBase &+= value &- Self.base
    }
    let mean = Double(Self.base) + Double(aboveBase) / Double(Self.count)
    var squares = 0.0
    forEachValue { _, value in
      let deviation = Double(value) - mean
      squares += deviation * deviation
    }
    let expected = (squares / Double(Self.count - 1)).squareRoot()
    let actual = try #require(moments.standardDeviation)
    #expect(abs(actual - expected) <= 1e-9 * expected)
    #expect(abs(actual - 1_000_000) < 1_000)

    var numbers = SeededNumbers(4)
    for _ in 0..<20 {
      var merged = Moments()
      for part in parts.shuffled(using: &numbers) { merged.merge(part) }
      #expect(merged == moments)
    }
  }
}
