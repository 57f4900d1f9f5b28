import Findings
import SeededRandomness
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// Exports whose amounts hold those before them, and amounts that take away from others.
@Suite struct CumulativeBudgetTests {
  private static let course = "5.1.02.02.12.0001"

  /// Paid until the end of January 10, of February 25, of March 40.
  private static func city(_ period: String) -> SmallCity {
    var city = SmallCity(period)
    for (day, amount) in [("2026-01-31", 10), ("2026-02-28", 25), ("2026-03-31", 40)] as [(String, Int64)] {
      city.money(0, .realised, amount, on: day, account: course, isCumulative: true)
    }
    return city
  }

  @Test(
    arguments: [
      ("2026-01", 10, [1, 0, 2, 0]), ("2026-02", 25, [1, 0, 2, 0]), ("2026-03", 40, [1, 0, 2, 0]),
      ("2026-09", 40, [1, 0, 2, 0]), ("2025-12", nil, [0, 0, 3, 0]),
    ] as [(String, Int128?, [Int])])
  func theLastAmountOfThePeriodCounts(_ period: String, _ realised: Int128?, _ classes: [Int]) {
    var random = SeededNumbers(3)
    let city = Self.city(period)
    for _ in 0..<10 {
      let run = BudgetRun(city, files: [city.budget.reordered(using: &random)])
      #expect(run.money.realised == realised)
      #expect(run.classes() == classes)
      #expect(run.codes == [])
    }
  }

  /// 40 + 7 + 5 + 2: 40 on the courses in all; 7 of one activity and 5 of another are their own; what is promised is another kind.
  @Test func everyAccountKindAndActivityHasItsOwnLastAmount() {
    var city = Self.city("2026-06")
    let activities = [city.activity(), city.activity()]
    city.money(
      0, .realised, 3, on: "2026-02-01", account: Self.course, activity: activities[0], isCumulative: true)
    city.money(
      0, .realised, 7, on: "2026-04-01", account: Self.course, activity: activities[0], isCumulative: true)
    city.money(
      0, .realised, 5, on: "2026-01-02", account: Self.course, activity: activities[1], isCumulative: true)
    city.money(0, .committed, 90, on: "2026-01-02", account: Self.course, isCumulative: true)
    city.money(0, .realised, 2, on: "2026-01-02", account: "5.1.02.02.12.0002", isCumulative: true)
    city.money(1, .realised, 1, on: "2026-01-02", account: Self.course, isCumulative: true)
    let run = BudgetRun(city)
    #expect(run.money.realised == 54)
    #expect(run.money.committed == 90)
    #expect(run.totals.units[1].money.realised == 1)
  }

  /// The ceiling is stated anew with each report: 100 and 100, then 80 after the efficiency cut.
  @Test func aCeilingStatedAnewIsNotAddedUp() {
    var city = SmallCity()
    city.money(0, .ceiling, 100, on: "2026-01-31", account: Self.course, isCumulative: true)
    city.money(0, .ceiling, 100, on: "2026-02-28", account: Self.course, isCumulative: true)
    city.money(
      0, .ceiling, 80, on: "2026-03-31", stage: .afterEfficiency, account: Self.course, isCumulative: true)
    let run = BudgetRun(city)
    #expect(run.money.ceiling == 80)
    #expect(run.money.ceilingByStage[.original] == 100)
    #expect(run.money.ceilingByStage[.afterEfficiency] == 80)
    #expect(run.classes() == [2, 0, 1, 0])
  }

  @Test func twoAmountsOfTheLastDayContradictEachOther() {
    var city = Self.city("2026-06")
    city.money(0, .realised, 41, on: "2026-03-31", account: Self.course, isCumulative: true)
    city.money(0, .realised, 6, on: "2026-03-31", account: "5.1.02.02.12.0002", isCumulative: true)
    for rows in [city.budget, city.budget.reversed()] {
      let run = BudgetRun(city, files: [rows])
      #expect(run.money.realised == 6)
      #expect(run.codes == [.conflictingRows])
      #expect(run.classes() == [1, 0, 2, 2])
      #expect(Set(run.refused.keys) == [2, 3])
    }
    let run = BudgetRun(city, files: [Array(city.budget[..<3]), Array(city.budget[3...])])
    #expect(run.refused[2]?.values.last == "anggaran-1.csv")
    #expect(run.refused[3]?.values.last == "anggaran-0.csv")
    #expect([run.classes(0), run.classes(1)] == [[0, 0, 2, 1], [1, 0, 0, 1]])
  }

  /// Two texts for one amount of one day are one amount.
  @Test func theSameAmountInOtherWordsIsADuplicate() {
    var city = Self.city("2026-06")
    city.money(0, .realised, 40, on: "2026-03-31", account: Self.course, isCumulative: true)
    let run = BudgetRun(city)
    #expect(run.money.realised == 40)
    #expect(run.codes == [])
    #expect(run.classes() == [1, 1, 2, 0])
  }

  /// Whether the 5 are in the 40 already, nobody can tell.
  @Test func incrementsAndCumulativeAmountsOfOneAccountAreRefused() {
    var city = Self.city("2026-06")
    city.money(0, .realised, 5, on: "2026-03-15", account: Self.course)
    city.money(0, .committed, 6, on: "2026-03-15", account: Self.course)
    for rows in [city.budget, city.budget.reversed()] {
      let run = BudgetRun(city, files: [rows])
      #expect(run.money.realised == nil)
      #expect(run.money.committed == 6)
      #expect(run.codes == [.mixedAmounts])
      #expect(run.findings.sorted.first?.values == ["\u{201C}U0\u{201D}", Self.course, "realisasi"])
      #expect(run.classes() == [1, 0, 0, 4])
      #expect(Set(run.refused.keys) == [0, 1, 2, 3])
    }
  }

  /// Of a ceiling that cannot be told, the earlier stage does not come back.
  @Test func aRefusedCeilingStillReplacesTheStageBefore() {
    var city = SmallCity()
    city.money(0, .ceiling, 100, on: "2026-01-31", account: Self.course)
    city.money(0, .ceiling, 80, on: "2026-03-31", stage: .revised, account: Self.course, isCumulative: true)
    city.money(0, .ceiling, 70, on: "2026-03-31", stage: .revised, account: Self.course, isCumulative: true)
    let run = BudgetRun(city)
    #expect(run.money.ceiling == nil)
    #expect(run.money.ceilingByStage[.original] == 100)
  }

  @Test func aCumulativeSubtotalIsHeldAgainstTheLastAmountsOfItsParts() {
    var city = Self.city("2026-06")
    city.money(0, .realised, 10, on: "2026-01-31", account: "5.1.02.02.12", isCumulative: true)
    city.money(0, .realised, 40, on: "2026-03-31", account: "5.1.02.02.12", isCumulative: true)
    let run = BudgetRun(city)
    #expect(run.money.realised == 40)
    #expect(run.codes == [.subtotalLeftOut])
    #expect(run.classes() == [1, 0, 4, 0])
  }

  // MARK: Amounts below zero

  /// 30 paid, 12 of it booked back; 20 promised, all of it taken back.
  @Test func aCorrectionIsTakenAway() {
    var city = SmallCity()
    let activity = city.activity(cost: 99)
    city.money(0, .realised, 30, on: "2026-02-01", account: Self.course, activity: activity)
    city.money(0, .realised, -12, on: "2026-03-01", account: Self.course, activity: activity)
    city.money(0, .committed, 20, account: Self.course)
    city.money(0, .committed, -20, account: Self.course)
    city.money(0, .realised, -3, account: "5.1.02.01.01.0024")
    let run = BudgetRun(city)
    #expect(run.money.realised == 18)
    #expect(run.money.committed == 0)
    #expect(run.money.otherAccounts == -3)
    #expect(run.codes == [])
    #expect(run.ledgers[0][.accepted].rupiah == 15)
  }

  /// 5 paid and 12 booked back: 7 below zero, told at the row that is below zero first.
  @Test(arguments: [(BudgetEntryKind.realised, "realisasi"), (.committed, "komitmen"), (.ceiling, "pagu")])
  func aSumBelowZeroIsTold(_ kind: BudgetEntryKind, _ word: String) {
    var city = SmallCity()
    city.money(1, kind, 5, account: Self.course)
    city.money(1, kind, -2, account: "5.1.02.02.12.0002")
    city.money(1, kind, -10, account: Self.course)
    let run = BudgetRun(city)
    #expect(run.codes == [.negativeSum])
    let finding = run.findings.sorted.first
    #expect(finding?.position == SourcePosition(file: "anggaran-0.csv", line: 3))
    #expect(finding?.values == ["\u{201C}U1\u{201D}", word, "-7"])
  }

  @Test func theSmallestAndLargestAmountsDoNotOverflow() {
    var city = SmallCity()
    for kind in BudgetEntryKind.allCases {
      for amount in [Int64.min, .min, .max] { city.money(0, kind, amount, account: Self.course) }
      city.money(0, kind, .min, account: "5.1.02.02.12")
    }
    let sum = Int128(Int64.min) * 2 + Int128(Int64.max)
    #expect(BudgetRun(city).money.realised == sum)
    #expect(BudgetRun(city).money.ceiling == sum)
  }
}
