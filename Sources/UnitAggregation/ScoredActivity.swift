import ExportReading
import TrainingDomain

/// One person's scores of one activity and competency. Rows come by stage, then day, undated ones first.
struct ScoredActivity {
  let activity: Int
  let competency: Int?
  /// Whether post scores stand in the exports, but contradict each other.
  let isAfterContradicted: Bool
  private(set) var before: Attempts?
  private(set) var after: Attempts?
  private(set) var reaction: Attempts?
  /// The newest answer of each of the person, a peer and a superior.
  private var applied: [EvaluationStage: Attempts] = [:]

  /// The attempts of one stage: only the first and the last dated one can count.
  struct Attempts {
    private var undated: Int64?
    private var firstDated: Int64?
    private var lastDated: Int64?

    mutating func add(_ score: Int64, isDated: Bool) {
      guard isDated else {
        undated = score
        return
      }
      firstDated = firstDated ?? score
      lastDated = score
    }

    /// An undated attempt counts only where no dated one does.
    var first: Int64? { firstDated ?? undated }
    var last: Int64? { lastDated ?? undated }
  }

  init(activity: Int, competency: Int?, isAfterContradicted: Bool) {
    self.activity = activity
    self.competency = competency
    self.isAfterContradicted = isAfterContradicted
  }

  mutating func add(_ key: ScoreKey, score: Int64) {
    let isDated = key.day != nil
    switch key.stage {
    case .before: before = Self.adding(score, isDated, to: before)
    case .after: after = Self.adding(score, isDated, to: after)
    case .reaction: reaction = Self.adding(score, isDated, to: reaction)
    case .appliedSelf, .appliedPeer, .appliedSuperior:
      applied[key.stage] = Self.adding(score, isDated, to: applied[key.stage])
    case .followUp: break
    }
  }

  /// The newest answers of application.
  var applications: [Int64] { applied.values.compactMap(\.last) }

  private static func adding(_ score: Int64, _ isDated: Bool, to attempts: Attempts?) -> Attempts {
    var attempts = attempts ?? Attempts()
    attempts.add(score, isDated: isDated)
    return attempts
  }
}
