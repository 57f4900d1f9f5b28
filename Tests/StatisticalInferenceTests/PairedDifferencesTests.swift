import StatisticalInference
import Testing

@Suite struct PairedDifferencesTests {
  private func differences(_ before: [Int], _ after: [Int]) -> PairedDifferences {
    PairedDifferences(
      before: Moments(of: before), after: Moments(of: after),
      gain: Moments(of: zip(before, after).map { $1 - $0 }))
  }

  @Test func figuresAreThoseByHand() throws {
    // Gains 1, 2, 3, 4, 5: mean 3, s = √2.5, s ÷ √5 = √0.5; t is 2.776445 for 4 degrees of freedom.
    let sample = differences([10, 10, 20, 20, 30], [11, 12, 23, 24, 35])
    let interval = try #require(sample.interval(confidence: 0.95))
    #expect(abs(interval.lowerBound - (3 - 2.776445 * 0.5.squareRoot())) < 1e-6)
    #expect(abs(interval.upperBound - (3 + 2.776445 * 0.5.squareRoot())) < 1e-6)
    // Before: mean 18, squares 280; after: mean 21, squares 390. The correction is 1 − 3 ÷ 15.
    let average = (70.0.squareRoot() + 97.5.squareRoot()) / 2
    #expect(abs(try #require(sample.hedgesG) - 3 / average * 0.8) < 1e-14)
  }

  @Test func underTwoPeopleThereIsNoFigure() {
    for sample in [differences([], []), differences([1], [5])] {
      #expect(sample.interval(confidence: 0.95) == nil)
      #expect(sample.hedgesG == nil)
    }
  }

  @Test func equalGainsGiveAnIntervalOfWidthZero() {
    #expect(differences([1, 2, 4], [3, 4, 6]).interval(confidence: 0.99) == 2...2)
  }

  @Test func whereNeitherVariesThereIsNoEffectSize() {
    #expect(differences([1, 1], [5, 5]).hedgesG == nil)
    #expect(differences([1, 1, 1], [5, 5, 6]).hedgesG != nil)
  }

  @Test(arguments: [0, 1, -0.5, 1.5, .nan, .infinity])
  func thereIsNoIntervalOfAnImpossibleConfidence(confidence: Double) {
    #expect(differences([1, 2, 4], [3, 4, 7]).interval(confidence: confidence) == nil)
  }

  @Test func momentsOfDifferentPeopleGiveNoEffectSize() {
    let sample = PairedDifferences(
      before: Moments(of: [1, 2]), after: Moments(of: [1, 2, 3]), gain: Moments(of: [1, 2, 3]))
    #expect(sample.hedgesG == nil)
  }

  @Test func overflownMomentsGiveNoFigure() {
    let sample = differences([0, 0, 0], [.max, .max, .max])
    #expect(sample.interval(confidence: 0.95) == nil)
    #expect(sample.hedgesG == nil)
  }
}
