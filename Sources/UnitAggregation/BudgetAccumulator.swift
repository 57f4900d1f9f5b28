import ExportReading
import Findings
import TrainingDomain

/// All distinct budget rows of the year to date, added up as they come.
package struct BudgetAccumulator: Sendable {
  private struct AccountKey: Hashable {
    let unit: Int
    let account: Int
    let stage: BudgetStage
  }

  private let period: Period
  private var rows = DistinctRows()
  private var used = Set<Int>()
  private var ceilings: [AccountKey: Int128] = [:]
  private var spent: [AccountKey: (committed: Int128?, realised: Int128?)] = [:]
  private var realisedByActivity: [Int: Int128] = [:]
  private var months: [Int: UInt16] = [:]
  private(set) var newestDay: CivilDate?

  package init(period: Period) {
    self.period = period
  }

  package mutating func add(_ batch: Batch<BudgetRow>, paths: [String], log: inout FindingLog) {
    for row in batch.rows {
      let insertion = rows.insert(
        RowKey(high: UInt64(row.content), low: 0), content: UInt64(bitPattern: row.amount), file: batch.file)
      if let finding = insertion.finding(
        at: batch.position(line: row.line), key: "", files: { paths[$0] })
      {
        log.add(finding)
      }
      guard insertion == .new, row.day >= period.yearStart, row.day <= period.lastDay else { continue }
      used.insert(row.content)
      add(row)
    }
  }

  private mutating func add(_ row: BudgetRow) {
    let amount = Int128(row.amount)
    newestDay = max(newestDay ?? row.day, row.day)
    months[row.unit, default: 0] |= 1 << UInt16(row.day.components.month - 1)
    switch row.kind {
    case .ceiling:
      ceilings[AccountKey(unit: row.unit, account: row.account, stage: row.stage), default: 0] += amount
    case .committed, .realised:
      let key = AccountKey(unit: row.unit, account: row.account, stage: .original)
      var sums = spent[key] ?? (nil, nil)
      if row.kind == .committed {
        sums.committed = MoneyTotals.sum(sums.committed, amount)
      } else {
        sums.realised = MoneyTotals.sum(sums.realised, amount)
        if let activity = row.activity { realisedByActivity[activity, default: 0] += amount }
      }
      spent[key] = sums
    }
  }

  package func tally(into ledgers: inout [RowLedger]) {
    rows.tally(into: &ledgers) {
      used.contains(Int($0.high))
    } amount: {
      RowAmount(rupiah: Int64(bitPattern: $0))
    }
  }

  /// Realised money of an activity, in rupiah; nil where no row names it.
  func realised(activity: Int) -> Int128? { realisedByActivity[activity] }

  /// Adds the money of every unit. The latest stage of a ceiling replaces earlier ones, per unit and account.
  func add(to totals: inout CityTotals, accounts: CodeIndex, prefixes: [String]) {
    var latest: [AccountKey: (stage: BudgetStage, amount: Int128)] = [:]
    for (key, amount) in ceilings {
      let place = AccountKey(unit: key.unit, account: key.account, stage: .original)
      if let known = latest[place], known.stage > key.stage { continue }
      latest[place] = (key.stage, amount)
    }
    for (key, ceiling) in latest where counts(key, accounts, prefixes) {
      totals.units[key.unit].money.ceiling = MoneyTotals.sum(
        totals.units[key.unit].money.ceiling, ceiling.amount)
    }
    for (key, sums) in spent {
      var money = totals.units[key.unit].money
      if counts(key, accounts, prefixes) {
        if let committed = sums.committed { money.committed = MoneyTotals.sum(money.committed, committed) }
        if let realised = sums.realised { money.realised = MoneyTotals.sum(money.realised, realised) }
      } else if let realised = sums.realised {
        money.otherAccounts = MoneyTotals.sum(money.otherAccounts, realised)
      }
      totals.units[key.unit].money = money
    }
    for (unit, bits) in months { totals.units[unit].months[.budget, default: 0] |= bits }
  }

  /// Whether an account is spending on competency development; a row without one is.
  private func counts(_ key: AccountKey, _ accounts: CodeIndex, _ prefixes: [String]) -> Bool {
    let code = accounts.text(key.account)
    return code.isEmpty || prefixes.contains { code == $0 || code.hasPrefix($0 + ".") }
  }
}
