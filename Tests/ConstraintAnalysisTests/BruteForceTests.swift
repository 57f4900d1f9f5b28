import SeededRandomness
import Testing

@testable import ConstraintAnalysis

/// Random small cities against a search that gives out training one hundredth of an hour after the other.
@Suite struct BruteForceTests {
  private static func city(_ seed: UInt64) -> SmallUnits {
    var random = SeededNumbers(seed)
    var city = SmallUnits()
    let count = Int.random(in: 1...4, using: &random)
    city.cityCost = HourCost(rupiah: Int128.random(in: 1...5, using: &random), hours: 100)
    for _ in 0..<count {
      let needs = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        Double(Int.random(in: 1...800, using: &random)) / 100
      }
      city.add(
        needs, time: Double(Int.random(in: 0...30, using: &random)),
        money: Int.random(in: 0...5, using: &random) == 0 ? nil : Int128.random(in: -5...60, using: &random),
        cost: Bool.random(using: &random)
          ? HourCost(rupiah: Int128.random(in: 1...7, using: &random), hours: 300) : nil,
        lost: Bool.random(using: &random) ? (Double.random(in: 0...9, using: &random), of: 10) : nil)
    }
    for number in 0..<count where Int.random(in: 0...3, using: &random) == 0 {
      city.money[number] = Pool(amount: city.money[number].amount, users: nil)
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let users = (0..<count).filter { _ in Bool.random(using: &random) }
      city.offer(
        Int.random(in: 0...6, using: &random) == 0 ? nil : Double(Int.random(in: 0...40, using: &random)),
        to: Bool.random(using: &random) ? nil : Set(users))
    }
    if Int.random(in: 0...5, using: &random) == 0 { city.seats = nil }
    return city
  }

  /// The word for one unit, by giving out hundredths until something runs out.
  private static func search(_ number: Int, _ city: SmallUnits) -> BindingConstraint {
    guard let unit = city.situations[number] else { return .unknown }
    let need = unit.needs.reduce(0, +)
    if need == 0 { return .none }
    func users(_ pool: Pool) -> [Int] {
      city.situations.indices.filter {
        (pool.users?.contains($0) ?? true) && city.situations[$0]?.need ?? 0 > 0
      }
    }
    /// What the unit's part of the pools is worth.
    func part(_ pools: [Pool]) -> (known: Bool, whole: Bool, amount: Int128) {
      var (known, whole, amount) = (false, true, Int128(0))
      for pool in pools where users(pool).contains(number) {
        guard let money = pool.amount else {
          whole = false
          continue
        }
        known = true
        let all = users(pool).reduce(Int128(0)) { $0 + (city.situations[$1]?.need ?? 0) }
        // One unit of money after the other: the share is how many go to this unit.
        var mine: Int128 = 0
        while (mine + 1) * all <= max(0, money) * Int128(need) { mine += 1 }
        amount += mine
      }
      return (known, whole, amount)
    }
    let money = part(city.money)
    let seats = city.seats.map(part)
    let cost = unit.cost ?? city.cityCost
    let isBudgetKnown = money.known && cost != nil
    func has(_ resource: Resource, _ hours: Int128) -> Bool {
      switch resource {
      case .time: hours <= unit.time
      case .seats: hours <= seats?.amount ?? 0
      case .budget: cost.map { hours * $0.rupiah <= money.amount * $0.hours } ?? false
      }
    }
    func isBinding(_ resource: Resource) -> Bool {
      switch resource {
      case .time: true
      case .seats: seats?.whole ?? false
      case .budget: isBudgetKnown && money.whole
      }
    }
    var given: Int128 = 0
    while given < Int128(need) {
      if let first = Resource.allCases.first(where: { isBinding($0) && !has($0, given + 1) }) {
        return .resource(first)
      }
      given += 1
    }
    let isAllKnown = isBudgetKnown && seats != nil
    let hasAll = Resource.allCases.allSatisfy { has($0, Int128(need)) }
    guard isAllKnown, hasAll else { return .unknown }
    guard let losses = unit.losses else { return .none }
    // The most that all of them give together, then what is left of it.
    func most(_ resources: [Resource]) -> Int128 {
      var most = Int128(need)
      while most < 100_000, resources.allSatisfy({ has($0, most + 1) }) { most += 1 }
      return most
    }
    func isLost(_ most: Int128) -> Bool {
      most * (losses.planned - losses.lost) / losses.planned < Int128(need)
    }
    if isLost(most(Resource.allCases.filter(isBinding))) { return .attendance }
    let bounds = Resource.allCases.filter { !isBinding($0) }
    return bounds.contains { isLost(most([$0])) } ? .unknown : .none
  }

  @Test func agreesWithASearchHourByHour() {
    var words: [String: Int] = [:]
    for seed in 0..<800 {
      let city = Self.city(UInt64(seed))
      for (number, verdict) in city.verdicts.enumerated() {
        let expected = Self.search(number, city)
        #expect(verdict?.binding == expected, "seed \(seed), unit \(number)")
        words["\(expected)", default: 0] += 1
      }
    }
    // The search meets every word often enough to tell.
    #expect(words.count == 6 && words.values.allSatisfy { $0 >= 20 }, "\(words)")
  }

  @Test func moreOfWhatBindsNeverMakesAnythingWorse() {
    for seed in 0..<800 {
      let city = Self.city(UInt64(seed))
      let before = city.verdicts
      for (number, verdict) in before.enumerated() {
        guard let verdict, case .resource(let resource) = verdict.binding else { continue }
        var richer = city
        switch resource {
        case .time:
          if let old = richer.situations[number] {
            richer.situations[number] = UnitSituation(
              needs: old.needs, time: old.time + 250, cost: old.cost, losses: old.losses)
          }
        case .budget:
          for index in richer.money.indices {
            richer.money[index] = Pool(
              amount: richer.money[index].amount.map { $0 + 13 }, users: richer.money[index].users)
          }
        case .seats:
          richer.offer(7, to: [number])
        }
        for (old, new) in zip(before, richer.verdicts) {
          #expect((new?.reachable ?? .max) >= (old?.reachable ?? 0), "seed \(seed)")
          for resource in Resource.allCases {
            #expect((new?.capacities[resource] ?? .max) >= (old?.capacities[resource] ?? 0), "seed \(seed)")
          }
        }
        #expect(verdict.extra.values.allSatisfy { $0 >= 0 } && (verdict.extraByAttendance ?? 0) >= 0)
        // A tenth more of anything else brings nobody while this one binds alone.
        let tightest = verdict.capacities[resource] ?? 0
        for (other, capacity) in verdict.capacities
        where other != resource && capacity > tightest && !verdict.lowerBounds.contains(other) {
          #expect(verdict.extra[other] == 0, "seed \(seed)")
        }
      }
    }
  }

  @Test func partsNeverAddUpToMoreThanThePool() {
    for seed in 0..<800 {
      let city = Self.city(UInt64(seed))
      let needs = city.situations.map { $0?.need }
      for pool in city.money + (city.seats ?? []) {
        let parts = PoolShares([pool], needs: needs).shares.reduce(Int128(0)) { $0 + $1.amount }
        #expect(parts <= max(0, pool.amount ?? 0))
      }
    }
  }

  @Test func theOrderOfOffersAndFundersDoesNotShow() {
    for seed in 0..<200 {
      let city = Self.city(UInt64(seed))
      var turned = city
      turned.money.reverse()
      turned.seats?.reverse()
      #expect(turned.verdicts == city.verdicts, "seed \(seed)")
    }
  }
}
