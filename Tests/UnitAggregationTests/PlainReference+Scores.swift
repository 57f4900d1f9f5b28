import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

extension PlainReference {
  /// One person's pairs, answers and attrition, of all activities or of those that fit.
  struct Scores {
    var pairs: [(before: Int, after: Int)] = []
    var attrition = 0
    var reactions: [Int] = []
    var applications: [Int] = []

    /// The mean of the pairs in 10⁻⁶ points, from percent.
    func mean(_ value: ((before: Int, after: Int)) -> Int) -> Int {
      pairs.isEmpty ? 0 : PlainReference.rounded(pairs.map(value).reduce(0, +) * 1_000_000, pairs.count)
    }
  }

  /// Whether any row, also one that others contradict, tells a score of the stage.
  private func sat(_ stage: EvaluationStage, like row: ScoreRow) -> Bool {
    city.scores.contains { other in
      other.stage == stage && other.person == row.person && other.activity == row.activity
        && other.competency == row.competency && other.day.map { $0 <= city.period.lastDay } ?? true
    }
  }

  /// Whether the rows about the first attempt before, or the last behind, all say the same.
  private func isDecided(_ stage: EvaluationStage, like row: ScoreRow) -> Bool {
    let told = city.scores.filter { other in
      other.stage == stage && other.person == row.person && other.activity == row.activity
        && other.competency == row.competency && other.day.map { $0 <= city.period.lastDay } ?? true
    }
    let days = told.compactMap(\.day).sorted()
    let day = stage == .before ? days.first : days.last
    return Set(told.filter { $0.day == day }.map(\.score)).count == 1
  }

  func scores(_ person: Int, where fits: (Activity, UInt32) -> Bool) -> Scores {
    var result = Scores()
    let taken = scoreRows.filter { row in
      row.person == person && fits(city.activities[Int(row.activity)], row.competency)
        && row.day.map { $0 <= city.period.lastDay } ?? true && !isAbsent(Int(row.activity), person)
    }
    for rows in Dictionary(grouping: taken, by: { "\($0.activity) \($0.competency)" }).values {
      let isCounted = counts(Int(rows[0].activity))
      if isCounted, let before = attempt(rows, .before, last: false), isDecided(.before, like: rows[0]) {
        if let after = attempt(rows, .after, last: true), isDecided(.after, like: rows[0]) {
          result.pairs.append((before, after))
        } else if !sat(.after, like: rows[0]) {
          result.attrition += 1
        }
      }
      if isCounted, let reaction = attempt(rows, .reaction, last: true) { result.reactions.append(reaction) }
      for stage in [EvaluationStage.appliedSelf, .appliedPeer, .appliedSuperior] {
        let inYear = rows.filter { $0.day.map { $0 >= city.period.yearStart } ?? isCounted }
        if let answer = attempt(inYear, stage, last: true) { result.applications.append(answer) }
      }
    }
    return result
  }

  /// The first or last dated attempt, else the undated one.
  private func attempt(_ rows: [ScoreRow], _ stage: EvaluationStage, last: Bool) -> Int? {
    let own = rows.filter { $0.stage == stage }
    let dated = own.filter { $0.day != nil }.sorted { ($0.day?.dayNumber ?? 0) < ($1.day?.dayNumber ?? 0) }
    let chosen = (last ? dated.last : dated.first) ?? own.first
    return chosen.map { Int($0.score / 1_000_000_000_000) }
  }
}
