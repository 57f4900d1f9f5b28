import StatisticalInference
import Testing
import TrainingDomain

@testable import ReportModel
@testable import UnitAggregation

/// Each unit against all other people of the city, with the chance of so many comparisons in mind.
@Suite struct GainComparisonTests {
  /// People who gain so many points each, from 40.
  private static func gains(_ points: [Int]) -> GainTotals {
    points.reduce(into: GainTotals()) { $0.add(MadeCity.gain(1, before: 40, after: 40 + $1)) }
  }

  private static func texts(_ units: [GainTotals], of unit: Int = 0) -> [String?] {
    GainComparison(units, minimumPeople: 5).figures(ofUnit: unit, absence: nil).map {
      TwoUnitsTests.text($0.value, $0.name)
    }
  }

  private static func absent(_ reason: FigureAbsence) -> [String?] {
    [String?](repeating: reason.rawValue, count: 5)
  }

  /// Means 30 and 10, both variances 2.5: the standard error is √(0.5 + 0.5) = 1 with 8 degrees of freedom, whose t is
  /// 2.3060; 20 of them have no probability worth a digit.
  @Test func tellsAUnitFarAboveAndOneFarBelow() {
    let units = [Self.gains([28, 29, 30, 31, 32]), Self.gains([8, 9, 10, 11, 12])]
    #expect(Self.texts(units) == ["20.00", "17.69", "22.31", "0.0000", "above"])
    #expect(Self.texts(units, of: 1) == ["-20.00", "-22.31", "-17.69", "0.0000", "below"])
  }

  /// Nineteen units gain 6 to 14, one 11.5 to 19.5 (in halves: 12 or 11 … by turns). By itself its difference would be
  /// one; among twenty it is one that chance makes.
  @Test func whatWouldBeADifferenceAloneIsNoiseAmongMany() throws {
    let usual = Self.gains([6, 8, 10, 12, 14])
    let special = Self.gains([11, 14, 15, 18, 20])
    let others = (0..<19).reduce(into: GainTotals()) { sum, _ in sum.merge(usual) }
    let alone = try #require(WelchComparison(special.difference, others.difference)).twoSidedProbability
    #expect(alone < 0.025)
    #expect(Self.texts([special, others]).last == "above")
    let units = [special] + [GainTotals](repeating: usual, count: 19)
    let texts = Self.texts(units)
    #expect(texts.last == "within-noise")
    // Twenty times as likely; the difference itself is what it was.
    #expect(texts[3] == decimalText(try #require(scaledInteger(20 * alone, decimals: 4)), decimals: 4))
    #expect(texts.prefix(3) == Self.texts([special, others]).prefix(3))
    for unit in 1..<20 { #expect(Self.texts(units, of: unit).last == "within-noise") }
  }

  /// Units that are not compared are no comparisons, though their people are among the others.
  @Test func unitsOfFewPeopleAreNotCompared() {
    let small = Self.gains([10, 11, 12, 13])
    let units = [Self.gains([28, 29, 30, 31, 32]), Self.gains([8, 9, 10, 11, 12])]
    let without = Self.texts(units)
    #expect(Self.texts(units + [small], of: 2) == Self.absent(.tooFew))
    #expect(Self.texts(units + [GainTotals()], of: 2) == Self.absent(.noData))
    #expect(Self.texts(units + [GainTotals()]) == without)
    // (8 + … + 12 + 10 + … + 13) ÷ 9 = 96 ÷ 9.
    #expect(Self.texts(units + [small]).first == "19.33")
  }

  /// Four others say too little, and none say nothing.
  @Test func aUnitIsNotComparedWithFewOthers() {
    let large = Self.gains([8, 9, 10, 11, 12])
    #expect(Self.texts([large, Self.gains([1, 2, 3, 4])]) == Self.absent(.tooFew))
    #expect(Self.texts([large]) == Self.absent(.undefined))
    #expect(Self.texts([large, GainTotals()]) == Self.absent(.undefined))
  }

  /// Where nobody differs there is no noise to hold a difference against.
  @Test func equalGainsAreNotCompared() {
    let same = Self.gains([10, 10, 10, 10, 10])
    #expect(Self.texts([same, same]) == Self.absent(.undefined))
    // Other units are.
    let units = [same, Self.gains([28, 29, 30, 31, 32])]
    #expect(Self.texts(units).last == "below")
  }

  /// 5 gains of the same mean: the difference is 0, and chance makes it surely.
  @Test func equalMeansAreWithinNoise() {
    let units = [Self.gains([8, 9, 10, 11, 12]), Self.gains([0, 5, 10, 15, 20])]
    let texts = Self.texts(units)
    #expect(texts.first == "0.00")
    #expect(texts[3] == "1.0000")
    #expect(texts.last == "within-noise")
  }

  /// The report of a city: both units stand in it, and neither has a rank.
  @Test func standsInTheReport() {
    var city = MadeCity(units: 2)
    for (unit, points) in [[28, 29, 30, 31, 32], [8, 9, 10, 11, 12]].enumerated() {
      city.add(5, to: unit, credited: 20)
      for gain in points { city.addGain(1, to: unit, before: 40, after: 40 + gain) }
    }
    let report = city.report().published
    #expect(report.unit(0, .gainDifference) == .number(2000))
    #expect(report.unit(0, .gainStanding) == .code(.above))
    #expect(report.unit(1, .gainStanding) == .code(.below))
    #expect(report.city(.gainStanding) == nil)
  }
}
