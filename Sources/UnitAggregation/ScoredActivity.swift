import ExportReading
import TrainingDomain

/// One person's scores of one activity and competency. Rows come by stage, then day, undated ones first.
struct ScoredActivity {
  let test: TestScales.Test
  private(set) var before: Attempts?
  private(set) var after: Attempts?
  private(set) var later: Attempts?
  private(set) var reaction: Attempts?
  /// The answers of each of the person, a peer and a superior, in the order of `UnitTotals.sources`.
  private(set) var applied = [Attempts?](repeating: nil, count: UnitTotals.sources.count)
  /// Whether scores before, or behind, stand in the exports but contradict each other or are refused: the person sat
  /// the test, so that it is not missing.
  private(set) var isBeforeSetAside = false
  private(set) var isAfterSetAside = false
  private var isContradicted = false

  /// The attempts of one stage: only the first and the last dated one can count.
  struct Attempts {
    private(set) var count = 0
    private(set) var lastDay: CivilDate?
    private var undated: Int64?
    private var firstDated: Int64?
    private var lastDated: Int64?

    mutating func add(_ score: Int64, on day: CivilDate?) {
      count += 1
      guard let day else {
        undated = score
        return
      }
      firstDated = firstDated ?? score
      lastDated = score
      lastDay = day
    }

    /// An undated attempt counts only where no dated one does.
    var first: Int64? { firstDated ?? undated }
    var last: Int64? { lastDated ?? undated }
  }

  init(test: TestScales.Test) {
    self.test = test
  }

  mutating func add(_ key: ScoreKey, score: Int64) {
    switch key.stage {
    case .before: Self.add(score, key.day, to: &before)
    case .after: Self.add(score, key.day, to: &after)
    case .followUp: Self.add(score, key.day, to: &later)
    case .reaction: Self.add(score, key.day, to: &reaction)
    case .appliedSelf, .appliedPeer, .appliedSuperior:
      if let source = UnitTotals.sources.firstIndex(of: key.stage) {
        Self.add(score, key.day, to: &applied[source])
      }
    }
  }

  /// Notes that rows of a stage contradict each other, so that none of them counts.
  mutating func addContradiction(_ stage: EvaluationStage) {
    addRefusal(stage)
    if stage == .before || stage == .after { isContradicted = true }
  }

  /// Notes that a row of a stage is refused.
  mutating func addRefusal(_ stage: EvaluationStage) {
    if stage == .before { isBeforeSetAside = true }
    if stage == .after { isAfterSetAside = true }
  }

  /// The first score before and the last behind the activity, where both are.
  var pair: (before: Int64, after: Int64)? {
    guard let before = before?.first, let after = after?.last else { return nil }
    return (before, after)
  }

  /// Attempts before and behind the activity that the pair leaves out.
  var furtherAttempts: Int { max(0, (before?.count ?? 0) - 1) + max(0, (after?.count ?? 0) - 1) }

  /// Whether contradicting attempts leave the activity without a pair.
  var isConflicting: Bool { pair == nil && isContradicted }

  private static func add(_ score: Int64, _ day: CivilDate?, to attempts: inout Attempts?) {
    var next = attempts ?? Attempts()
    next.add(score, on: day)
    attempts = next
  }
}
