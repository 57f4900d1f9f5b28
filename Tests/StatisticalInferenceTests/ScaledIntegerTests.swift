import StatisticalInference
import Testing

@Suite struct ScaledIntegerTests {
  @Test(
    arguments: [
      (0, 3, 0), (-0.0, 3, 0), (1, 0, 1), (0.5, 0, 1), (-0.5, 0, -1), (1.5, 0, 2), (2.5, 0, 3), (-2.5, 0, -3),
      (0.49999999999999994, 0, 0), (0.125, 2, 13), (-0.125, 2, -13), (12.345, 1, 123),
      (99.999999, 6, 99_999_999),
      (3.14159, 4, 31_416), (-3.14159, 4, -31_416), (1e10, 6, 10_000_000_000_000_000),
      (1e-9, 6, 0), (0.5, 22, 5_000_000_000_000_000_000_000), (1e-300, 22, 0),
    ] as [(Double, Int, Int128)])
  func halvesGoAwayFromZero(value: Double, decimals: Int, expected: Int128) {
    #expect(scaledInteger(value, decimals: decimals) == expected)
  }

  /// The Double nearest 1.115 is below it, and that nearest 1.005 too; 8.345 is above.
  @Test(
    arguments: [(1.115, 111), (-1.115, -111), (1.005, 100), (8.345, 835), (1.125, 113)] as [(Double, Int128)])
  func theExactValueDecidesAHalf(value: Double, expected: Int128) {
    #expect(scaledInteger(value, decimals: 2) == expected)
  }

  @Test func greatProductsAreExact() {
    // 2⁶⁰ + 2⁸ holds exactly in a Double, its product with 10³ does not.
    #expect(scaledInteger(1_152_921_504_606_847_232, decimals: 3) == 1_152_921_504_606_847_232_000)
  }

  @Test(
    arguments: [
      (.nan, 2), (.infinity, 2), (-.infinity, 0), (.greatestFiniteMagnitude, 0), (1e300, 22), (1e39, 0),
      (1e30, 12),
      (1, -1), (1, 23), (1, .max), (1, .min), (170_141_183_460_469_231_731_687_303_715_884_105_728, 0),
    ] as [(Double, Int)])
  func whatDoesNotFitHasNoInteger(value: Double, decimals: Int) {
    #expect(scaledInteger(value, decimals: decimals) == nil)
  }

  @Test func theLeastIntegerFits() {
    #expect(scaledInteger(-170_141_183_460_469_231_731_687_303_715_884_105_728, decimals: 0) == .min)
  }
}
