import Testing
import TrainingDomain

@testable import ReportModel
@testable import UnitAggregation

/// Gains of made people, each with one pair of points, as figures.
@Suite struct GainFiguresTests {
  private typealias Pair = (before: Double, after: Double)

  /// The figures as texts by their names; an absent one as `?reason`.
  private static func figures(_ pairs: [Pair], bands: GainBands = RuleSet.usual.gainBands) -> [FigureName:
    String]
  {
    var gain = GainTotals()
    for pair in pairs {
      gain.add(PersonGain(pairs: 1, before: units(pair.before), after: units(pair.after)))
    }
    return texts(GainFigures(gain: gain, bands: bands, absence: nil).all)
  }

  /// Points with up to six decimals in 10⁻¹² points.
  private static func units(_ points: Double) -> Int128 {
    Int128((points * 1_000_000).rounded()) * 1_000_000
  }

  private static func texts(_ figures: [Figure]) -> [FigureName: String] {
    figures.reduce(into: [:]) { texts, figure in
      let text = TwoUnitsTests.text(figure.value, figure.name) ?? ""
      if case .absent = figure.value { texts[figure.name] = "?" + text } else { texts[figure.name] = text }
    }
  }

  private static func five(_ before: Double, _ after: Double) -> [Pair] {
    [Pair](repeating: (before, after), count: 5)
  }

  private static let judged: [FigureName] = [.gainLow, .gainHigh, .gainHedges, .gainBand]

  // MARK: How many people

  /// Gains 10, 20, 0 and 30: mean 15, Σ(x − 15)² = 500, sd = √(500 ÷ 3) = 12.91. 60 ÷ (400 − 180) = 0.2727;
  /// (1/6 + 2/5 + 0 + 3/7) ÷ 4 = 0.2488.
  @Test func fourPeopleAreTooFewForAJudgement() {
    let figures = Self.figures([(40, 50), (50, 70), (60, 60), (30, 60)])
    for name in Self.judged { #expect(figures[name] == "?too-few", "\(name)") }
    let expected: [FigureName: String] = [
      .gainPeople: "4", .gainPairs: "4", .gainMeanBefore: "45.00", .gainMeanAfter: "60.00",
      .gainMean: "15.00",
      .gainDeviation: "12.91", .gainNormalised: "0.2727", .gainNormalisedIndividual: "0.2488",
    ]
    for (name, text) in expected { #expect(figures[name] == text, "\(name)") }
  }

  /// A fifth gain of 15: mean 15, sd √(500 ÷ 4) = 11.18, standard error 5, t = 2.7764 with 4 degrees of freedom:
  /// 15 ± 13.88. Before sd 11.1803, behind √(200 ÷ 4) = 7.0711: 15 ÷ 9.1257 × (1 − 3 ÷ 15) = 1.3150. 75 ÷ 275.
  @Test func fivePeopleAreEnough() {
    let figures = Self.figures([(40, 50), (50, 70), (60, 60), (30, 60), (45, 60)])
    let expected: [FigureName: String] = [
      .gainMean: "15.00", .gainDeviation: "11.18", .gainLow: "1.12", .gainHigh: "28.88",
      .gainHedges: "1.3150",
      .gainNormalised: "0.2727", .gainBand: "low",
    ]
    for (name, text) in expected { #expect(figures[name] == text, "\(name)") }
  }

  @Test func theRuleSaysHowManyAreEnough() {
    let bands = GainBands(mediumFrom: 30, highFrom: 70, minimumPeople: 6)
    let five = Self.figures(Self.five(40, 60), bands: bands)
    for name in Self.judged { #expect(five[name] == "?too-few", "\(name)") }
    #expect(Self.figures(Self.five(40, 60) + [(40, 60)], bands: bands)[.gainBand] == "medium")
  }

  /// One gain has no deviation; of nobody nothing is known, but that nobody is.
  @Test func onePersonHasNoDeviationAndNobodyHasNothing() {
    let one = Self.figures([(40, 60)])
    #expect(one[.gainMean] == "20.00")
    #expect(one[.gainDeviation] == "?undefined")
    for name in Self.judged { #expect(one[name] == "?too-few", "\(name)") }
    let nobody = Self.figures([])
    for name in Self.judged + [
      .gainMean, .gainMeanBefore, .gainDeviation, .gainNormalised, .gainNormalisedIndividual,
    ] {
      #expect(nobody[name] == "?no-data", "\(name)")
    }
    for name in [FigureName.gainPeople, .gainPairs, .gainAttrition, .gainAtMaximum, .gainWithoutBefore] {
      #expect(nobody[name] == "0", "\(name)")
    }
  }

  // MARK: No variance

  /// All gain 10 from different starts: the interval has no width, but the effect has a size.
  @Test func equalGainsHaveAnIntervalOfNoWidth() {
    // 20, 30, 40, 50, 60: both sd are √250 = 15.8114; 10 ÷ 15.8114 × 0.8.
    let figures = Self.figures([(20, 30), (30, 40), (40, 50), (50, 60), (60, 70)])
    #expect(figures[.gainDeviation] == "0.00")
    #expect(figures[.gainLow] == "10.00")
    #expect(figures[.gainHigh] == "10.00")
    #expect(figures[.gainHedges] == "0.5060")
  }

  /// Nobody differs from anybody: 20 points cannot be told in deviations.
  @Test func equalScoresHaveNoEffectSize() {
    let figures = Self.figures(Self.five(40, 60))
    #expect(figures[.gainHedges] == "?undefined")
    #expect(figures[.gainLow] == "20.00")
    #expect(figures[.gainHigh] == "20.00")
    #expect(figures[.gainBand] == "medium")
  }

  /// Half a hundredth of a point is rounded away from zero, in the interval as in the mean that it surrounds.
  @Test(arguments: [
    (40.0, 50.005, "10.01"), (50.005, 40.0, "-10.01"), (40.0, 50.004999, "10.00"), (40, 40.115, "0.12"),
    (40, 41.005, "1.01"), (0, 0.285, "0.29"),
  ])
  func intervalsAreRoundedLikeMeans(before: Double, after: Double, text: String) {
    let figures = Self.figures(Self.five(before, after))
    for name in [FigureName.gainMean, .gainLow, .gainHigh] { #expect(figures[name] == text, "\(name)") }
  }

  /// 3 ± 2.7764 × √(2.5 ÷ 5): 1.03676 and 4.96324.
  @Test func bothEndsOfAnIntervalAreRoundedToTheNearest() {
    let figures = Self.figures([(0, 1), (0, 2), (0, 3), (0, 4), (0, 5)])
    #expect(figures[.gainLow] == "1.04")
    #expect(figures[.gainHigh] == "4.96")
  }

  // MARK: Normalised gains

  /// Who has all before can gain nothing: undefined, not zero, and counted.
  @Test func nobodyGainsFromTheMaximum() {
    let figures = Self.figures(Self.five(100, 90))
    for name in [FigureName.gainNormalised, .gainNormalisedIndividual, .gainBand] {
      #expect(figures[name] == "?undefined", "\(name)")
    }
    #expect(figures[.gainAtMaximum] == "5")
    #expect(figures[.gainMean] == "-10.00")
    #expect(figures[.gainHigh] == "-10.00")
  }

  /// (4 × 25 − 20) ÷ (4 × 50 + 0) = 0.4; of those below the maximum each gains half.
  @Test func thoseAtTheMaximumCountInTheGainOfTheAveragesAlone() {
    let figures = Self.figures([(100, 80)] + [Pair](repeating: (50, 75), count: 4))
    #expect(figures[.gainNormalised] == "0.4000")
    #expect(figures[.gainNormalisedIndividual] == "0.5000")
    #expect(figures[.gainAtMaximum] == "1")
    #expect(figures[.gainPeople] == "5")
  }

  @Test func fourAtTheMaximumAreTooFewForABand() {
    let figures = Self.figures([Pair](repeating: (100, 90), count: 4))
    #expect(figures[.gainNormalised] == "?undefined")
    #expect(figures[.gainBand] == "?too-few")
  }

  /// A loss stays one: −10 ÷ 40.
  @Test func lossesStayNegative() {
    let figures = Self.figures(Self.five(60, 50))
    #expect(figures[.gainMean] == "-10.00")
    #expect(figures[.gainNormalised] == "-0.2500")
    #expect(figures[.gainNormalisedIndividual] == "-0.2500")
    #expect(figures[.gainBand] == "low")
  }

  /// The exact quotient decides: what only rounds to a limit is below it.
  @Test(arguments: [
    (30.0, "0.3000", "medium"), (29.999999, "0.3000", "low"), (30.000001, "0.3000", "medium"),
    (70, "0.7000", "high"), (69.999999, "0.7000", "medium"), (70.000001, "0.7000", "high"),
    (0, "0.0000", "low"), (100, "1.0000", "high"),
  ])
  func bandsBeginAtTheirLimits(after: Double, normalised: String, band: String) {
    // One of five makes the difference.
    let whole = after.rounded()
    let figures = Self.figures([Pair](repeating: (0, whole), count: 4) + [(0, after)])
    #expect(figures[.gainNormalised] == normalised)
    #expect(figures[.gainBand] == band)
  }

  // MARK: Without a pair

  /// Two people's means of 30 and (20 + 30) ÷ 2; of two pairs a person's mean counts once.
  @Test func tellsWhatThoseWithoutAScoreBehindHadBefore() {
    var gain = GainTotals()
    let point: Int128 = 1_000_000_000_000
    gain.add(PersonGain(attrition: 1, attritionBefore: 30 * point))
    gain.add(PersonGain(attrition: 2, attritionBefore: 50 * point))
    gain.add(PersonGain(pairs: 2, afterOnly: 3, before: 100 * point, after: 140 * point))
    let figures = Self.texts(GainFigures(gain: gain, bands: RuleSet.usual.gainBands, absence: nil).all)
    #expect(figures[.gainAttrition] == "3")
    #expect(figures[.gainAttritionMeanBefore] == "27.50")
    #expect(figures[.gainWithoutBefore] == "3")
    #expect(figures[.gainMean] == "20.00")
  }

  @Test func whatNeverArrivedIsNothingElse() {
    let figures = GainFigures(gain: GainTotals(), bands: RuleSet.usual.gainBands, absence: .notDelivered).all
    #expect(figures.allSatisfy { $0.value == .absent(.notDelivered) })
  }
}
