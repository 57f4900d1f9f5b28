import ExportReading
import TrainingDomain

/// Turns scores into gains and answers: a pass over the people, each with all scores about them.
struct ScoreAggregation {
  private let directory: Directory
  private let standing: Standing
  private let table: ActivityFactsTable
  private let period: Period
  private(set) var totals: CityTotals
  /// Person, activity and competency of post scores that contradict each other: they were sat, so that a
  /// missing one is no attrition.
  private var contradictedAfter: Set<RowKey> = []

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
      contradictedAfter = Set(
        partition.contradictedKeys.filter { key in
          let score = ScoreKey(packed: key)
          return score.stage == .after && isUsed(score)
        }.map(Self.withoutStage))
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

  private static func withoutStage(_ key: RowKey) -> RowKey {
    RowKey(high: key.high, low: key.low >> 40)
  }

  // MARK: One person

  private typealias Rows = ArraySlice<(key: RowKey, content: UInt64)>

  private mutating func add(person: Int, _ rows: Rows) {
    guard case .unit(let unit) = standing.places[person] else { return }
    var answers = PersonAnswers()
    var pairs: [ScoredActivity] = []
    var months: UInt16?
    for row in rows {
      let key = ScoreKey(packed: row.key)
      guard isUsed(key) else { continue }
      let day = key.day ?? table.facts[key.activity].countedOn
      months = (months ?? 0) | table.monthBit(day)
      totals.dataThrough = max(totals.dataThrough ?? day, min(day, period.lastDay))
      if pairs.last.map({ $0.activity != key.activity || $0.competency != key.competency }) ?? true {
        pairs.append(
          ScoredActivity(
            activity: key.activity, competency: key.competency,
            isAfterContradicted: contradictedAfter.contains(Self.withoutStage(row.key))))
      }
      pairs[pairs.count - 1].add(key, score: Int64(row.content))
    }
    if let months { totals.units[unit].months[.evaluations, default: 0] |= months }
    for pair in pairs { answers.add(pair, directory.activities[pair.activity]) }
    answers.addTo(&totals, unit: unit)
  }
}
