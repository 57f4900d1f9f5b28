import StatisticalInference
import Testing

/// The figures against numpy and scipy, to nine digits.
@Suite struct ReferenceTests {
  private let cases = ReferenceCases.all
  private let figures: ReferenceFigures

  init() throws {
    figures = try ReferenceFigures.all.get()
  }

  @Test func pairedFiguresAgree() throws {
    try #require(figures.paired.count == cases.paired.count)
    for (sample, expected) in zip(cases.paired, figures.paired) {
      let differences = PairedDifferences(
        before: Moments(of: sample.before), after: Moments(of: sample.after),
        gain: Moments(of: zip(sample.before, sample.after).map { $1 - $0 }))
      expectClose(differences.gain.mean.map(Self.points), expected.meanGain, sample.name)
      expectClose(differences.hedgesG, expected.hedgesG, sample.name)
      let moments = [differences.before, differences.after, differences.gain]
      for (index, moments) in moments.enumerated() {
        expectClose(moments.standardDeviation.map(Self.points), expected.deviations?[index], sample.name)
      }
      for (index, confidence) in cases.confidences.enumerated() {
        expectClose(
          differences.interval(confidence: confidence), expected.intervals?[index], sample.name)
      }
    }
  }

  @Test func normalisedGainsFromMomentsAgree() throws {
    try #require(figures.paired.count == cases.paired.count)
    let top = Double(ReferenceCases.top)
    for (sample, expected) in zip(cases.paired, figures.paired) {
      let gain = Moments(of: zip(sample.before, sample.after).map { $1 - $0 }).mean
      let room = Moments(of: sample.before.map { ReferenceCases.top - $0 }).mean
      var gainOfAverages: Double?
      if let gain, let room, room > 0 { gainOfAverages = gain / room }
      expectClose(gainOfAverages, expected.gainOfAverages, sample.name)

      var gains = Moments()
      for (before, after) in zip(sample.before, sample.after) where before < ReferenceCases.top {
        gains.add(
          try #require(scaledInteger(Double(after - before) / (top - Double(before)), decimals: 10)))
      }
      let averageOfGains = gains.mean.map { $0 / 1e10 }
      expectClose(averageOfGains, expected.averageOfGains, sample.name, slack: 1e-10)
    }
  }

  @Test func comparisonsOfGroupsAgree() throws {
    try #require(figures.groups.count == cases.groups.count)
    for (sample, expected) in zip(cases.groups, figures.groups) {
      let comparison = WelchComparison(Moments(of: sample.first), Moments(of: sample.second))
      expectClose(comparison.map { Self.points($0.difference) }, expected?.difference, sample.name)
      expectClose(comparison?.degreesOfFreedom, expected?.degreesOfFreedom, sample.name)
      expectClose(comparison?.twoSidedProbability, expected?.probability, sample.name, slack: 0)
      for (index, confidence) in cases.confidences.enumerated() {
        expectClose(comparison?.interval(confidence: confidence), expected?.intervals[index], sample.name)
      }
    }
  }

  @Test func adjustedProbabilitiesAgree() throws {
    try #require(figures.families.count == cases.families.count)
    for (family, expected) in zip(cases.families, figures.families) {
      #expect(holmAdjusted(family) == expected, "\(family)")
    }
  }

  private static func points(_ millionths: Double) -> Double { millionths / 1_000_000 }

  /// - Parameter slack: for a difference that is near 0 because its terms are near each other.
  private func expectClose(
    _ actual: Double?, _ expected: Double?, _ name: String, slack: Double = 1e-12,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let actual, let expected else {
      #expect(actual == expected, "\(name)", sourceLocation: sourceLocation)
      return
    }
    #expect(
      abs(actual - expected) <= 1e-9 * abs(expected) + slack, "\(name): \(actual), not \(expected)",
      sourceLocation: sourceLocation)
  }

  private func expectClose(
    _ actual: ClosedRange<Double>?, _ expected: [Double]?, _ name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // scipy's own quantile of t is good to nine digits at most.
    let slack = expected.map { 1e-8 * ($0[1] - $0[0]) + 1e-12 } ?? 0
    for (index, bound) in [actual?.lowerBound, actual?.upperBound].enumerated() {
      expectClose(
        bound.map(Self.points), expected?[index], name, slack: slack, sourceLocation: sourceLocation)
    }
  }
}
