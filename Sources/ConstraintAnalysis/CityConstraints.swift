// To whoever must change this file.
//
// A verdict must follow from the published figures: capacities are rounded down to 1/100 JP first, and only these
// integers are compared with the need, so that an auditor who recomputes from the report comes to the same word.
// Nothing here may make a unit worse off when any amount grows: shares are monotone in their pool, capacities in the
// shares, and what can be reached in the capacities. Tests hold all of it against a search that hands out hours one
// hundredth at a time.

/// What holds back each unit of a city: need against the capacities of money, places and working time.
package struct CityConstraints: Sendable {
  /// By the unit's number; nil where the need is not known.
  package let verdicts: [ConstraintVerdict?]

  /// - Parameters:
  ///   - units: by their numbers; nil for one whose need is not known.
  ///   - money: each unit's free money and who may use it; a unit's own pool is among them where its money is known.
  ///   - seats: places in scheduled activities; nil where no schedule is known at all.
  ///   - cityCost: the city's cost of a training hour, for units without one.
  ///   - isYearOver: whether no working day is left.
  package init(
    _ units: [UnitSituation?], money: [Pool], seats: [Pool]?, cityCost: HourCost?, isYearOver: Bool
  ) {
    let needs = units.map { $0?.need }
    let moneyShares = PoolShares(money, needs: needs).shares
    let seatShares = seats.map { PoolShares($0, needs: needs).shares }
    verdicts = units.enumerated().map { number, unit in
      unit.map {
        Self.verdict(
          $0, money: moneyShares[number], seats: seatShares.map { $0[number] }, cityCost: cityCost,
          isYearOver: isYearOver)
      }
    }
  }

  private static func verdict(
    _ unit: UnitSituation, money: PoolShares.Share, seats: PoolShares.Share?, cityCost: HourCost?,
    isYearOver: Bool
  ) -> ConstraintVerdict {
    let cost = unit.cost ?? cityCost
    var capacities: [Resource: Int128] = [:]
    var lowerBounds: Set<Resource> = []
    if !isYearOver {
      capacities[.time] = max(0, unit.time)
      if let cost, money.known > 0 {
        capacities[.budget] = portion(money.amount, cost.hours, cost.rupiah)
        if money.unknown > 0 { lowerBounds.insert(.budget) }
      }
      if let seats {
        capacities[.seats] = seats.amount
        if seats.unknown > 0 { lowerBounds.insert(.seats) }
      }
    }
    let outlook = Outlook(
      need: unit.need, capacities: capacities, lowerBounds: lowerBounds, losses: unit.losses)
    let needs = unit.needs.sorted()
    func people(_ hours: Int128?) -> Int? { hours.map { Self.people(needs, with: $0) } }
    let reachable = people(outlook.deliverable)
    func extra(_ outlook: Outlook) -> Int? {
      people(outlook.deliverable).flatMap { more in reachable.map { more - $0 } }
    }
    var extras: [Resource: Int] = [:]
    for resource in capacities.keys where !lowerBounds.contains(resource) {
      extras[resource] = extra(outlook.raising(resource))
    }
    return ConstraintVerdict(
      binding: unit.need == 0 ? .none : isYearOver ? .yearOver : outlook.binding, need: unit.need,
      capacities: capacities, lowerBounds: lowerBounds, capacityAfterLosses: outlook.afterLosses,
      reachable: reachable, extra: extras,
      extraByAttendance: unit.losses == nil ? nil : extra(outlook.losingLess), cost: cost,
      isCostOwn: unit.cost != nil, isMoneyShared: money.isShared, areSeatsShared: seats?.isShared ?? false)
  }

  /// How many people reach the target with so many hours, when those who miss least come first.
  private static func people(_ needs: [Int64], with hours: Int128) -> Int {
    var rest = hours
    return needs.prefix { need in
      rest -= Int128(need)
      return rest >= 0
    }.count
  }
}
