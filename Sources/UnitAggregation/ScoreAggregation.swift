import ExportReading
import TrainingDomain

/// Turns scores into gains and answers: a pass over the people, each with all scores about them.
struct ScoreAggregation {
  private let directory: Directory
  private let standing: Standing
  private let table: ActivityFactsTable
  private let period: Period
  private(set) var totals: CityTotals

  init(
    _ directory: Directory, _ standing: Standing, _ table: ActivityFactsTable, period: Period,
    totals: CityTotals
  ) {
    self.directory = directory
    self.standing = standing
    self.table = table
    self.period = period
    self.totals = totals
  }

  mutating func run(_ scores: ScoreAccumulator) {
    for partition in scores.partitions {
      let rows = partition.accepted()
      var index = 0
      while index < rows.count {
        var end = index
        while end < rows.count, rows[end].key.high >> 32 == rows[index].key.high >> 32 { end += 1 }
        add(person: Int(rows[index].key.high >> 32), rows[index..<end])
        index = end
      }
    }
  }

  /// Whether a figure of the period needs the row.
  func isUsed(_ key: ScoreKey) -> Bool {
    guard case .unit = standing.places[key.person] else { return false }
    if let day = key.day, day > period.lastDay { return false }
    switch key.stage {
    case .followUp: return false
    case .reaction, .before, .after: return table.isCounted(key.activity)
    case .appliedSelf, .appliedPeer, .appliedSuperior:
      // Answers months later count in the year in which they are given.
      guard let day = key.day else { return table.isCounted(key.activity) }
      return day >= period.yearStart
    }
  }

  // MARK: One person

  private typealias Rows = ArraySlice<(key: RowKey, content: UInt64)>

  private mutating func add(person: Int, _ rows: Rows) {
    guard case .unit(let unit) = standing.places[person] else { return }
    var answers = PersonAnswers()
    var pairs: [ScoredActivity] = []
    var months: UInt16 = 0
    for row in rows {
      let key = ScoreKey(packed: row.key)
      guard isUsed(key) else { continue }
      let day = key.day ?? table.facts[key.activity].countedOn
      months |= 1 << UInt16(day.components.month - 1)
      totals.dataThrough = max(totals.dataThrough ?? day, min(day, period.lastDay))
      if pairs.last.map({ $0.activity != key.activity || $0.competency != key.competency }) ?? true {
        pairs.append(ScoredActivity(activity: key.activity, competency: key.competency))
      }
      pairs[pairs.count - 1].add(key, score: Int64(row.content))
    }
    if months != 0 { totals.units[unit].months[.evaluations, default: 0] |= months }
    for pair in pairs { answers.add(pair, directory.activities[pair.activity]) }
    answers.addTo(&totals, unit: unit)
  }
}
