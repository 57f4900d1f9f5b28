import TrainingDomain

/// All that the figures of one owner are worked out from.
package struct FigureInputs: Equatable, Sendable {
  /// What people of one unit missed of one activity.
  package struct MissedKey: Hashable, Sendable {
    package let unit: String
    package let activity: String
  }

  package private(set) var sums: [FigureBasis: Int128] = [:]
  /// How many people are credited so many hours, in 1/100 JP, for the median.
  private var credits: [Int64: Int] = [:]
  /// By `AbsenceCause.rawValue` and behind them what was attended in vain, in 1/10,000 of a session.
  package private(set) var missed: [MissedKey: [Int]] = [:]
  /// Service results as a share of the scale, in 10⁻¹² percent, with their month.
  package private(set) var satisfaction: [Period: Int64] = [:]

  package init() {}

  /// 0 where no line adds to it.
  package subscript(basis: FigureBasis) -> Int128 { sums[basis] ?? 0 }

  package mutating func take(_ contribution: Contribution) {
    switch contribution.what {
    case .amount(let basis, let amount): sums[basis, default: 0] += amount
    case .credit(let hours): credits[hours, default: 0] += 1
    case .missed(let key, let place, let weight):
      missed[key, default: Self.nothing][place] += weight
    case .satisfaction(let month, let share): satisfaction[month] = share
    }
  }

  /// Takes back a contribution that was taken before.
  package mutating func takeBack(_ contribution: Contribution) {
    switch contribution.what {
    case .amount(let basis, let amount): sums[basis, default: 0] -= amount
    case .credit(let hours): credits[hours, default: 0] -= 1
    case .missed(let key, let place, let weight):
      missed[key, default: Self.nothing][place] -= weight
    case .satisfaction(let month, _): satisfaction[month] = nil
    }
  }

  /// Twice the median of the credited hours, so that the middle of two stays whole; nil for nobody.
  package var medianTimesTwo: Int128? {
    let people = credits.values.reduce(0, +)
    guard people > 0 else { return nil }
    var (passed, low): (Int, Int64?) = (0, nil)
    for (hours, count) in credits.sorted(by: { $0.key < $1.key }) where count > 0 {
      passed += count
      if low == nil, passed * 2 >= people { low = hours }
      if passed * 2 > people { return Int128(low ?? hours) + Int128(hours) }
    }
    return nil
  }

  /// The place behind the causes.
  package static let inVain = AbsenceCause.allCases.count
  private static let nothing = [Int](repeating: 0, count: AbsenceCause.allCases.count + 1)
}
