import StatisticalInference
import Testing

@Suite struct WelchComparisonTests {
  @Test func figuresAreThoseByHand() throws {
    // Means 2 and 6, variances 1 and 4, n 3 and 5: shares 1 ÷ 3 and 4 ÷ 5.
    let comparison = try #require(
      WelchComparison(Moments(of: [1, 2, 3]), Moments(of: [4, 4, 6, 8, 8])))
    #expect(comparison.difference == -4)
    #expect(abs(comparison.standardError - (17.0 / 15).squareRoot()) < 1e-15)
    // (17 ÷ 15)² ÷ (1 ÷ 18 + 4 ÷ 25).
    #expect(abs(comparison.degreesOfFreedom - 289.0 / 225 / (97.0 / 450)) < 1e-14)
  }

  @Test func equalGroupsOfOneSizeHaveTheFreedomOfBoth() throws {
    let comparison = try #require(WelchComparison(Moments(of: [1, 2, 3, 4]), Moments(of: [11, 12, 13, 14])))
    #expect(abs(comparison.degreesOfFreedom - 6) < 1e-14)
  }

  @Test func theIntervalEndsAtZeroWhereTheProbabilityIsItsRest() throws {
    let comparison = try #require(
      WelchComparison(Moments(of: [1, 2, 3, 9]), Moments(of: [4, 7, 8, 12, 20])))
    let interval = try #require(comparison.interval(confidence: 1 - comparison.twoSidedProbability))
    #expect(abs(interval.upperBound) < 1e-12)
    #expect(interval.lowerBound < 0)
  }

  @Test func swappingTheGroupsTurnsTheSign() throws {
    let first = Moments(of: [1, 2, 3, 9])
    let second = Moments(of: [4, 7, 8, 12, 20])
    let one = try #require(WelchComparison(first, second))
    let other = try #require(WelchComparison(second, first))
    #expect(one.difference == -other.difference)
    #expect(one.twoSidedProbability == other.twoSidedProbability)
  }

  @Test(
    arguments: [
      ([], [1, 2]), ([1, 2], []), ([1], [1, 2]), ([1, 2], [1]), ([3, 3], [3, 3]), ([3, 3, 3], [4, 4]),
      ([.max, .max, .max], [1, 2]),
    ] as [([Int], [Int])])
  func thereIsNoComparisonOfTooLittle(first: [Int], second: [Int]) {
    #expect(WelchComparison(Moments(of: first), Moments(of: second)) == nil)
  }

  @Test func closeMeansOfGreatValuesKeepTheirDifference() throws {
    let base = 10_000_000_000_000
    let comparison = try #require(
      WelchComparison(Moments(of: [base, base + 1, base + 1]), Moments(of: [base, base, base + 1])))
    #expect(abs(comparison.difference - 1.0 / 3) < 1e-15)
  }

  @Test(arguments: [0, 1, -0.5, 1.5, .nan])
  func thereIsNoIntervalOfAnImpossibleConfidence(confidence: Double) throws {
    let comparison = try #require(WelchComparison(Moments(of: [1, 2]), Moments(of: [1, 3])))
    #expect(comparison.interval(confidence: confidence) == nil)
  }
}
