import Foundation
import SeededRandomness
import Testing

@testable import StatisticalInference

/// The promise of the interval, on cities drawn person by person: from June on it holds the share of December in
/// 75 to 90 of 100 cases.
@Suite struct ForecastCoverageTests {
  @Test func theIntervalHoldsWithUnevenMonths() {
    expectCoverage(of: .uneven, from: [12, 0])
  }

  @Test func theIntervalHoldsWithSeasonalMonths() {
    expectCoverage(of: .seasonal, from: [0])
  }

  @Test func theIntervalHoldsWhereAThirdNeverGoesAndOthersStopAtTheTarget() {
    expectCoverage(of: .twoHumped, from: [12, 0], draws: 300)
  }

  /// - Parameter starts: the first months known, 0 for two years and 12 for the second alone.
  private func expectCoverage(of world: SimulatedWorld, from starts: [Int], draws: Int = 400) {
    var numbers = SeededNumbers(2_026)
    var coverage = starts.map { _ in ForecastCoverage() }
    for _ in 0..<draws {
      let city = SimulatedCity(world, using: &numbers)
      for (place, first) in starts.enumerated() { coverage[place].add(city, from: first) }
    }
    for (first, coverage) in zip(starts, coverage) {
      for month in ForecastCoverage.months {
        #expect((0.75...0.90).contains(coverage.share(month)), "\(first), month \(month): \(coverage.row)")
      }
    }
  }

  /// A table of many worlds, for whoever changes the method.
  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["BANGKOM_MEASURE"] == "1"),
    arguments: [
      ("uneven", .uneven), ("two-humped", .twoHumped), ("seasonal", .seasonal),
      ("weak", .seasonal([0.8, 0.9, 1, 1, 1.1, 1, 0.9, 1, 1.1, 1.2, 1.1, 0.9])),
      ("late", .seasonal([0.1, 0.2, 0.4, 0.6, 0.8, 0.8, 0.8, 1, 1.4, 1.8, 2.2, 1.9])),
    ] as [(String, SimulatedWorld)])
  func measure(name: String, season: SimulatedWorld) {
    for people in [60, 120, 400] {
      for (activities, reach) in [(1.5, 0.1), (4, 0.04), (15, 0.01)] {
        var world = season
        (world.people, world.activities, world.reach) = (people, activities, reach)
        let isGated = people == 120 && activities == 4
        var numbers = SeededNumbers(7)
        var chance = SeededNumbers(8)
        var forecasts = [12: ForecastCoverage(), 6: ForecastCoverage(), 0: ForecastCoverage()]
        var resampled = ForecastCoverage()
        for draw in 0..<(isGated ? 5_000 : 2_000) {
          let city = SimulatedCity(world, using: &numbers)
          for first in forecasts.keys { forecasts[first]?.add(city, from: first) }
          if people == 120, draw < 1_000 { resampled.addResampling(city, using: &chance) }
        }
        for (first, known) in [(12, "this year"), (6, "since July"), (0, "two years")] {
          print("\(name) \(people) people \(activities) activities, \(known): \(forecasts[first]?.row ?? "")")
        }
        if people == 120 {
          print("\(name) \(people) people \(activities) activities, resampled: \(resampled.row)")
        }
      }
    }
  }
}
