import ExportReading
import TrainingDomain

/// What scores are held against, and what they and attendance say of one person. A class: held as values, all of it would
/// be copied for every person.
final class ScoreBasis: Sendable {
  let directory: Directory
  let table: ActivityFactsTable
  /// The period's last day, and the first one of its year.
  let lastDay: CivilDate
  let yearStart: CivilDate
  let scales: TestScales
  private let rescaled: Set<TestScales.Test>
  /// Scores of tests whose scales contradict each other.
  let refused: RefusedScores
  let schedule: ApplicationSchedule
  /// Activities of which anybody's reaction is known: of the others nobody was asked, as far as exports tell.
  private let isReactionAsked: [Bool]
  /// Who stands in a unit, whose scores alone are used.
  let standing: Standing

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
    for score in scores.occasions
    where score.stage == .reaction && score.isGiven(by: lastDay) && !refused.isMixed(score) {
      asked[score.activity] = true
    }
    isReactionAsked = asked
  }

  /// Whether scores of the test had to be brought from another scale to 0 to 100.
  func isRescaled(_ test: TestScales.Test) -> Bool { rescaled.contains(test) }

  func isDue(_ key: ScoreKey) -> Bool {
    schedule.inquiries[key.activity]?.respondents.contains(key.stage) ?? false
  }

  func isOfYear(_ answers: ScoredActivity.Attempts?, _ scored: ScoredActivity) -> Bool {
    guard let day = answers?.lastDay else { return table.isCounted(scored.test.activity) }
    return day >= yearStart
  }

  /// The scale of a test's scores at one stage, its ends in 10⁻⁶.
  func scale(of key: ScoreKey) -> ClosedRange<Int64> {
    let scale = scales.scale(TestScales.Test(key).at(key.stage)) ?? .assumed
    return min(scale.bottom, scale.top)...max(scale.bottom, scale.top)
  }

  /// Activities of which the person is known to have missed all: those of the year to date, and earlier ones that a
  /// score of the year speaks of.
  func missed(by person: Int, _ scores: PersonCursor.Rows, _ told: PersonParticipations) -> [Int] {
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

  /// What was asked of the person, by activity. Asked for a reaction are those who attended, those who answered, and
  /// those invited of whom no attendance says that they were absent.
  func reactions(
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
  func due(
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
    guard let source = UnitTotals.source(stage) else { return nil }
    var (sum, count) = (Int128(0), 0)
    for place in gathered.indices where gathered[place].test.activity == activity {
      guard let score = gathered[place].answers(of: source)?.last else { continue }
      sum += Int128(score)
      count += 1
    }
    return count == 0 ? nil : Int64(truncatingIfNeeded: roundedQuotient(sum, Int128(count)))
  }
}

extension [Int] {
  /// Whether a number stands in a list in ascending order.
  func holds(_ number: Int) -> Bool {
    let place = indices.partitionPoint { self[$0] < number }
    return place < count && self[place] == number
  }
}
