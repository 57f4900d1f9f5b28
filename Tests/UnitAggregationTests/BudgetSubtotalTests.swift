import Findings
import SeededRandomness
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// Rows that add up others never count beside them.
@Suite struct BudgetSubtotalTests {
  private static let (course, guidance) = ("5.1.02.02.12.0001", "5.1.02.02.12.0003")

  /// What is paid: 30 for courses and 12 for guidance are 42; 42 stands again on the group, and with 8 of paper 50 on
  /// all goods and services. Of ceilings the same with 60 + 40, without the top.
  private static func city() -> SmallCity {
    var city = SmallCity()
    city.money(0, .realised, 50, account: "5.1.02")
    city.money(0, .realised, 42, account: "5.1.02.02.12")
    city.money(0, .realised, 30, account: course)
    city.money(0, .realised, 12, account: guidance)
    city.money(0, .realised, 8, account: "5.1.02.01.01.0024")
    city.money(0, .ceiling, 100, account: "5.1.02.02.12")
    city.money(0, .ceiling, 60, account: course)
    city.money(0, .ceiling, 40, account: guidance)
    return city
  }

  private static func expect(_ run: BudgetRun) {
    #expect(run.money.realised == 42)
    #expect(run.money.otherAccounts == 8)
    #expect(run.money.ceiling == 100)
    #expect(Set(run.codes) == [.subtotalLeftOut])
    let ledger = run.ledgers.reduce(RowLedger(), +)
    #expect([ledger.accepted, ledger.unused] == [5, 3])
    #expect(ledger[.unused].rupiah == 192)
  }

  @Test func subtotalsInOneFileAreLeftOut() {
    let run = BudgetRun(Self.city())
    Self.expect(run)
    #expect(run.findings.sorted.map(\.values) == [["3"]])
    #expect(run.findings.sorted.first?.position == SourcePosition(file: "anggaran-0.csv"))
  }

  @Test func subtotalsInAnotherFileAreLeftOut() {
    let city = Self.city()
    let isSubtotal = [0, 1, 5]
    let subtotals = city.budget.filter { isSubtotal.contains($0.content) }
    let parts = city.budget.filter { !isSubtotal.contains($0.content) }
    for files in [[subtotals, parts], [parts, subtotals]] {
      let run = BudgetRun(city, files: files)
      Self.expect(run)
      #expect(run.classes(files[0].count == 3 ? 0 : 1) == [0, 0, 3, 0])
    }
  }

  @Test func theOrderOfRowsNeverDecides() {
    var random = SeededNumbers(7)
    for _ in 0..<50 {
      let city = Self.city()
      let rows = city.budget.reordered(using: &random)
      let cut = Int.random(in: 0...rows.count, using: &random)
      Self.expect(BudgetRun(city, files: [Array(rows[..<cut]), Array(rows[cut...])]))
    }
  }

  /// Another unit, kind or stage, a longer number with the same first digits, and no account at all.
  @Test func onlyPartsOfTheSameMoneyMakeASubtotal() {
    var city = SmallCity()
    city.money(0, .ceiling, 100, account: "5.1.02.02.12")
    city.money(0, .realised, 30, account: Self.course)
    city.money(0, .committed, 20, account: "5.1.02.02.12")
    city.money(1, .committed, 5, account: Self.course)
    city.money(1, .realised, 7, account: "5.1.02.02.12")
    city.money(1, .realised, 4, account: "5.1.02.02.120")
    city.money(1, .realised, 3)
    let run = BudgetRun(city)
    #expect(run.codes == [])
    #expect(run.money.ceiling == 100)
    #expect(run.money.realised == 30)
    #expect(run.money.committed == 20)
    #expect(run.totals.units[1].money.committed == 5)
    #expect(run.totals.units[1].money.realised == 10)
    #expect(run.totals.units[1].money.otherAccounts == 4)
  }

  /// Until the parts are booked the group's amount is all that is known.
  @Test func partsAfterThePeriodMakeNoSubtotal() {
    var city = SmallCity("2026-03")
    city.money(0, .realised, 50, on: "2026-03-31", account: "5.1.02.02.12")
    city.money(0, .realised, 30, on: "2026-04-01", account: Self.course)
    #expect(BudgetRun(city).money.realised == 50)
    city.period = city.day("2026-04-30").period
    #expect(BudgetRun(city).money.realised == 30)
  }

  /// The group says 45 in two rows, its parts 42; the top agrees with what is below it.
  @Test func aSubtotalThatDiffersIsTold() {
    var city = SmallCity()
    city.money(0, .realised, 30, account: Self.course)
    city.money(0, .realised, 20, account: "5.1.02.02.12")
    city.money(0, .realised, 12, account: Self.guidance)
    city.money(0, .realised, 25, account: "5.1.02.02.12")
    city.money(0, .realised, 42, account: "5.1.02")
    let run = BudgetRun(city)
    #expect(run.money.realised == 42)
    #expect(run.codes == [.subtotalLeftOut, .subtotalDiffers])
    let finding = run.findings.sorted.last
    #expect(finding?.position == SourcePosition(file: "anggaran-0.csv", line: 3))
    #expect(finding?.values == ["5.1.02.02.12", "realisasi", "45", "42"])
  }

  @Test func aSubtotalIsNoMoneyOfAnActivity() {
    var city = SmallCity()
    let activity = city.activity()
    city.money(0, .realised, 42, on: "2026-05-01", account: "5.1.02.02.12", activity: activity)
    city.money(0, .realised, 30, on: "2026-04-01", account: Self.course, activity: activity)
    var log = FindingLog()
    var money = BudgetAccumulator()
    money.add(Batch(file: 0, path: "a", rows: city.budget), paths: ["a"], log: &log)
    let budget = BudgetAggregation(
      money, of: city.period, accounts: city.accounts, prefixes: ["5.1.02.02.12"])
    #expect(budget.realised(activity: activity) == 30)
    #expect(budget.newestDay == city.day("2026-04-01"))
  }

  // MARK: Random trees

  /// A unit's accounts below some groups, each with amounts, and rows that add them up at any level.
  private struct Tree {
    var city = SmallCity(units: 2)
    /// Rows that must count, and those that must not.
    var leaves = 0
    var subtotals = 0
    var realised: Int128?
    var other: Int128?
    /// By stage.
    var ceilings: [Int128?] = [nil, nil, nil]
    var differing = 0
  }

  @Test func randomTreesWithSubtotalsAddUpToTheirLeaves() {
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededNumbers(seed)
      let tree = Self.tree(&random)
      let rows = tree.city.budget.reordered(using: &random)
      var files: [[BudgetRow]] = [[], [], []]
      for row in rows { files[Int.random(in: 0..<3, using: &random)].append(row) }
      let run = BudgetRun(tree.city, files: files)
      #expect(run.money.realised == tree.realised, "seed \(seed)")
      #expect(run.money.otherAccounts == tree.other, "seed \(seed)")
      #expect(BudgetStage.allCases.map { run.money.ceilingByStage[$0] } == tree.ceilings, "seed \(seed)")
      #expect(run.money.ceiling == tree.ceilings.compactMap(\.self).last, "seed \(seed)")
      #expect(run.totals.units[1].money == MoneyTotals(), "seed \(seed)")
      let ledger = run.ledgers.reduce(RowLedger(), +)
      #expect([ledger.accepted, ledger.unused] == [tree.leaves, tree.subtotals], "seed \(seed)")
      #expect(ledger.read == rows.count, "seed \(seed)")
      #expect(run.codes.count { $0 == .subtotalDiffers } == tree.differing, "seed \(seed)")
    }
  }

  private static func tree(_ random: inout SeededNumbers) -> Tree {
    var tree = Tree()
    var accounts: Set<String> = []
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let group = ["5.1.02.02.12", "5.1.02.02.11", "5.1.02.01.01"].randomElement(using: &random) ?? ""
      accounts.insert("\(group).000\(Int.random(in: 1...4, using: &random))")
    }
    let leaves = accounts.sorted()
    addRealised(leaves, &tree, &random)
    var held: [String: Int64] = [:]
    for stage in BudgetStage.allCases {
      addCeilings(
        stage, leaves.filter { _ in random.chance(stage == .original ? 80 : 50) }, &held, &tree, &random)
    }
    return tree
  }

  private static func addRealised(_ leaves: [String], _ tree: inout Tree, _ random: inout SeededNumbers) {
    var sums: [String: Int64] = [:]
    for account in leaves {
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let amount = Int64.random(in: -500...9_999, using: &random)
        tree.city.money(0, .realised, amount, account: account)
        tree.leaves += 1
        sums[account, default: 0] += amount
        if account.hasPrefix("5.1.02.02.12.") {
          tree.realised = (tree.realised ?? 0) + Int128(amount)
        } else {
          tree.other = (tree.other ?? 0) + Int128(amount)
        }
      }
    }
    addSubtotals(sums, over: leaves, .realised, .original, &tree, &random)
  }

  private static func addCeilings(
    _ stage: BudgetStage, _ leaves: [String], _ held: inout [String: Int64], _ tree: inout Tree,
    _ random: inout SeededNumbers
  ) {
    for account in leaves {
      let amount = Int64.random(in: 0...9_999, using: &random)
      tree.city.money(0, .ceiling, amount, stage: stage, account: account)
      tree.leaves += 1
      held[account] = amount
    }
    if leaves.contains(where: { $0.hasPrefix("5.1.02.02.12.") }) {
      tree.ceilings[Int(stage.rawValue)] = held.filter { $0.key.hasPrefix("5.1.02.02.12.") }.values
        .reduce(0) { $0 + Int128($1) }
    }
    addSubtotals(held, over: leaves, .ceiling, stage, &tree, &random)
  }

  /// Adds rows for some of the groups above accounts, some of them with a wrong sum and some in two rows.
  private static func addSubtotals(
    _ sums: [String: Int64], over leaves: [String], _ kind: BudgetEntryKind, _ stage: BudgetStage,
    _ tree: inout Tree, _ random: inout SeededNumbers
  ) {
    for group in Set(leaves.flatMap(AccountScheme.above)).sorted() where random.chance(50) {
      let sum = sums.filter { $0.key.hasPrefix(group + ".") }.values.reduce(0, +)
      let error: Int64 = random.chance(30) ? 1 : 0
      tree.differing += Int(error)
      var parts = [sum + error]
      if random.chance(30) { parts = [sum + error - 7, 7] }
      for part in parts { tree.city.money(0, kind, part, stage: stage, account: group) }
      tree.subtotals += parts.count
    }
  }
}
