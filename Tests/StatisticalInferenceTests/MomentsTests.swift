import SeededRandomness
import Testing

@testable import StatisticalInference

@Suite struct MomentsTests {
  @Test(
    arguments: [
      ([], nil, nil), ([7], 7, nil), ([7, 7], 7, 0), ([1, 2], 1.5, 0.5), ([-1, -2], -1.5, 0.5),
      ([2, 4, 4, 4, 5, 5, 7, 9], 5, 32.0 / 7), ([-3, 0, 3], 0, 9), ([0, 0, 1], 1.0 / 3, 1.0 / 3),
    ] as [([Int], Double?, Double?)])
  func meanAndVarianceAreThoseByHand(values: [Int], mean: Double?, variance: Double?) {
    let moments = Moments(of: values)
    #expect(moments.count == values.count)
    #expect(moments.mean == mean)
    #expect(moments.variance == variance)
    #expect(moments.standardDeviation == variance.map { $0.squareRoot() })
  }

  @Test func sumOfSquaredDeviationsIsThatOfItsDefinition() {
    var numbers = SeededNumbers(1)
    for _ in 0..<300 {
      let values = randomValues(&numbers)
      let moments = Moments(of: values)
      let n = Int128(values.count)
      // n²·(x − mean)² is whole.
      let expected = values.reduce(Int128(0)) { sum, value in
        let deviation = n * Int128(value) - moments.sum
        return sum + deviation * deviation
      }
      let deviations = moments.squaredDeviations
      #expect((deviations.whole * n + deviations.parts) * n == expected, "\(values)")
      #expect((0..<max(n, 1)).contains(deviations.parts), "\(values)")
    }
  }

  @Test func mergingEqualsAdding() {
    var numbers = SeededNumbers(2)
    for _ in 0..<300 {
      let values = randomValues(&numbers)
      let cut = Int.random(in: 0...values.count, using: &numbers)
      var merged = Moments(of: Array(values[cut...]))
      merged.merge(Moments(of: Array(values[..<cut])))
      #expect(merged == Moments(of: values), "\(values)")
    }
  }

  @Test func shiftingLeavesTheVarianceUnchanged() {
    var numbers = SeededNumbers(3)
    for _ in 0..<300 {
      let values = randomValues(&numbers)
      let shift = Int.random(in: -10_000_000_000_000...10_000_000_000_000, using: &numbers)
      #expect(Moments(of: values.map { $0 + shift }).variance == Moments(of: values).variance, "\(values)")
    }
  }

  @Test func greatValuesThatHardlyDifferKeepTheirVariance() {
    var moments = Moments()
    // The greatest values, and about as many as 10⁸.
    for value in [9_999_999_999_999, 10_000_000_000_000, 9_999_999_999_998] as [Int128] { moments.add(value) }
    for _ in 0..<25 { moments.merge(moments) }
    let n = 3 * 33_554_432.0
    #expect(moments.count == 100_663_296)
    #expect(moments.variance == n * 2 / 3 / (n - 1))
  }

  @Test(arguments: [Int128.max, .min, 1 << 64, -(1 << 64)])
  func beyond128BitsThereIsNoFigure(value: Int128) {
    var moments = Moments(of: [1, 2, 3])
    moments.add(value)
    var merged = Moments(of: [1])
    merged.merge(moments)
    for moments in [moments, merged] {
      #expect(moments.hasOverflowed)
      #expect(moments.mean == nil)
      #expect(moments.variance == nil)
      #expect(moments.standardDeviation == nil)
    }
  }

  @Test func doublingForeverDoesNotTrap() {
    var zeroes = Moments(of: [0])
    var greatest = Moments(of: [.max])
    for _ in 0..<200 {
      zeroes.merge(zeroes)
      greatest.merge(greatest)
    }
    #expect(zeroes.mean == nil)
    #expect(greatest.mean == nil)
  }

  private func randomValues(_ numbers: inout SeededNumbers) -> [Int] {
    let spread = [0, 1, 5, 1_000_000, 10_000_000_000].randomElement(using: &numbers) ?? 0
    let count = Int.random(in: 0...40, using: &numbers)
    return (0..<count).map { _ in Int.random(in: -spread...spread, using: &numbers) }
  }
}
