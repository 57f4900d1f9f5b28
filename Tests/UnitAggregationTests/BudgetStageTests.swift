import Findings
import Testing
import TrainingDomain

@testable import UnitAggregation

/// Which stage of a ceiling holds, and what it was after earlier ones.
@Suite struct BudgetStageTests {
  private static let (course, guidance) = ("5.1.02.02.12.0001", "5.1.02.02.12.0003")
  private static let group = "5.1.02.02.12"

  private static func stages(_ money: MoneyTotals) -> [Int128?] {
    [money.ceilingByStage[.original], money.ceilingByStage[.afterEfficiency], money.ceilingByStage[.revised]]
  }

  /// 100 + 60 in January; in August the courses are cut to 70.
  @Test(
    arguments: [
      ("2026-07", 160, nil), ("2026-08", 130, 130), ("2026-12", 130, 130),
    ] as [(String, Int128, Int128?)])
  func aCutInAugustShowsFromAugustOn(_ period: String, _ ceiling: Int128, _ afterEfficiency: Int128?) {
    var city = SmallCity(period)
    city.money(0, .ceiling, 100, on: "2026-01-05", account: Self.course)
    city.money(0, .ceiling, 60, on: "2026-01-05", account: Self.guidance)
    city.money(0, .ceiling, 70, on: "2026-08-01", stage: .afterEfficiency, account: Self.course)
    let money = city.totals().units[0].money
    #expect(money.ceiling == ceiling)
    #expect(Self.stages(money) == [160, afterEfficiency, nil])
    // The row of August is unused in July.
    #expect(BudgetRun(city).classes() == (period == "2026-07" ? [2, 0, 1, 0] : [3, 0, 0, 0]))
  }

  /// 100, then 20 more at the same stage, then 15 less; a copy of a row counts once.
  @Test func rowsOfOneStageAddUp() {
    var city = SmallCity()
    city.money(0, .ceiling, 100, on: "2026-01-05", account: Self.course)
    city.money(0, .ceiling, 20, on: "2026-02-05", account: Self.course)
    city.money(0, .ceiling, -15, on: "2026-03-05", account: Self.course)
    city.money(0, .ceiling, 20, on: "2026-02-05", account: Self.course, content: 1)
    let run = BudgetRun(city)
    #expect(run.money.ceiling == 105)
    #expect(Self.stages(run.money) == [105, nil, nil])
    #expect(run.classes() == [3, 1, 0, 0])
    #expect(run.codes == [.duplicateRow])
  }

  /// After each stage: 100 + 60; 80 + 60; 80 + 75.
  @Test func everyStageTakesOverWhatItDoesNotState() {
    var city = SmallCity()
    city.money(0, .ceiling, 100, on: "2026-01-05", account: Self.course)
    city.money(0, .ceiling, 60, on: "2026-01-05", account: Self.guidance)
    city.money(0, .ceiling, 80, on: "2026-02-01", stage: .afterEfficiency, account: Self.course)
    city.money(0, .ceiling, 75, on: "2026-03-01", stage: .revised, account: Self.guidance)
    // Outside of development.
    city.money(0, .ceiling, 999, on: "2026-03-01", stage: .revised, account: "5.1.02.01.01.0024")
    let money = city.totals().units[0].money
    #expect(Self.stages(money) == [160, 140, 155])
    #expect(money.ceiling == 155)
  }

  /// The first unit has 100, 80 and 90; the second only 10; the third 7 as the last stage alone.
  /// The city: 100 + 10; 80 + 10; 90 + 10 + 7.
  @Test func ofUnitsTogetherOneWithoutTheStageBringsInWhatItHad() {
    var city = SmallCity(units: 4)
    city.money(0, .ceiling, 100, account: Self.course)
    city.money(0, .ceiling, 80, stage: .afterEfficiency, account: Self.course)
    city.money(0, .ceiling, 90, stage: .revised, account: Self.course)
    city.money(1, .ceiling, 10, account: Self.course)
    city.money(2, .ceiling, 7, stage: .revised, account: Self.course)
    let totals = city.totals()
    #expect(
      totals.units.map { Self.stages($0.money) } == [
        [100, 80, 90], [10, nil, nil], [nil, nil, 7], [nil, nil, nil],
      ])
    #expect(Self.stages(totals.city.money) == [110, 90, 107])
    #expect(totals.city.money.ceiling == 107)
    // In whatever order and grouping units are put together.
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]] {
      var left = MoneyTotals()
      for unit in order.prefix(2) { left.merge(totals.units[unit].money) }
      var right = MoneyTotals()
      for unit in order.suffix(2) { right.merge(totals.units[unit].money) }
      left.merge(right)
      #expect(left == totals.city.money)
    }
  }

  // MARK: Stages at different levels of the accounts

  /// January states the group whole: 100. The revision states its parts: 50 + 40 is the ceiling, not 190.
  @Test func partsReplaceTheWholeOfAnEarlierStage() {
    var city = SmallCity()
    city.money(0, .ceiling, 100, account: Self.group)
    city.money(0, .ceiling, 50, stage: .revised, account: Self.course)
    city.money(0, .ceiling, 40, stage: .revised, account: Self.guidance)
    let run = BudgetRun(city)
    #expect(run.money.ceiling == 90)
    #expect(Self.stages(run.money) == [100, nil, 90])
    #expect(run.codes == [.ceilingOfParts])
    #expect(run.findings.sorted.first?.values == [Self.group, "murni", "perubahan"])
    #expect(run.classes() == [3, 0, 0, 0])
    // A subtotal at the later stage says that the parts are all there.
    city.money(0, .ceiling, 90, stage: .revised, account: Self.group)
    #expect(BudgetRun(city).codes == [.subtotalLeftOut])
    #expect(BudgetRun(city).money.ceiling == 90)
  }

  /// January states parts, 60 + 40; the revision the whole: 80, not 180.
  @Test func theWholeReplacesPartsOfAnEarlierStage() {
    var city = SmallCity()
    city.money(0, .ceiling, 60, account: Self.course)
    city.money(0, .ceiling, 40, account: Self.guidance)
    city.money(0, .ceiling, 80, stage: .revised, account: Self.group)
    let run = BudgetRun(city)
    #expect(run.money.ceiling == 80)
    #expect(Self.stages(run.money) == [100, nil, 80])
    #expect(run.codes == [])
  }

  /// A revision of all goods and services says nothing of the development in them.
  @Test func aGroupThatIsMoreThanDevelopmentReplacesNothing() {
    var city = SmallCity()
    city.money(0, .ceiling, 60, account: Self.course)
    city.money(0, .ceiling, 900, stage: .revised, account: "5.1.02")
    let money = city.totals().units[0].money
    #expect(money.ceiling == 60)
    #expect(Self.stages(money) == [60, nil, nil])
  }

  /// January: 60 + 40 with the subtotal 100. The revision states only the courses, 50, and the subtotal 90: the other
  /// 40 still hold.
  @Test func aSubtotalReplacesNothing() {
    var city = SmallCity()
    city.money(0, .ceiling, 60, account: Self.course)
    city.money(0, .ceiling, 40, account: Self.guidance)
    city.money(0, .ceiling, 100, account: Self.group)
    city.money(0, .ceiling, 50, stage: .revised, account: Self.course)
    city.money(0, .ceiling, 90, stage: .revised, account: Self.group)
    let run = BudgetRun(city)
    #expect(run.money.ceiling == 90)
    #expect(Self.stages(run.money) == [100, nil, 90])
    #expect(run.codes == [.subtotalLeftOut])
    #expect(run.classes() == [3, 0, 2, 0])
  }
}
