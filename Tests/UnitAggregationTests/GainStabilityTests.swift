import SeededRandomness
import Testing

@testable import UnitAggregation

/// Ten million pairs around a million points with a standard deviation of one: of the sum of squares, which has 32
/// digits, the variance is in the last 19.
@Suite struct GainStabilityTests {
  private static let people = 10_000_000
  private static let parts = 20
  private static let point = 1_000_000_000_000
  /// Evenly spread values from 0 to this have a standard deviation of 1, in 10⁻¹² points.
  private static let spread: UInt64 = 3_464_101_615_138

  /// What is known of a part without the means: sums of small numbers around the expected mean, in 10⁻⁶ points.
  private struct Part: Sendable {
    var totals = GainTotals()
    var sum = 0
    var squares = 0
  }

  /// From a million points to two million and some more.
  private static func part(_ number: Int) -> Part {
    var part = Part()
    // Knuth's MMIX generator; cheap without optimisation, and its high bits are good.
    var state = UInt64(number)
    let million = Int128(1_000_000) * Int128(point)
    for _ in 0..<people / parts {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // Whole millionths of a point, so that the means are exact.
      let more = Int(truncatingIfNeeded: ((state >> 40) &* (spread / 1_000_000)) >> 24)
      part.totals.add(
        PersonGain(pairs: 1, before: million, after: 2 * million + Int128(more) * 1_000_000))
      let deviation = more &- 1_732_050
      part.sum &+= deviation
      part.squares &+= deviation &* deviation
    }
    return part
  }

  @Test func tenMillionPairsKeepMeanAndDeviationHoweverMerged() async throws {
    let parts = await withTaskGroup(of: (Int, Part).self) { group in
      for number in 0..<Self.parts { group.addTask { (number, Self.part(number)) } }
      return await group.reduce(into: [Int: Part]()) { $0[$1.0] = $1.1 }
    }.sorted { $0.key < $1.key }.map(\.value)
    let totals = parts.reduce(into: GainTotals()) { $0.merge($1.totals) }
    #expect(totals.people == Self.people)
    #expect(totals.pairs == Self.people)
    #expect(totals.peopleAtMaximum == Self.people)

    // Around the middle, where Doubles lose nothing: mean = middle + Σd ÷ n, variance = (Σd² − (Σd)² ÷ n) ÷ (n − 1).
    let count = Double(Self.people)
    let sum = parts.reduce(0) { $0 + Double($1.sum) }
    let squares = parts.reduce(0) { $0 + Double($1.squares) }
    let mean = 1_000_000_000_000 + 1_732_050 + sum / count
    let deviation = ((squares - sum * sum / count) / (count - 1)).squareRoot()
    #expect(abs(try #require(totals.difference.mean) - mean) < 1e-3)
    #expect(abs(try #require(totals.difference.standardDeviation) / deviation - 1) < 1e-9)
    #expect(abs(deviation / 1_000_000 - 1) < 0.001)
    #expect(totals.before.standardDeviation == 0)
    #expect(totals.after.standardDeviation == totals.difference.standardDeviation)

    var random = SeededNumbers(3)
    for _ in 0..<20 {
      let again = parts.shuffled(using: &random).reduce(into: GainTotals()) { $0.merge($1.totals) }
      #expect(again == totals)
    }
  }
}
