import ExportReading
import Findings
import TrainingDomain

/// Adds up the rows of a period. All sums are exact integers, so the order of rows, files and partitions
/// does not show.
package struct PeriodAggregation {
  private let directory: Directory
  private let table: ActivityFactsTable
  private let standing: Standing
  private let attendance: AttendanceAccumulator
  private let scores: ScoreAccumulator
  private let scoreUse: ScoreAggregation

  package let totals: CityTotals
  package let findings: FindingLog

  package init(
    _ directory: Directory, attendance: AttendanceAccumulator, scores: ScoreAccumulator,
    budget: BudgetAccumulator, accounts: CodeIndex, services: ServiceAccumulator, rules: RuleBook,
    ruleSet: RuleSet, period: Period, paths: [String]
  ) {
    var log = FindingLog()
    let table = ActivityFactsTable(directory.activities, attendance, rules: rules, period: period)
    let standing = Standing(directory, period: period, paths: paths, log: &log)
    let money = directory.activities.enumerated().map { number, activity in
      budget.realised(activity: number) ?? activity.cost.map { Int128($0) }
    }
    var hours = HoursAggregation(
      directory, standing, table, targets: ruleSet.targets, money: money)
    hours.run(attendance)
    var gains = ScoreAggregation(directory, standing, table, period: period, totals: hours.totals)
    gains.run(scores)
    var totals = gains.totals
    budget.add(to: &totals, accounts: accounts, prefixes: ruleSet.accountPrefixes)
    services.add(to: &totals)
    if let day = budget.newestDay { totals.dataThrough = max(totals.dataThrough ?? day, day) }
    for finding in hours.findings() { log.add(finding) }

    self.directory = directory
    self.table = table
    self.standing = standing
    self.attendance = attendance
    self.scores = scores
    scoreUse = gains
    self.totals = totals
    findings = log
  }

  package func isCounted(activity: Int) -> Bool { table.isCounted(activity) }

  /// Tells the ledgers of the files which attendance and evaluation rows a figure of the period needed.
  package func tally(into ledgers: inout [RowLedger]) {
    attendance.tally(into: &ledgers) { key in
      table.isCounted(key.activity) && standing.places[key.person] != .none
    }
    scores.tally(into: &ledgers) { scoreUse.isUsed($0) }
  }
}
