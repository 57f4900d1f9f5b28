import Testing

@testable import ConstraintAnalysis

/// What binds, worked by hand. An hour costs 1 rupiah unless told otherwise.
@Suite struct VerdictTests {
  struct Given: Sendable, CustomTestStringConvertible {
    /// Capacities in JP, against a need of 10; nil where nothing is known.
    let budget: Int128?
    let seats: Double?
    let time: Double
    /// Hours lost of 10 planned.
    var lost: Double? = nil
    let binds: BindingConstraint

    var testDescription: String {
      "\(budget.map(String.init) ?? "?") \(seats.map { "\($0)" } ?? "?") \(time) \(lost ?? 0): \(binds)"
    }
  }

  @Test(arguments: [
    // The smallest that is below the need.
    Given(budget: 5, seats: 6, time: 7, binds: .resource(.budget)),
    Given(budget: 7, seats: 5, time: 6, binds: .resource(.seats)),
    Given(budget: 7, seats: 6, time: 5, binds: .resource(.time)),
    Given(budget: 20, seats: 20, time: 9.99, binds: .resource(.time)),
    // Of equal ones budget, then seats, then time.
    Given(budget: 5, seats: 5, time: 5, binds: .resource(.budget)),
    Given(budget: 9, seats: 5, time: 5, binds: .resource(.seats)),
    // What covers the need exactly does not bind.
    Given(budget: 10, seats: 10, time: 10, binds: .none),
    // Below 0 counts as 0.
    Given(budget: -3, seats: 0, time: 5, binds: .resource(.budget)),
    Given(budget: 1, seats: 0, time: 5, binds: .resource(.seats)),
    // 12 × (1 − 0.1) = 10.8 covers it, 12 × (1 − 0.2) = 9.6 does not, 12 × (1 − 1 ÷ 6) = 10 does.
    Given(budget: 12, seats: 13, time: 14, lost: 1, binds: .none),
    Given(budget: 12, seats: 13, time: 14, lost: 2, binds: .attendance),
    Given(budget: 12, seats: 13, time: 14, lost: 1.66, binds: .none),
    Given(budget: 12, seats: 13, time: 14, lost: 10, binds: .attendance),
    // A capacity below the need comes before losses.
    Given(budget: 9, seats: 13, time: 14, lost: 9, binds: .resource(.budget)),
    // Without data a capacity never binds.
    Given(budget: nil, seats: 5, time: 7, binds: .resource(.seats)),
    Given(budget: nil, seats: 15, time: 17, binds: .unknown),
    Given(budget: 15, seats: nil, time: 17, lost: 9, binds: .unknown),
    Given(budget: nil, seats: nil, time: 17, binds: .unknown),
    Given(budget: nil, seats: nil, time: 3, binds: .resource(.time)),
  ])
  func theSmallestCapacityBelowTheNeedBinds(_ given: Given) throws {
    var city = SmallUnits()
    city.add([4, 6], time: given.time, money: given.budget, lost: given.lost.map { ($0, of: 10) })
    if let seats = given.seats {
      city.offer(seats)
    } else {
      city.seats = nil
    }
    #expect(try #require(city.first).binding == given.binds)
  }

  @Test func nobodyInNeedIsHeldBackByNothing() throws {
    var city = SmallUnits()
    city.add([], time: 0, money: -5)
    let verdict = try #require(city.first)
    #expect(verdict.binding == .none)
    #expect(verdict.reachable == 0)
    city.isYearOver = true
    #expect(city.first?.binding == BindingConstraint.none)
  }

  @Test func aYearThatIsOverSaysSo() throws {
    var city = SmallUnits()
    city.isYearOver = true
    city.add([4])
    city.offer(100)
    let verdict = try #require(city.first)
    #expect(verdict.binding == .yearOver)
    #expect(verdict.capacities == [:])
    #expect(verdict.reachable == nil)
    #expect(verdict.shortfall(.time) == nil)
  }

  @Test func ofAnUnknownNeedNothingIsSaid() {
    var city = SmallUnits()
    city.situations.append(nil)
    #expect(city.verdicts == [nil])
  }

  /// 3, 4 and 5 JP are missing; 8 JP can be had: whoever misses 3 and 4 reaches the target. 8.8 JP bring nobody more;
  /// with 11 JP of budget and 8 of time 10 % more of either alone bring nobody.
  @Test func fillsTheSmallestNeedsFirst() throws {
    var city = SmallUnits()
    city.add([5, 3, 4], time: 8, money: 11)
    city.offer(100)
    let verdict = try #require(city.first)
    #expect(verdict.need == 1200)
    #expect(verdict.reachable == 2)
    #expect(verdict.extra == [.time: 0, .budget: 0, .seats: 0])
    #expect(verdict.extraByAttendance == nil)
    #expect(verdict.shortfall(.time) == 400)
    #expect(verdict.shortfall(.budget) == 100)
    #expect(verdict.shortfall(.seats) == 0)
  }

  /// 11 JP of time, 12 are missing: 10 % more are 12.1 JP and bring the third person.
  @Test func tellsWhomATenthMoreBrings() throws {
    var city = SmallUnits()
    city.add([5, 3, 4], time: 11, money: 100)
    city.offer(100)
    #expect(city.first?.extra == [.time: 1, .budget: 0, .seats: 0])
  }

  /// 20 JP of which half is lost are 10, and bring 3 + 4; a tenth less of losses leaves 11, which is too few for 5 more.
  /// With 22 JP it is 12.1.
  @Test(arguments: [(20, 2, 0), (22, 2, 1), (24, 3, 0)])
  func tellsWhomATenthLessOfLossesBrings(time: Double, reachable: Int, extra: Int) throws {
    var city = SmallUnits()
    city.add([5, 3, 4], time: time, money: 100, lost: (5, of: 10))
    city.offer(100)
    let verdict = try #require(city.first)
    #expect(verdict.reachable == reachable)
    #expect(verdict.extraByAttendance == extra)
    #expect(verdict.capacityAfterLosses == SmallUnits.hundredths(time) / 2)
    #expect(verdict.shortfallAfterLosses == max(0, 1200 - SmallUnits.hundredths(time) / 2))
  }

  /// 1,000,000 rupiah at 300,000 rupiah for 2 JP are 6.66 JP; at the city's 1 rupiah a JP a million.
  @Test func usesTheUnitsOwnCostBeforeTheCitys() throws {
    var city = SmallUnits()
    city.add([10], cost: HourCost(rupiah: 300_000, hours: 200))
    city.add([10])
    city.offer(100)
    let own = try #require(city.verdicts[0])
    #expect(own.capacities[.budget] == 666)
    #expect(own.isCostOwn)
    let other = try #require(city.verdicts[1])
    #expect(other.capacities[.budget] == 100_000_000)
    #expect(!other.isCostOwn)
    city.cityCost = nil
    #expect(city.verdicts[1]?.capacities[.budget] == nil)
    #expect(city.verdicts[1]?.binding == .unknown)
  }

  @Test(arguments: [(nil, 100), (0, 100), (-5, 100), (100, 0), (100, -1)] as [(Int128?, Int128)])
  func aCostOfNothingIsNone(rupiah: Int128?, hours: Int128) {
    #expect(HourCost(rupiah: rupiah, hours: hours) == nil)
  }

  @Test(arguments: [(0, 0), (5, 4), (-1, 4)] as [(Int128, Int128)])
  func aLossOfNothingPlannedIsNone(lost: Int128, planned: Int128) {
    #expect(LossRate(lost: lost, planned: planned) == nil)
  }

  // MARK: Sharing

  /// 10 JP of places for units that miss 10 and 30 JP: a quarter and three quarters. The third, which misses nothing,
  /// and the fourth, to which they are not open, take no part.
  @Test func sharesPlacesByNeed() throws {
    var city = SmallUnits()
    city.add([10])
    city.add([20, 10])
    city.add([])
    city.add([5])
    city.offer(10, to: [0, 1, 2])
    let verdicts = try city.verdicts.map { try #require($0) }
    #expect(verdicts.map { $0.capacities[.seats] } == [250, 750, 0, 0])
    #expect(verdicts.map(\.areSeatsShared) == [true, true, false, false])
    #expect(verdicts[3].binding == .resource(.seats))
  }

  /// The first unit pays for the second: its 40 rupiah are shared 3 to 1, and the second has 5 of its own.
  @Test func sharesMoneyByNeed() throws {
    var city = SmallUnits()
    city.add([30])
    city.add([10], money: 5)
    city.money[0] = Pool(amount: 40, users: [0, 1])
    city.offer(1000)
    let verdicts = try city.verdicts.map { try #require($0) }
    #expect(verdicts.map { $0.capacities[.budget] } == [3000, 1500])
    #expect(verdicts.map(\.isMoneyShared) == [true, true])
    #expect(verdicts.map(\.binding) == [.none, .none])
  }

  /// Money that nobody knows of makes what is known a lower bound: it covers 10 JP, and not 20.
  @Test(arguments: [(10, BindingConstraint.none), (20, .unknown)])
  func neverBindsByALowerBound(need: Double, binds: BindingConstraint) throws {
    var city = SmallUnits()
    city.add([need], money: 12)
    city.money.append(Pool(amount: nil, users: [0]))
    city.offer(1000)
    let verdict = try #require(city.first)
    #expect(verdict.binding == binds)
    #expect(verdict.shortfall(.budget) == (need == 10 ? 0 : nil))
    #expect(verdict.extra[.budget] == nil)
  }

  /// Losses take 12 JP below the need of 10, but there may be more than these 12.
  @Test func doesNotBlameAttendanceForALowerBound() throws {
    var city = SmallUnits()
    city.add([10], lost: (5, of: 10))
    city.offer(12)
    city.offer(nil)
    #expect(city.first?.binding == .unknown)
    city.seats = [Pool(amount: 1200, users: nil)]
    #expect(city.first?.binding == .attendance)
  }

  @Test func amountsBeyondReasonDoNotTrap() throws {
    var city = SmallUnits()
    city.add([Double(Int64.max / 200)], money: .max, cost: HourCost(rupiah: 1, hours: .max))
    city.add([1], money: .min)
    city.money.append(Pool(amount: .max, users: nil))
    city.seats = [Pool(amount: .max, users: nil), Pool(amount: .max, users: nil)]
    #expect(city.verdicts.allSatisfy { $0 != nil })
  }
}
