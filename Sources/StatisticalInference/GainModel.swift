/// How many people reach their target at a given pace of the months ahead.
///
/// A person's number of months with a credit is Poisson about a rate of one's own; the rates are gamma
/// distributed, and what somebody was credited in the known months gives that person's distribution of it
/// (Robbins' empirical Bayes).
struct GainModel: Sendable {
  private let shortfalls: Shortfalls
  /// The probability of each cell of a credit.
  let sizes: [Double]
  /// Of the gamma distribution of rates; the lesser, the more people differ.
  let shape: Double
  /// The number of credits to be expected of the mean rate in those months.
  private let mean: Double

  /// nil where nobody was credited anything in these months.
  /// - Parameter months: in which the people's credits are counted.
  init?(_ shortfalls: Shortfalls, sizes: CreditSizes, in months: ClosedRange<Int>) {
    var cells = Array(repeating: 0, count: sizes.counts.first?.count ?? 0)
    var squares = 0.0
    for month in months {
      var credits = 0
      for (cell, count) in sizes.counts[month].enumerated() where count > 0 {
        cells[cell] += count
        credits += count
      }
      squares += Double(credits) * Double(credits)
    }
    let total = Double(cells.reduce(0, +))
    guard total > 0, shortfalls.credits > 0, shortfalls.people > 0 else { return nil }
    self.shortfalls = shortfalls
    self.sizes = cells.map { Double($0) / total }
    let people = Double(shortfalls.people)
    let mean = Double(shortfalls.credits) / people
    // A month counts once however much it brings, so that c·(c − 1) counts pairs of different months. With e
    // the share of all credits in a month, its mean is mean²·(1 + 1 ÷ shape)·(1 − Σe²).
    let apart = 1 - squares / (total * total)
    let excess = apart > 0 ? Double(shortfalls.creditPairs) / people / (mean * mean * apart) - 1 : 0
    shape = 1 / min(max(excess, 0.01), 100)
    let each = Array(repeating: 1.0, count: cells.count)
    self.mean = sizes.paces(of: each, shape: shape)[months].reduce(0, +)
  }

  /// - Parameter pace: the expected credits of the months ahead to those of the months counted.
  func outcome(atPace pace: Double) -> GainOutcome {
    var outcome = GainOutcome(expected: Double(shortfalls.onTarget))
    each(pace) { count, need, _, tails in
      outcome.expected += count * tails[need]
      outcome.variance += count * tails[need] * (1 - tails[need])
    }
    return outcome
  }

  /// What one credit more of each cell adds to the number of people on target at that pace, up to a factor
  /// that all cells share.
  func worth(atPace pace: Double) -> [Double] {
    var worth = sizes.map { _ in 0.0 }
    each(pace) { count, need, rate, tails in
      for size in worth.indices.dropFirst() {
        worth[size] += count * rate * (tails[max(0, need - size)] - tails[need])
      }
    }
    return worth
  }

  /// The people of each rate and need, with the probabilities of gaining at least so many cells.
  private func each(
    _ pace: Double, _ body: (_ count: Double, _ need: Int, _ rate: Double, _ tails: [Double]) -> Void
  ) {
    for (credits, needs) in shortfalls.needs.enumerated() where needs.contains(where: { $0 > 0 }) {
      let rate = shape + Double(credits)
      let tails = gainTails(sizes: sizes, shape: rate, scale: pace * mean / (mean + shape))
      for (need, count) in needs.enumerated() where count > 0 { body(Double(count), need, rate, tails) }
    }
  }
}
