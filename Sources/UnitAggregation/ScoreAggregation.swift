import Evidence
import ExportReading
import Findings
import TrainingDomain

/// Turns scores into gains and answers: one person after the other, each with all scores about them.
struct ScoreAggregation {
  let directory: Directory
  private let table: ActivityFactsTable
  /// The period's last day, and the first one of its year.
  private let lastDay: CivilDate
  private let yearStart: CivilDate
  let scales: TestScales
  private let rescaled: Set<TestScales.Test>
  private let schedule: ApplicationSchedule
  /// Activities of which anybody's reaction is known: of the others nobody was asked, as far as exports tell.
  private let isReactionAsked: [Bool]
  /// Who stands in a unit, whose scores alone are used.
  private let standing: Standing

  private(set) var refused: RefusedScores
  /// Tests, as keys without a stage, of another year whose scores a later test of this year is compared with.
  private var retained: Set<RowKey> = []
  /// By activity: post scores without a pre score.
  private(set) var afterOnly: [Int: Int] = [:]
  /// Of the person under way; kept so that its storage serves everybody.
  private var answers = PersonAnswers()

  init(
    _ directory: Directory, _ standing: Standing, _ table: ActivityFactsTable, _ scores: ScoreAccumulator,
    rules: RuleCalendar, period: Period
  ) {
    self.directory = directory
    self.standing = standing
    self.table = table
    lastDay = period.lastDay
    yearStart = period.yearStart
    let lastDay = lastDay
    scales = scores.scales.until(period.lastDay)
    rescaled = scales.rescaled
    let refused = RefusedScores(scales)
    self.refused = refused
    schedule = ApplicationSchedule(directory.activities, table, rules: rules, period: period)
    var asked = [Bool](repeating: false, count: directory.activities.count)
    scores.forEachAccepted { score in
      guard score.stage == .reaction, score.isGiven(by: lastDay), !refused.contains(score) else { return }
      asked[score.activity] = true
    }
    isReactionAsked = asked
  }

  typealias Rows = ArraySlice<(key: RowKey, content: UInt64)>

  /// Adds one person of a unit.
  /// - Parameters:
  ///   - scores: the rows about the person that count, by key.
  ///   - contradicted: keys of rows about the person that contradict each other.
  ///   - told: what attendance and invitations say of the person.
  mutating func add(
    _ person: Int, in unit: Int, scores: Rows, contradicted: ArraySlice<RowKey>,
    _ told: PersonParticipations, to totals: inout CityTotals
  ) {
    let missed = missed(by: person, scores, told)
    let gathered = gathered(scores, contradicted, missed)
    answers.removeAll()
    for scored in gathered {
      if table.isCounted(scored.test.activity) {
        answers.add(
          scored, table.groups[scored.test.activity], isRescaled: rescaled.contains(scored.test))
        if scored.isAfterOnly { afterOnly[scored.test.activity, default: 0] += 1 }
      }
      for source in scored.applied.indices where isOfYear(scored.applied[source], scored) {
        if let score = scored.applied[source]?.last { answers.add(application: score, from: source) }
      }
      addRetained(scored, person)
    }
    for asked in reactions(gathered, told, missed) {
      answers.addReactionAsked(
        asked.activity, table.groups[asked.activity], isAnswered: asked.isAnswered)
    }
    for attendance in told.all where schedule.isWithin[attendance.activity] && attendance.isTold {
      answers.isSeenForApplication = true
    }
    for asked in due(gathered, told.all) {
      answers.addDue(
        asked.activity, table.groups[asked.activity], due: asked.due, overdue: asked.overdue,
        received: asked.received)
    }
    answers.addTo(&totals, unit: unit)
    addDays(of: scores, unit, &totals)
  }

  /// Takes over what was noted of other people.
  mutating func merge(_ other: ScoreAggregation) {
    refused.merge(other.refused)
    retained.formUnion(other.retained)
    afterOnly.merge(other.afterOnly, uniquingKeysWith: +)
  }

  /// Notes the months and the newest day of the rows that figures need. Whether a later test is among them is known
  /// only when all of the person's tests were gathered.
  private func addDays(of scores: Rows, _ unit: Int, _ totals: inout CityTotals) {
    var months: UInt16 = 0
    for row in scores {
      let key = ScoreKey(packed: row.key)
      guard isUsed(key) else { continue }
      let day = key.day ?? table.facts[key.activity].countedOn
      months |= table.monthBit(day)
      totals.dataThrough = max(totals.dataThrough ?? day, min(day, lastDay))
    }
    if months != 0 { totals.units[unit].months[.evaluations, default: 0] |= months }
  }

  // MARK: Rows

  /// Whether a figure of the period needs the row. Asked only once all people were added.
  func isUsed(_ key: ScoreKey) -> Bool {
    guard case .unit = standing.places[key.person], key.isGiven(by: lastDay), !refused.contains(key) else {
      return false
    }
    switch key.stage {
    case .reaction: return table.isCounted(key.activity)
    case .before, .after:
      return table.isCounted(key.activity) || retained.contains(Self.withoutStage(key.packed))
    case .followUp: return retained.contains(Self.withoutStage(key.packed))
    case .appliedSelf, .appliedPeer, .appliedSuperior:
      // Answers months later count in the year in which they are given, or are due.
      guard let day = key.day else { return table.isCounted(key.activity) || isDue(key) }
      return day >= yearStart || isDue(key)
    }
  }

  private func isDue(_ key: ScoreKey) -> Bool {
    schedule.inquiries[key.activity]?.respondents.contains(key.stage) ?? false
  }

  private static func withoutStage(_ key: RowKey) -> RowKey {
    RowKey(high: key.high, low: key.low >> 40)
  }

  // MARK: One person

  /// Activities of which the person is known to have missed all: those of the year to date, and earlier ones that a
  /// score of the year speaks of.
  private func missed(by person: Int, _ scores: Rows, _ told: PersonParticipations) -> [Int] {
    var missed = told.missed
    for row in scores {
      let key = ScoreKey(packed: row.key)
      guard let day = key.day, day >= yearStart, key.isGiven(by: lastDay), table.isEarlier(key.activity)
      else { continue }
      if isAbsent(person, from: key.activity, told) { missed.append(key.activity) }
    }
    missed.sort()
    return missed.isEmpty ? [] : missed.filter { !table.hasUnknownSession($0, of: person) }
  }

  /// Whether the person missed all of an earlier activity, which hours were not gathered of.
  private func isAbsent(_ person: Int, from activity: Int, _ told: PersonParticipations) -> Bool {
    guard !told.isContradicted(activity) else { return false }
    var attended = ActivityAttendance(activity: activity)
    for row in told.attendance where AttendanceKey(packed: row.key).activity == activity {
      attended.add(AttendanceContent(packed: row.content))
    }
    if told.invitations.contains(activity), table.hasAttendance(activity) {
      attended.addUnseen(table.unseenSessions(of: activity, by: person, told.attendance, told.contradicted))
    }
    return attended.isAbsent
  }

  /// The person's scores by activity and competency, without those that are refused.
  private mutating func gathered(
    _ scores: Rows, _ contradicted: ArraySlice<RowKey>, _ missed: [Int]
  ) -> [ScoredActivity] {
    var gathered: [ScoredActivity] = []
    for row in scores {
      let key = ScoreKey(packed: row.key)
      if missed.holds(key.activity) { refused.addAbsentee(row.key) }
      guard key.isGiven(by: lastDay), !missed.holds(key.activity) else { continue }
      let index = Self.index(of: key, in: &gathered)
      if refused.contains(key) {
        gathered[index].addRefusal(key.stage)
      } else {
        gathered[index].add(key, score: Int64(row.content))
      }
    }
    for packed in contradicted {
      let key = ScoreKey(packed: packed)
      guard key.isGiven(by: lastDay), !missed.holds(key.activity) else { continue }
      let index = Self.index(of: key, in: &gathered)
      if refused.contains(key) {
        gathered[index].addRefusal(key.stage)
      } else {
        gathered[index].addContradiction(key)
      }
    }
    return gathered
  }

  /// Rows come by activity, then competency, but contradicted ones behind the others.
  private static func index(of key: ScoreKey, in gathered: inout [ScoredActivity]) -> Int {
    if let index = gathered.lastIndex(where: {
      $0.test.activity == key.activity && $0.test.competency == key.competency
    }) {
      return index
    }
    gathered.append(ScoredActivity(test: TestScales.Test(key)))
    return gathered.count - 1
  }

  private func isOfYear(_ answers: ScoredActivity.Attempts?, _ scored: ScoredActivity) -> Bool {
    guard let day = answers?.lastDay else { return table.isCounted(scored.test.activity) }
    return day >= yearStart
  }

  /// A later test counts in the year in which it is given, where it repeats the one behind the activity.
  private mutating func addRetained(_ scored: ScoredActivity, _ person: Int) {
    guard let pair = scored.pair, let later = scored.later?.last, scales.isRepeated(scored.test),
      isOfYear(scored.later, scored)
    else { return }
    answers.addRetained(before: pair.before, after: pair.after, later: later)
    retained.insert(
      RowKey(
        high: UInt64(person) << 32 | UInt64(scored.test.activity),
        low: UInt64((scored.test.competency ?? -1) + 1)))
  }

  /// What was asked of the person, by activity. Asked for a reaction are those who attended, those who answered, and
  /// those invited of whom no attendance says that they were absent.
  private func reactions(
    _ gathered: [ScoredActivity], _ told: PersonParticipations, _ missed: [Int]
  ) -> [(activity: Int, isAnswered: Bool)] {
    var asked: [(activity: Int, isAnswered: Bool)] = []
    asked.reserveCapacity(gathered.count + told.counted.count)
    for scored in gathered where scored.reaction != nil && table.isCounted(scored.test.activity) {
      asked.append((scored.test.activity, true))
    }
    for attendance in told.counted { asked.append((attendance.activity, false)) }
    for activity in told.invitations where table.isCounted(activity) { asked.append((activity, false)) }
    // Of an activity the answer stands first.
    asked.sort { ($0.activity, $0.isAnswered ? 0 : 1) < ($1.activity, $1.isAnswered ? 0 : 1) }
    var last = -1
    asked.removeAll { next in
      defer { last = next.activity }
      return next.activity == last || !isReactionAsked[next.activity] || missed.holds(next.activity)
    }
    return asked
  }

  /// Answers about application are due of whoever completed the activity.
  private func due(
    _ gathered: [ScoredActivity], _ told: [ActivityAttendance]
  ) -> [(activity: Int, due: Int, overdue: Int, received: AnswerSum)] {
    var due: [(activity: Int, due: Int, overdue: Int, received: AnswerSum)] = []
    for attended in told {
      let number = attended.activity
      guard let inquiry = schedule.inquiries[number], attended.isCompleted(table.facts[number]) else {
        continue
      }
      var received = AnswerSum()
      for stage in inquiry.respondents {
        if let answer = Self.answer(stage, about: number, gathered) { received.add(answer) }
      }
      let missing = inquiry.respondents.count - received.answers
      due.append((number, inquiry.respondents.count, inquiry.isOver ? missing : 0, received))
    }
    return due
  }

  /// The mean over competencies of what one of the respondents answered; nil without an answer.
  private static func answer(
    _ stage: EvaluationStage, about activity: Int, _ gathered: [ScoredActivity]
  ) -> Int64? {
    guard let source = UnitTotals.sources.firstIndex(of: stage) else { return nil }
    let scores = gathered.filter { $0.test.activity == activity }.compactMap { $0.answers(of: source)?.last }
    guard !scores.isEmpty else { return nil }
    let sum = scores.reduce(Int128(0)) { $0 + Int128($1) }
    return Int64(truncatingIfNeeded: roundedQuotient(sum, Int128(scores.count)))
  }

  // MARK: Evidence

  /// What one person's scores were used for, and what was asked of the person. Asked only once all people were added.
  func account(
    of person: Int, scores: Rows, contradicted: ArraySlice<RowKey>, _ told: PersonParticipations
  ) -> (uses: [RowKey: [ScoreUse]], duties: [Int: AnswerDuties]) {
    // Which rows are refused is known by now; what gathering notes of it again is thrown away with the copy.
    var again = self
    let missed = missed(by: person, scores, told)
    let gathered = again.gathered(scores, contradicted, missed)
    var duties: [Int: AnswerDuties] = [:]
    for asked in reactions(gathered, told, missed) {
      duties[asked.activity, default: AnswerDuties()].isAsked = true
      duties[asked.activity, default: AnswerDuties()].isAnswered = asked.isAnswered
    }
    let due = due(gathered, told.all)
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

  /// The scale of a test's scores at one stage, its ends in 10⁻⁶.
  func scale(of key: ScoreKey) -> ClosedRange<Int64> {
    let scale = scales.scale(TestScales.Test(key).at(key.stage)) ?? .assumed
    return min(scale.bottom, scale.top)...max(scale.bottom, scale.top)
  }

  private func uses(of key: ScoreKey, _ scored: ScoredActivity, isDue: Bool) -> [ScoreUse] {
    let isCounted = table.isCounted(key.activity)
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
      guard let source = UnitTotals.sources.firstIndex(of: key.stage),
        let answers = scored.answers(of: source), answers.lastDay == key.day, answers.last != nil
      else { return [] }
      return (isOfYear(answers, scored) ? [.application] : []) + (isDue && self.isDue(key) ? [.due] : [])
    }
  }
}

extension [Int] {
  /// Whether a number stands in a list in ascending order.
  fileprivate func holds(_ number: Int) -> Bool {
    let place = indices.partitionPoint { self[$0] < number }
    return place < count && self[place] == number
  }
}
