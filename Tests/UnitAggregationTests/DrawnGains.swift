import Foundation
import SeededRandomness
import StatisticalInference

@testable import UnitAggregation

/// Draws of people with gains of a known mean, and how often the interval covers it.
struct DrawnGains: Sendable {
  /// What one pair's gain is made of, in 10⁻¹² points. Half of its variance is the person's, half is its own, so that
  /// two pairs of one person are correlated at 0.5.
  let person: [Int]
  let pair: [Int]
  /// The expected gain.
  let gain: Int
  let pairs: ClosedRange<Int>
  /// Whether a pair counts as if it were a person.
  var areIndependent = false

  static let point = 1_000_000_000_000
  /// Values by which a distribution is drawn: the middle of each of as many equal shares.
  private static let shares = 1 << 16

  /// So many draws in tasks of 500, each with a seed of its own: neither cores nor order show.
  /// - Returns: the share of draws whose interval covers the expected gain, in percent.
  func coverage(_ people: ClosedRange<Int>, draws: Int, seed: UInt64 = 1) async -> Double {
    let covered = await withTaskGroup(of: Int.self) { group in
      for task in 0..<draws / 500 {
        group.addTask {
          var random = SeededNumbers(seed << 32 | UInt64(task))
          return (0..<500).reduce(0) { covered, _ in covered + (isCovered(people, &random) ? 1 : 0) }
        }
      }
      return await group.reduce(0, +)
    }
    return Double(covered) / Double(draws / 500 * 500) * 100
  }

  private func isCovered(_ people: ClosedRange<Int>, _ random: inout SeededNumbers) -> Bool {
    var totals = GainTotals()
    let count = people.count == 1 ? people.lowerBound : Int.random(in: people, using: &random)
    for _ in 0..<count { add(&totals, &random) }
    let sample = PairedDifferences(before: totals.before, after: totals.after, gain: totals.difference)
    // In 10⁻⁶ points.
    return sample.interval(confidence: 0.95)?.contains(Double(gain) / 1_000_000) ?? false
  }

  /// One person, whose numbers come from 80 random bits: 16 for the person and each of up to four pairs.
  private func add(_ totals: inout GainTotals, _ random: inout SeededNumbers) {
    let bits = random.next()
    var own = random.next()
    let pairs = self.pairs.lowerBound + Int(truncatingIfNeeded: bits >> 32) % self.pairs.count
    let shared = gain + person[Int(truncatingIfNeeded: bits & 0xFFFF)]
    let before = 40 * Self.point
    var sum = 0
    var number = 0
    while number < pairs {
      let difference = shared &+ pair[Int(truncatingIfNeeded: own & 0xFFFF)]
      own >>= 16
      number += 1
      sum &+= difference
      if areIndependent {
        totals.add(PersonGain(pairs: 1, before: Int128(before), after: Int128(before + difference)))
      }
    }
    if !areIndependent {
      totals.add(
        PersonGain(pairs: pairs, before: Int128(before * pairs), after: Int128(before * pairs + sum)))
    }
  }

  // MARK: Distributions

  /// Half of the variance of a standard deviation of 12 points.
  private static let halfOfDeviation = quantiles { 12 * 0.5.squareRoot() * normalQuantile($0) }

  /// Gains of 10 points with a standard deviation of 12.
  static func normal(areIndependent: Bool = false) -> DrawnGains {
    DrawnGains(
      person: halfOfDeviation, pair: halfOfDeviation, gain: 10 * point, pairs: 1...4,
      areIndependent: areIndependent)
  }

  /// One pair a person, whose gain is distributed as told, in points.
  static func single(_ quantile: (Double) -> Double) -> DrawnGains {
    let values = quantiles(quantile)
    // Of the values that are drawn, so that the mean is theirs and not an approximation.
    let mean = values.reduce(Int128(0)) { $0 + Int128($1) } / Int128(values.count)
    return DrawnGains(
      person: values.map { $0 - Int(mean) }, pair: [Int](repeating: 0, count: shares), gain: Int(mean),
      pairs: 1...1)
  }

  private static func quantiles(_ quantile: (Double) -> Double) -> [Int] {
    (0..<shares).map { Int((quantile((Double($0) + 0.5) / Double(shares)) * Double(point)).rounded()) }
  }

  /// The value below which a standard normal variable lies with the probability, by bisection.
  static func normalQuantile(_ probability: Double) -> Double {
    var (low, high) = (-9.0, 9.0)
    for _ in 0..<48 {
      let middle = (low + high) / 2
      if erfc(-middle / 2.0.squareRoot()) / 2 < probability { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
