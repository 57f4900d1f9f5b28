import ExportReading
import Findings
import TrainingDomain

// To whoever must change this file.
//
// No row is added twice and none is lost: each row of the year to date ends with one fate, and only rows whose fate
// is `used` are in any sum. A subtotal is told by its code alone, never by its amount or its place among the rows,
// so that neither the order of rows nor how they are split over files shows.

/// The budget of the year to date: which rows are subtotals, which stages hold, and what the rest adds up to.
struct BudgetAggregation: Sendable {
  private let budget: BudgetAccumulator
  let accounts: AccountTree
  let levels: CeilingLevels
  let entries: [BudgetPlace: BudgetEntry]
  /// Places whose rows are subtotals: rows of the same money stand on accounts below.
  let subtotals: Set<BudgetPlace>
  /// By the content of a row.
  private var fates: [RowFate]
  private var realisedByActivity: [Int: Int128] = [:]
  /// The newest day of a row that counts.
  private(set) var newestDay: CivilDate?

  /// By unit: the months (bit 0 is January) with at least one row.
  private var months: [Int: UInt16] = [:]

  /// - Parameter prefixes: of the account codes that are spending on competency development.
  init(_ budget: BudgetAccumulator, of period: Period, accounts: CodeIndex, prefixes: [String]) {
    let tree = AccountTree(accounts, prefixes: prefixes)
    let lines = budget.lines(of: period)
    for line in lines { months[line.row.unit, default: 0] |= 1 << UInt16(line.row.day.components.month - 1) }
    let entries = Self.entries(lines)
    var subtotals = Set<BudgetPlace>()
    for place in entries.keys {
      for above in tree.above(place.account) where entries[place.on(above)] != nil {
        subtotals.insert(place.on(above))
      }
    }
    self.budget = budget
    fates = [RowFate](repeating: .unused, count: budget.contents)
    self.accounts = tree
    self.entries = entries
    self.subtotals = subtotals
    levels = CeilingLevels(
      entries.keys.filter { $0.kind == .ceiling && !subtotals.contains($0) }, tree)
    for (place, entry) in entries { judge(place, entry) }
  }

  /// Lines by place, those of one place in the order in which they stand.
  private static func entries(_ lines: BudgetLines) -> [BudgetPlace: BudgetEntry] {
    var places = KeyNumbers<BudgetPlace>()
    var numbers: [[UInt32]] = []
    for index in lines.indices {
      let place = Int(places.number(of: BudgetPlace(lines[index].row)))
      if place == numbers.count { numbers.append([]) }
      numbers[place].append(lines.number(index))
    }
    return Dictionary(
      uniqueKeysWithValues: zip(places.keys, numbers.map { BudgetEntry(lines.others($0)) }))
  }

  private mutating func judge(_ place: BudgetPlace, _ entry: BudgetEntry) {
    guard !subtotals.contains(place) else {
      for line in entry.lines { fates[line.row.content] = .unused }
      return
    }
    if entry.isMixed {
      for line in entry.lines { fates[line.row.content] = .rejected }
    }
    for line in entry.superseded { fates[line.row.content] = .unused }
    for line in entry.repeated { fates[line.row.content] = .duplicate }
    for line in entry.contradicting.joined() { fates[line.row.content] = .rejected }
    for line in entry.counted {
      fates[line.row.content] = .used
      newestDay = max(newestDay ?? line.row.day, line.row.day)
      guard place.kind == .realised, let activity = line.row.activity else { continue }
      realisedByActivity[activity, default: 0] += Int128(line.row.amount)
    }
  }

  /// Realised money of an activity, in rupiah; nil where no row that counts names it.
  func realised(activity: Int) -> Int128? { realisedByActivity[activity] }

  func tally(into ledgers: inout [RowLedger]) { budget.tally(into: &ledgers, fates: fates) }

  /// Adds the money of every unit.
  func add(to totals: inout CityTotals) {
    for (place, entry) in entries where !subtotals.contains(place) {
      guard let amount = entry.amount else { continue }
      add(amount, of: place, to: &totals.units[place.unit].money)
    }
    for (unit, bits) in months { totals.units[unit].months[.budget, default: 0] |= bits }
  }

  private func add(_ amount: Int128, of place: BudgetPlace, to money: inout MoneyTotals) {
    switch (place.kind, accounts.isDevelopment(place.account)) {
    case (.ceiling, true):
      money.ceilingByStage.add(amount, stated: place.stage, holding: levels.holding(place))
    case (.committed, true): money.committed = MoneyTotals.sum(money.committed, amount)
    case (.realised, true): money.realised = MoneyTotals.sum(money.realised, amount)
    case (.realised, false): money.otherAccounts = MoneyTotals.sum(money.otherAccounts, amount)
    case (.ceiling, false), (.committed, false): break
    }
  }
}
