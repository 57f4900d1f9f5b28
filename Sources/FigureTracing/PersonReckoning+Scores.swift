import Evidence
import ReportModel
import TrainingDomain

// What one person's tests and answers add to figures.
extension PersonReckoning {
  // MARK: Scores

  private struct Test: Hashable {
    let activity: String
    let competency: String?
  }

  /// The person's tests with the entries of their scores that have a use.
  private func tests(_ use: ScoreUse) -> [(test: Test, entries: [Int])] {
    var tests: [(test: Test, entries: [Int])] = []
    for (number, entry) in entries.enumerated() {
      guard case .score(let score) = entry, score.uses.contains(use) else { continue }
      let test = Test(activity: score.activity, competency: score.competency)
      if let known = tests.firstIndex(where: { $0.test == test }) {
        tests[known].entries.append(number)
      } else {
        tests.append((test, [number]))
      }
    }
    return tests
  }

  private func score(_ entry: Int) -> ScoreEvidence? {
    if case .score(let score) = entries[entry] { score } else { nil }
  }

  private func score(_ stage: EvaluationStage, among numbers: [Int]) -> (entry: Int, score: ScoreEvidence)? {
    numbers.lazy.compactMap { number in score(number).map { (number, $0) } }.first { $0.1.stage == stage }
  }

  /// Owners of the gain of a test.
  private func owners(of test: Test, _ entry: Int, _ unit: String) -> [FigurePlace] {
    var owners = [FigurePlace.city, FigurePlace(unit: unit)] + groups(entries[entry])
    if let competency = test.competency {
      owners += [
        FigurePlace(unit: nil, kind: .competency, code: competency),
        FigurePlace(unit: unit, kind: .competency, code: competency),
      ]
    }
    return owners
  }

  mutating func addTests(_ unit: String) {
    var gains: [FigurePlace: PersonMeans] = [:]
    var dropouts: [FigurePlace: PersonMeans] = [:]
    for (test, numbers) in tests(.gain) {
      guard let before = score(.before, among: numbers), let after = score(.after, among: numbers) else {
        continue
      }
      for owner in owners(of: test, after.entry, unit) {
        add(after.entry, owner, .figure(.gainPairs), 1)
        gains[owner, default: PersonMeans()].add(before.score.percent, after.score.percent)
      }
      if ![before, after].allSatisfy({ $0.score.scale == 0...100_000_000 }) {
        add(after.entry, .city, .figure(.gainRescaled), 1)
      }
    }
    for (test, numbers) in tests(.attrition) {
      guard let before = score(.before, among: numbers) else { continue }
      for owner in owners(of: test, before.entry, unit) {
        add(before.entry, owner, .figure(.gainAttrition), 1)
        dropouts[owner, default: PersonMeans()].add(before.score.percent, 0)
      }
    }
    for (test, numbers) in tests(.withoutBefore) {
      guard let after = score(.after, among: numbers) else { continue }
      for owner in owners(of: test, after.entry, unit) {
        add(after.entry, owner, .figure(.gainWithoutBefore), 1)
      }
    }
    for (_, numbers) in tests(.further) {
      for number in numbers { add(number, .city, .figure(.gainFurtherAttempts), 1) }
    }
    for (owner, means) in gains.sorted(by: { $0.key.path < $1.key.path }) { addGain(owner, means) }
    for (owner, means) in dropouts.sorted(by: { $0.key.path < $1.key.path }) {
      add(0, owner, .sum(.attritionPeople), 1)
      add(0, owner, .sum(.attritionBefore), means.before)
    }
  }

  /// Of the person's mean scores, so that n counts people.
  private mutating func addGain(_ owner: FigurePlace, _ means: PersonMeans) {
    let (before, after) = (means.before, means.after)
    add(0, owner, .figure(.gainPeople), 1)
    for (sum, squares, value) in [
      (BasisSum.gainBefore, BasisSum.gainBeforeSquares, before),
      (.gainAfter, .gainAfterSquares, after), (.gainDifference, .gainDifferenceSquares, after - before),
    ] {
      add(0, owner, .sum(sum), value)
      add(0, owner, .sum(squares), value * value)
    }
    if before < 100_000_000 {
      add(
        0, owner, .sum(.gainNormalised), roundedQuotient((after - before) * 1_000_000, 100_000_000 - before))
    } else {
      add(0, owner, .figure(.gainAtMaximum), 1)
    }
  }

  mutating func addRetention(_ unit: String) {
    var (middle, last) = (PersonMeans(), PersonMeans())
    for (_, numbers) in tests(.retention) {
      guard let before = score(.before, among: numbers), let after = score(.after, among: numbers),
        let later = score(.followUp, among: numbers)
      else { continue }
      middle.add(before.score.percent, after.score.percent)
      last.add(before.score.percent, later.score.percent)
    }
    guard middle.count > 0 else { return }
    for owner in [FigurePlace.city, FigurePlace(unit: unit)] {
      add(0, owner, .figure(.retentionPeople), 1)
      for (sum, squares, value) in [
        (BasisSum.retentionGained, BasisSum.retentionGainedSquares, middle.after - middle.before),
        (.retentionKept, .retentionKeptSquares, last.after - last.before),
        (.retentionChange, .retentionChangeSquares, last.after - middle.after),
      ] {
        add(0, owner, .sum(sum), value)
        add(0, owner, .sum(squares), value * value)
      }
    }
  }

  // MARK: Answers

  mutating func addAnswers(_ unit: String) {
    let owners = [FigurePlace.city, FigurePlace(unit: unit)]
    for (number, entry) in entries.enumerated() {
      let places = owners + groups(entry)
      if let duties = entry.duties { addDuties(duties, number, places) }
      guard case .score(let score) = entry else { continue }
      if score.uses.contains(.reaction) {
        add(number, to: places, .reactionResponses, 1)
        add(number, to: places, .reactionScores, Int128(score.percent))
      }
      if score.uses.contains(.application) {
        add(number, to: owners, .applicationResponses, 1)
        add(number, to: owners, .applicationScores, Int128(score.percent))
        if let source = Self.sources[score.stage] {
          add(number, to: owners, source.answers, 1)
          add(number, to: owners, source.scores, Int128(score.percent))
        }
      }
    }
    addDueScores(owners)
  }

  private static let sources: [EvaluationStage: (answers: BasisSum, scores: BasisSum)] = [
    .appliedSelf: (.selfAnswers, .selfScores), .appliedPeer: (.peerAnswers, .peerScores),
    .appliedSuperior: (.superiorAnswers, .superiorScores),
  ]

  private mutating func addDuties(_ duties: AnswerDuties, _ number: Int, _ places: [FigurePlace]) {
    if duties.isAsked { add(number, to: places, .reactionAsked, 1) }
    if duties.isAnswered { add(number, to: places, .reactionAnswered, 1) }
    for (name, count) in [
      (FigureName.applicationDue, duties.due), (.applicationReceived, duties.received),
      (.applicationOverdue, duties.overdue),
    ] where count > 0 {
      add(number, to: places, name, Int128(count))
    }
  }

  /// Of one respondent's answers about several competencies of an activity the mean counts, as one answer.
  private mutating func addDueScores(_ owners: [FigurePlace]) {
    struct Answer: Hashable {
      let activity: String
      let stage: EvaluationStage
    }
    var answers: [(answer: Answer, entries: [Int])] = []
    for (number, entry) in entries.enumerated() {
      guard case .score(let score) = entry, score.uses.contains(.due) else { continue }
      let answer = Answer(activity: score.activity, stage: score.stage)
      if let known = answers.firstIndex(where: { $0.answer == answer }) {
        answers[known].entries.append(number)
      } else {
        answers.append((answer, [number]))
      }
    }
    for (_, numbers) in answers {
      guard let first = numbers.first else { continue }
      let sum = numbers.reduce(Int128(0)) { $0 + Int128(score($1)?.percent ?? 0) }
      let mean = roundedQuotient(sum, Int128(numbers.count))
      add(first, to: owners + groups(entries[first]), .dueScores, mean)
    }
  }
}

/// Sums of one person's scores, in 10⁻¹² points; means are in 10⁻⁶.
private struct PersonMeans {
  private(set) var count = 0
  private var sums = (before: Int128(0), after: Int128(0))

  mutating func add(_ before: Int64, _ after: Int64) {
    count += 1
    sums.before += Int128(before)
    sums.after += Int128(after)
  }

  var before: Int128 { mean(sums.before) }
  var after: Int128 { mean(sums.after) }

  private func mean(_ sum: Int128) -> Int128 {
    count > 0 ? roundedQuotient(sum, Int128(count) * 1_000_000) : 0
  }
}

extension EvidenceEntry {
  fileprivate var duties: AnswerDuties? {
    switch self {
    case .attendance(let row): row.duties
    case .invitation(let row): row.duties
    case .score(let row): row.duties
    default: nil
    }
  }
}
