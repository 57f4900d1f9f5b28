@testable import ConstraintAnalysis

/// Units of a few people, written in the test that uses them. Hours are in JP, money in rupiah.
struct SmallUnits {
  var situations: [UnitSituation?] = []
  var money: [Pool] = []
  var seats: [Pool]? = []
  var cityCost = HourCost(rupiah: 1, hours: 100)
  var isYearOver = false

  /// Adds a unit with money of its own.
  mutating func add(
    _ needs: [Double], time: Double = 1000, money: Int128? = 1_000_000, cost: HourCost? = nil,
    lost: (Double, of: Double)? = nil
  ) {
    self.money.append(Pool(amount: money, users: [situations.count]))
    situations.append(
      UnitSituation(
        needs: needs.map { Int64(Self.hundredths($0)) }, time: Self.hundredths(time), cost: cost,
        losses: lost.flatMap {
          LossRate(lost: Self.hundredths($0.0), planned: Self.hundredths($0.of))
        }))
  }

  mutating func offer(_ hours: Double?, to users: Set<Int>? = nil) {
    seats?.append(Pool(amount: hours.map(Self.hundredths), users: users))
  }

  static func hundredths(_ hours: Double) -> Int128 { Int128((hours * 100).rounded()) }

  var verdicts: [ConstraintVerdict?] {
    CityConstraints(situations, money: money, seats: seats, cityCost: cityCost, isYearOver: isYearOver)
      .verdicts
  }

  /// The first unit's verdict.
  var first: ConstraintVerdict? { verdicts.first ?? nil }
}
