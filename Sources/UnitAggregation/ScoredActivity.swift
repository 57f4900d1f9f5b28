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
  private(set) var applied: [Attempts?] = []
  /// Whether scores before, or behind, stand in the exports but are refused: the person sat the test, so that it is
  /// not missing.
  private var isBeforeRefused = false
  private var isAfterRefused = false

  /// The attempts of one stage: only the first and the last dated one can count.
  struct Attempts: Equatable, Sendable {
    private(set) var count = 0
    private(set) var lastDay: CivilDate?
    private var undated: Int64?
    private var firstDated: Int64?
    private var lastDated: Int64?
    private(set) var firstDay: CivilDate?
    /// The first and the last day of which rows contradict each other, and whether undated ones do.
    private var contradicted: ClosedRange<CivilDate>?
    private var isUndatedContradicted = false

    mutating func add(_ score: Int64, on day: CivilDate?) {
      count += 1
      guard let day else {
        undated = score
        return
      }
      firstDated = firstDated ?? score
      firstDay = firstDay ?? day
      lastDated = score
      lastDay = day
    }

    /// Notes that an attempt was made whose rows contradict each other. Days come in order.
    mutating func addContradiction(on day: CivilDate?) {
      guard let day else {
        isUndatedContradicted = true
        return
      }
      contradicted = (contradicted?.lowerBound ?? day)...day
    }

    /// An undated attempt counts only where no dated one does.
    var first: Int64? { isFirstUndecided ? nil : firstDated ?? undated }
    var last: Int64? { isLastUndecided ? nil : lastDated ?? undated }

    /// Whether the attempt that would count contradicts itself. Another one must not stand in for it: the second
    /// try at a test before an activity is no first one.
    var isFirstUndecided: Bool {
      guard let contradicted else { return firstDay == nil && isUndatedContradicted }
      return firstDay.map { contradicted.lowerBound < $0 } ?? true
    }

    var isLastUndecided: Bool {
      guard let contradicted else { return lastDay == nil && isUndatedContradicted }
      return lastDay.map { contradicted.upperBound > $0 } ?? true
    }
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
      if let source = UnitTotals.source(key.stage) {
        // Hardly any activity is asked about.
        if applied.isEmpty { applied = [Attempts?](repeating: nil, count: UnitTotals.sources.count) }
        Self.add(score, key.day, to: &applied[source])
      }
    }
  }

  /// Notes that rows about one attempt at a test contradict each other, so that none of them counts.
  mutating func addContradiction(_ key: ScoreKey) {
    switch key.stage {
    case .before: Self.addContradiction(key.day, to: &before)
    case .after: Self.addContradiction(key.day, to: &after)
    case .followUp: Self.addContradiction(key.day, to: &later)
    case .reaction, .appliedSelf, .appliedPeer, .appliedSuperior: break
    }
  }

  /// Notes that a row of a stage is refused.
  mutating func addRefusal(_ stage: EvaluationStage) {
    if stage == .before { isBeforeRefused = true }
    if stage == .after { isAfterRefused = true }
  }

  /// The answers of one of `UnitTotals.sources`.
  func answers(of source: Int) -> Attempts? { applied.isEmpty ? nil : applied[source] }

  /// The first score before and the last behind the activity, where both are.
  var pair: (before: Int64, after: Int64)? {
    guard let before = before?.first, let after = after?.last else { return nil }
    return (before, after)
  }

  /// The first score before an activity that nobody was seen to be tested behind.
  var dropout: Int64? { after == nil && !isAfterRefused ? before?.first : nil }

  /// Whether there is a score behind the activity and no sign of a test before it.
  var isAfterOnly: Bool { before == nil && !isBeforeRefused && after?.last != nil }

  /// Attempts before and behind the activity that the pair leaves out.
  var furtherAttempts: Int { max(0, (before?.count ?? 0) - 1) + max(0, (after?.count ?? 0) - 1) }

  /// Whether the attempt that would count, before or behind the activity, contradicts itself.
  var isConflicting: Bool { before?.isFirstUndecided ?? false || after?.isLastUndecided ?? false }

  private static func add(_ score: Int64, _ day: CivilDate?, to attempts: inout Attempts?) {
    if attempts == nil { attempts = Attempts() }
    attempts?.add(score, on: day)
  }

  private static func addContradiction(_ day: CivilDate?, to attempts: inout Attempts?) {
    if attempts == nil { attempts = Attempts() }
    attempts?.addContradiction(on: day)
  }
}
