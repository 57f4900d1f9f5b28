import Evidence
import ExportReading
import Findings
import TrainingDomain

/// Turns scores into gains and answers: one person after the other, each with all scores about them.
struct ScoreAggregation {
  let basis: ScoreBasis
  private(set) var refused: RefusedScores
  /// Tests, as keys without a stage, of another year whose scores a later test of this year is compared with.
  private var retained: Set<RowKey> = []
  /// By activity: post scores without a pre score.
  private(set) var afterOnly: [Int: Int] = [:]

  init(_ basis: ScoreBasis) {
    self.basis = basis
    refused = basis.refused
  }

  /// Adds one person of a unit.
  /// - Parameters:
  ///   - scores: the rows about the person that count, by key.
  ///   - contradicted: keys of rows about the person that contradict each other.
  ///   - told: what attendance and invitations say of the person.
  ///   - basis: the aggregation's own, and its table, so that nobody need count references to them for a person.
  ///   - answers: empty before and behind, so that its room serves everybody.
  mutating func add(
    _ person: Int, in unit: Int, scores: PersonCursor.Rows, contradicted: ArraySlice<RowKey>,
    _ told: PersonParticipations, _ basis: ScoreBasis, _ table: ActivityFactsTable,
    _ answers: inout PersonAnswers, to totals: inout CityTotals
  ) {
    let missed = basis.missed(by: person, scores, told)
    var gathered: [ScoredActivity] = []
    swap(&gathered, &answers.room)
    gather(scores, contradicted, missed, into: &gathered)
    for scored in gathered {
      if table.isCounted(scored.test.activity) {
        answers.add(
          scored, table.groups[scored.test.activity], isRescaled: basis.isRescaled(scored.test))
        if scored.isAfterOnly { afterOnly[scored.test.activity, default: 0] += 1 }
      }
      for source in scored.applied.indices where basis.isOfYear(scored.applied[source], scored) {
        if let score = scored.applied[source]?.last { answers.add(application: score, from: source) }
      }
      addRetained(scored, person, &answers)
    }
    for asked in basis.reactions(gathered, told, missed) {
      answers.addReactionAsked(
        asked.activity, table.groups[asked.activity], isAnswered: asked.isAnswered)
    }
    for attendance in told.all where basis.schedule.isWithin[attendance.activity] && attendance.isTold {
      answers.isSeenForApplication = true
    }
    for asked in basis.due(gathered, told.all) {
      answers.addDue(
        asked.activity, table.groups[asked.activity], due: asked.due, overdue: asked.overdue,
        received: asked.received)
    }
    answers.move(to: &totals, unit: unit)
    gathered.removeAll(keepingCapacity: true)
    swap(&gathered, &answers.room)
    addDays(of: scores, unit, basis, table, &totals)
  }

  /// Takes over what was noted of other people.
  mutating func merge(_ other: ScoreAggregation) {
    refused.merge(other.refused)
    retained.formUnion(other.retained)
    afterOnly.merge(other.afterOnly, uniquingKeysWith: +)
  }

  /// Notes the months and the newest day of the rows that figures need. Whether a later test is among them is known
  /// only when all of the person's tests were gathered.
  private func addDays(
    of scores: PersonCursor.Rows, _ unit: Int, _ basis: ScoreBasis, _ table: ActivityFactsTable,
    _ totals: inout CityTotals
  ) {
    let lastDay = basis.lastDay
    var months: UInt16 = 0
    var last = CivilDate(dayNumber: .min)
    for row in scores {
      let key = ScoreKey(packed: row.key)
      guard isUsed(key) else { continue }
      let day = key.day ?? table.facts[key.activity].countedOn
      months |= table.monthBit(day)
      let known = day > lastDay ? lastDay : day
      if known > last { last = known }
    }
    guard last.dayNumber > .min else { return }
    totals.dataThrough = max(totals.dataThrough ?? last, last)
    if months != 0 { totals.units[unit].months[.evaluations, default: 0] |= months }
  }

  // MARK: PersonCursor.Rows

  /// Whether a figure of the period needs the row. Asked only once all people were added.
  func isUsed(_ key: ScoreKey) -> Bool {
    guard case .unit = basis.standing.places[key.person], key.isGiven(by: basis.lastDay),
      !refused.contains(key)
    else { return false }
    switch key.stage {
    case .reaction: return basis.table.isCounted(key.activity)
    case .before, .after:
      return basis.table.isCounted(key.activity) || retained.contains(Self.withoutStage(key.packed))
    case .followUp: return retained.contains(Self.withoutStage(key.packed))
    case .appliedSelf, .appliedPeer, .appliedSuperior:
      // Answers months later count in the year in which they are given, or are due.
      guard let day = key.day else { return basis.table.isCounted(key.activity) || basis.isDue(key) }
      return day >= basis.yearStart || basis.isDue(key)
    }
  }

  private static func withoutStage(_ key: RowKey) -> RowKey {
    RowKey(high: key.high, low: key.low >> 40)
  }

  // MARK: One person

  /// Gathers the person's scores by activity and competency, without those that are refused.
  /// - Parameter gathered: empty before.
  private mutating func gather(
    _ scores: PersonCursor.Rows, _ contradicted: ArraySlice<RowKey>, _ missed: [Int],
    into gathered: inout [ScoredActivity]
  ) {
    let lastDay = basis.lastDay
    for row in scores {
      let key = ScoreKey(packed: row.key)
      if missed.holds(key.activity) { refused.addAbsentee(row.key) }
      guard key.isGiven(by: lastDay), !missed.holds(key.activity) else { continue }
      let index = Self.index(of: key, in: &gathered)
      // Scores of whom was absent do not come here.
      if refused.isMixed(key) {
        gathered[index].addRefusal(key.stage)
      } else {
        gathered[index].add(key, score: Int64(row.content))
      }
    }
    for packed in contradicted {
      let key = ScoreKey(packed: packed)
      guard key.isGiven(by: lastDay), !missed.holds(key.activity) else { continue }
      let index = Self.index(of: key, in: &gathered)
      if refused.isMixed(key) {
        gathered[index].addRefusal(key.stage)
      } else {
        gathered[index].addContradiction(key)
      }
    }
  }

  /// Rows come by activity, then competency, but contradicted ones behind the others.
  private static func index(of key: ScoreKey, in gathered: inout [ScoredActivity]) -> Int {
    for index in gathered.indices.reversed()
    where gathered[index].test.activity == key.activity && gathered[index].test.competency == key.competency {
      return index
    }
    gathered.append(ScoredActivity(test: TestScales.Test(key)))
    return gathered.count - 1
  }

  /// A later test counts in the year in which it is given, where it repeats the one behind the activity.
  private mutating func addRetained(
    _ scored: ScoredActivity, _ person: Int, _ answers: inout PersonAnswers
  ) {
    guard let pair = scored.pair, let later = scored.later?.last, basis.scales.isRepeated(scored.test),
      basis.isOfYear(scored.later, scored)
    else { return }
    answers.addRetained(before: pair.before, after: pair.after, later: later)
    retained.insert(
      RowKey(
        high: UInt64(person) << 32 | UInt64(scored.test.activity),
        low: UInt64((scored.test.competency ?? -1) + 1)))
  }

  // MARK: Evidence

  /// What one person's scores were used for, and what was asked of the person. Asked only once all people were added.
  func account(
    of person: Int, scores: PersonCursor.Rows, contradicted: ArraySlice<RowKey>, _ told: PersonParticipations
  ) -> (uses: [RowKey: [ScoreUse]], duties: [Int: AnswerDuties]) {
    // Which rows are refused is known by now; what gathering notes of it again is thrown away with the copy.
    var again = self
    let missed = basis.missed(by: person, scores, told)
    var gathered: [ScoredActivity] = []
    again.gather(scores, contradicted, missed, into: &gathered)
    var duties: [Int: AnswerDuties] = [:]
    for asked in basis.reactions(gathered, told, missed) {
      duties[asked.activity, default: AnswerDuties()].isAsked = true
      duties[asked.activity, default: AnswerDuties()].isAnswered = asked.isAnswered
    }
    let due = basis.due(gathered, told.all)
    for asked in due {
      duties[asked.activity, default: AnswerDuties()].due = asked.due
      duties[asked.activity, default: AnswerDuties()].received = asked.received.answers
      duties[asked.activity, default: AnswerDuties()].overdue = asked.overdue
    }
    let dueOf = Set(due.map(\.activity))
    var uses: [RowKey: [ScoreUse]] = [:]
    for row in scores {
      let key = ScoreKey(packed: row.key)
      guard isUsed(key),
        let scored = gathered.first(where: {
          $0.test.activity == key.activity && $0.test.competency == key.competency
        })
      else { continue }
      uses[row.key] = self.uses(of: key, scored, isDue: dueOf.contains(key.activity))
    }
    return (uses, duties)
  }

  private func uses(of key: ScoreKey, _ scored: ScoredActivity, isDue: Bool) -> [ScoreUse] {
    let isCounted = basis.table.isCounted(key.activity)
    let isRetained = retained.contains(Self.withoutStage(key.packed))
    switch key.stage {
    case .before:
      let isFirst = scored.before?.firstDay == key.day
      var uses: [ScoreUse] = []
      if isCounted {
        uses +=
          isFirst ? scored.pair != nil ? [.gain] : scored.dropout != nil ? [.attrition] : [] : [.further]
      }
      return uses + (isRetained && isFirst ? [.retention] : [])
    case .after:
      let isLast = scored.after?.lastDay == key.day
      var uses: [ScoreUse] = []
      if isCounted {
        uses +=
          isLast ? scored.pair != nil ? [.gain] : scored.isAfterOnly ? [.withoutBefore] : [] : [.further]
      }
      return uses + (isRetained && isLast ? [.retention] : [])
    case .followUp: return isRetained && scored.later?.lastDay == key.day ? [.retention] : []
    case .reaction: return isCounted && scored.reaction?.lastDay == key.day ? [.reaction] : []
    case .appliedSelf, .appliedPeer, .appliedSuperior:
      guard let source = UnitTotals.source(key.stage),
        let answers = scored.answers(of: source), answers.lastDay == key.day, answers.last != nil
      else { return [] }
      return (basis.isOfYear(answers, scored) ? [.application] : [])
        + (isDue && basis.isDue(key) ? [.due] : [])
    }
  }
}
