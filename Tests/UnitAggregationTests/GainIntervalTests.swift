import Foundation
import Testing

/// The 95 % interval of a mean gain covers the expected gain in 95 of 100 draws, from people's pairs to the interval.
@Suite(.serialized) struct GainIntervalTests {
  /// Normal gains of 1 to 4 pairs a person. Of 20,000 draws a share of 95 % has a standard error of 0.15 %.
  @Test(arguments: [5...200, 5...5, 10...10, 30...30, 200...200])
  func coversTheExpectedGain(people: ClosedRange<Int>) async {
    let coverage = await DrawnGains.normal().coverage(people, draws: 20_000)
    #expect((94.0...96.0).contains(coverage))
  }

  /// Pairs of one person taken as if each were a person of its own: the interval is too narrow, and more people do not
  /// mend it.
  @Test func pairsTakenAsIndependentWouldCoverFarLess() async {
    let coverage = await DrawnGains.normal(areIndependent: true).coverage(30...30, draws: 4_000)
    #expect(coverage < 88)
  }

  /// Neither the tasks nor their order show.
  @Test func isTheSameOnEveryRun() async {
    let drawn = DrawnGains.normal()
    let coverage = await drawn.coverage(5...20, draws: 2_000)
    #expect(await drawn.coverage(5...20, draws: 2_000) == coverage)
    #expect(await drawn.coverage(5...20, draws: 2_000, seed: 2) != coverage)
  }

  /// Skewed gains of few people are covered less often. Measured and told, not promised; set `BANGKOM_MEASURE` to see.
  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["BANGKOM_MEASURE"] != nil),
    arguments: ["normal", "independent", "exponential", "ceiling", "high ceiling"])
  func coverageInPercent(shape: String) async {
    let drawn =
      switch shape {
      case "normal": DrawnGains.normal()
      case "independent": DrawnGains.normal(areIndependent: true)
      // Most gain little, few gain much.
      case "exponential": DrawnGains.single { -10 * log(1 - $0) }
      // All from 80 to at most 100: of 25 ± 20 points six in ten are cut at + 20.
      case "ceiling": DrawnGains.single { min(20, 25 + 20 * DrawnGains.normalQuantile($0)) }
      // Of 10 ± 20 points three in ten are.
      default: DrawnGains.single { min(20, 10 + 20 * DrawnGains.normalQuantile($0)) }
      }
    for people in [5...5, 10...10, 30...30, 100...100, 200...200, 5...200] {
      let coverage = await drawn.coverage(people, draws: 20_000)
      print("coverage", shape, people, (coverage * 10).rounded() / 10)
    }
  }
}
