import Findings
import SeededRandomness
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// The budget rows of a small city added up, from as many files as a test likes.
struct BudgetRun {
  let totals: CityTotals
  let findings: FindingLog
  let ledgers: [RowLedger]
  /// By content: what is told of rows that are refused.
  let refused: [Int: Finding]

  init(_ city: SmallCity, files: [[BudgetRow]]) {
    let paths = files.indices.map { "anggaran-\($0).csv" }
    var log = FindingLog()
    var money = BudgetAccumulator()
    for (file, rows) in files.enumerated() {
      money.add(Batch(file: file, path: paths[file], rows: rows), paths: paths, log: &log)
    }
    let budget = BudgetAggregation(
      money, of: city.period, accounts: city.accounts, prefixes: ["5.1.02.02.12"])
    var totals = CityTotals(unitCount: city.unitCount)
    budget.add(to: &totals)
    for finding in budget.findings(totals, city.directory.units, paths: paths) { log.add(finding) }
    var ledgers = files.map { _ in RowLedger() }
    budget.tally(into: &ledgers)
    self.totals = totals
    self.ledgers = ledgers
    findings = log
    refused = budget.refused(city.directory.units, paths: paths)
  }

  /// The rows of the city in one file.
  init(_ city: SmallCity) {
    self.init(city, files: [city.budget])
  }

  /// The first unit's money.
  var money: MoneyTotals { totals.units[0].money }

  var codes: [FindingCode] { findings.sorted.map(\.code) }

  /// Accepted, duplicate, unused and rejected lines of a file.
  func classes(_ file: Int = 0) -> [Int] {
    [ledgers[file].accepted, ledgers[file].duplicate, ledgers[file].unused, ledgers[file].rejected]
  }
}

extension [BudgetRow] {
  /// The same rows in another order, on the lines where they then stand.
  func reordered(using random: inout SeededNumbers) -> [BudgetRow] {
    shuffled(using: &random).enumerated().map { number, row in
      BudgetRow(
        unit: row.unit, day: row.day, kind: row.kind, stage: row.stage, account: row.account,
        activity: row.activity, amount: row.amount, isCumulative: row.isCumulative, content: row.content,
        line: Int32(number + 2))
    }
  }
}
