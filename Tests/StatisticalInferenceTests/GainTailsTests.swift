import Testing

@testable import StatisticalInference

@Suite struct GainTailsTests {
  private func expectEqual(_ tails: [Double], _ expected: [Double]) {
    #expect(tails.count == expected.count)
    for (tail, value) in zip(tails, expected) { #expect(abs(tail - value) < 1e-14, "\(tails)") }
  }

  @Test func ofCreditsOfOneCellTheNumberIsGeometricForShapeOne() {
    // A scale of 3 gives each further credit with probability 3 ÷ 4.
    expectEqual(gainTails(sizes: [0, 1, 0, 0], shape: 1, scale: 3), [1, 0.75, 0.5625, 0.421875])
  }

  @Test func creditsOfTwoCellsReachThreeWithTwo() {
    expectEqual(gainTails(sizes: [0, 0, 1, 0, 0], shape: 1, scale: 1), [1, 0.5, 0.5, 0.25, 0.25])
  }

  @Test func creditsOfBothSizesAreCountedOut() {
    // Shape 2, scale 1: none with ¼, one with ¼, two with 3 ÷ 16. A sum of 2 is one of two or two of one.
    expectEqual(
      gainTails(sizes: [0, 0.5, 0.5, 0], shape: 2, scale: 1),
      [1, 3.0 / 4, 3.0 / 4 - 1.0 / 8, 3.0 / 4 - 1.0 / 8 - (1.0 / 8 + 3.0 / 64)])
  }

  @Test func creditsTooSmallForACellAreLikeFewerCredits() {
    expectEqual(
      gainTails(sizes: [0.5, 0.5, 0, 0], shape: 0.7, scale: 2),
      gainTails(sizes: [0, 1, 0, 0], shape: 0.7, scale: 1))
  }

  @Test func withoutAPaceNothingIsGained() {
    #expect(gainTails(sizes: [0.5, 0.25, 0.25], shape: 3, scale: 0) == [1, 0, 0])
  }

  @Test func aGreatPaceIsCertainAndStaysFinite() {
    let tails = gainTails(sizes: [0.25, 0.5, 0.25], shape: 100, scale: 1e12)
    #expect(tails == [1, 1, 1])
  }
}
