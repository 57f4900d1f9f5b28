import Testing
import TrainingDomain

@testable import UnitAggregation

/// Stages, accounts and dates of money.
@Suite struct BudgetTests {
  @Test func replacesEarlierStagesPerUnitAndAccount() {
    var city = SmallCity()
    let (guidance, course) = ("5.1.02.02.12.0003", "5.1.02.02.12.0001")
    city.money(0, .ceiling, 100, account: guidance)
    city.money(0, .ceiling, 50, on: "2026-01-05", account: guidance)
    city.money(0, .ceiling, 70, on: "2026-03-01", stage: .afterEfficiency, account: guidance)
    city.money(0, .ceiling, 20, on: "2026-03-02", stage: .afterEfficiency, account: guidance)
    // Another account and another unit keep their stage.
    city.money(0, .ceiling, 1000, account: course)
    city.money(1, .ceiling, 5, account: guidance)
    let totals = city.totals()
    #expect(totals.units[0].money.ceiling == 1090)
    #expect(totals.units[1].money.ceiling == 5)
    #expect(totals.city.money.ceiling == 1095)
  }

  @Test func takesTheRevisedStageWhateverTheOrderOfRows() {
    var city = SmallCity()
    city.money(0, .ceiling, 30, on: "2026-01-01", stage: .revised)
    city.money(0, .ceiling, 20, on: "2026-02-01", stage: .afterEfficiency)
    city.money(0, .ceiling, 10, on: "2026-03-01")
    #expect(city.totals().units[0].money.ceiling == 30)
    city.budget.reverse()
    #expect(city.totals().units[0].money.ceiling == 30)
  }

  @Test func leavesStagesAfterThePeriodForLater() {
    var city = SmallCity("2026-06")
    city.money(0, .ceiling, 10)
    city.money(0, .ceiling, 30, on: "2026-07-01", stage: .revised)
    city.money(0, .realised, 4, on: "2026-06-30")
    city.money(0, .realised, 4, on: "2026-07-01")
    city.money(0, .realised, 4, on: "2025-12-31")
    let money = city.totals().units[0].money
    #expect(money.ceiling == 10)
    #expect(money.realised == 4)
    #expect(city.totals().dataThrough == city.day("2026-06-30"))
    #expect(city.totals().units[0].months[.budget] == 0b10_0010)
  }

  @Test(arguments: [
    ("", true), ("5.1.02.02.12", true), ("5.1.02.02.12.0001", true), ("5.1.02.02.120", false),
    ("5.1.02.02.1", false), ("6.1.02.02.12", false),
  ])
  func countsAccountsByTheirPrefix(_ account: String, _ counts: Bool) {
    var city = SmallCity()
    city.money(0, .realised, 7, account: account)
    city.money(0, .committed, 9, account: account)
    city.money(0, .ceiling, 11, account: account)
    let money = city.totals().units[0].money
    #expect(money.realised == (counts ? 7 : nil))
    #expect(money.committed == (counts ? 9 : nil))
    #expect(money.ceiling == (counts ? 11 : nil))
    #expect(money.otherAccounts == (counts ? nil : 7))
  }

  @Test func addsCommitmentsAndPaymentsAsIncrements() {
    var city = SmallCity()
    city.money(0, .committed, 10)
    city.money(0, .committed, 15, stage: .revised)
    city.money(0, .realised, 5, stage: .revised)
    city.money(0, .realised, 6)
    let money = city.totals().units[0].money
    #expect(money.committed == 25)
    #expect(money.realised == 11)
    #expect(money.ceiling == nil)
  }

  @Test func takesEqualRowsOnceAndKeepsZeroApartFromNothing() {
    var city = SmallCity()
    city.money(0, .realised, 5, content: 1)
    city.money(0, .realised, 5, content: 1)
    city.money(1, .realised, 0)
    #expect(city.totals().units[0].money.realised == 5)
    #expect(city.totals().units[1].money.realised == 0)
    #expect(city.totals().units[1].money.ceiling == nil)
  }

  @Test func addsLargestAmountsWithoutOverflow() {
    var city = SmallCity()
    for _ in 0..<4 { city.money(0, .realised, .max) }
    #expect(city.totals().city.money.realised == Int128(Int64.max) * 4)
  }
}
