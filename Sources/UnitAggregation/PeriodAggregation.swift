import CoreSharing
import ExportReading
import Findings
import TrainingDomain

/// Adds up the rows of a period. All sums are exact integers, so the order of rows, files and partitions
/// does not show.
package struct PeriodAggregation {
  private let directory: Directory
  private let table: ActivityFactsTable
  private let standing: Standing
  private let attendance: AttendanceAccumulator
  private let scores: ScoreAccumulator
  private let answers: ScoreAggregation
  private let invitations: InvitationAccumulator
  private let hours: HoursAggregation
  private let budget: BudgetAggregation
  private let services: ServiceAccumulator
  private let followUps: FollowUpAccumulator
  private let ruleSet: RuleSet
  private let paths: [String]

  package let totals: CityTotals
  /// None of an aggregation that is brief.
  package let findings: FindingLog

  /// - Parameters:
  ///   - directory: of which people need only be counted, but for evidence.
  ///   - standing: at the period's end.
  ///   - isBrief: whether only what tells what binds a unit is asked for.
  init(
    _ directory: Directory, standing: Standing, attendance: AttendanceAccumulator, sessions: ActivitySessions,
    invitations: InvitationAccumulator,
    history: HistoryAccumulator, titles: TitleIndex, scores: ScoreAccumulator, budget: BudgetAggregation,
    services: ServiceAccumulator, followUps: FollowUpAccumulator,
    holidays: Set<CivilDate>,
    rules: RuleCalendar,
    ruleSet: RuleSet, period: Period, paths: [String], isBrief: Bool = false
  ) {
    let window = MonthWindow(to: period, index: ruleSet.trainingIndex)
    let table = ActivityFactsTable(directory.activities, attendance, sessions, rules: rules, window: window)
    var log = standing.findings
    let money = directory.activities.enumerated().map { number, activity in
      budget.realised(activity: number) ?? activity.cost.map { Int128($0) }
    }
    let (hoursBasis, scoreBasis) = doBoth {
      HoursBasis(
        directory, standing, table,
        HistoryRecords(
          history, titles: titles, activities: directory.activities, rules: rules, period: period,
          paths: paths),
        rules: ruleSet, money: money,
        invited: invitations.invited(activities: directory.activities.count))
    } _: {
      ScoreBasis(directory, standing, table, scores, rules: rules, period: period)
    }
    let (hours, answers) = Self.gathered(
      HoursAggregation(hoursBasis, isBrief: isBrief), ScoreAggregation(scoreBasis), attendance, invitations,
      scores)
    var totals = hours.totals
    budget.add(to: &totals)
    services.add(to: &totals)
    followUps.add(to: &totals, activities: directory.activities)
    totals.outlook = YearOutlook(
      directory, invited: hours.basis.invited, holidays: holidays, rules: rules, ruleSet: ruleSet,
      period: period)
    if let day = budget.newestDay { totals.dataThrough = max(totals.dataThrough ?? day, day) }
    if !isBrief {
      let (ofPeople, ofMoney) = doBoth {
        hours.findings() + answers.findings()
      } _: { [totals] in
        budget.findings(totals, directory.units, paths: paths)
      }
      for finding in ofPeople + ofMoney { log.add(finding) }
    }

    self.directory = directory
    self.table = table
    self.standing = standing
    self.attendance = attendance
    self.scores = scores
    self.answers = answers
    self.invitations = invitations
    self.hours = hours
    self.budget = budget
    self.services = services
    self.followUps = followUps
    self.ruleSet = ruleSet
    self.paths = paths
    self.totals = totals
    findings = log
  }

  /// Goes through all people, on all cores: whoever is done with a partition takes the next one. Sums are exact, so
  /// that it does not show who took which.
  private static func gathered(
    _ hours: HoursAggregation, _ answers: ScoreAggregation, _ attendance: AttendanceAccumulator,
    _ invitations: InvitationAccumulator, _ scores: ScoreAccumulator
  ) -> (HoursAggregation, ScoreAggregation) {
    let people = hours.basis.directory.people
    let partitions = (people + PersonPartitions.size - 1) / PersonPartitions.size
    let untaken = SharedQueue(Array(0..<partitions))
    let basis = answers.basis
    let table = basis.table
    var parts = mapOnAllCores(Array(0..<min(cores, max(partitions, 1)))) { _ in
      var (hours, answers) = (hours, answers)
      var told = PeopleRows(attendance, invitations, hours.basis.history.accumulator)
      var scored = scores.people
      var person = PersonAnswers()
      for partition in untaken.taken {
        let first = partition * PersonPartitions.size
        hours.run(&told, people: first..<min(first + PersonPartitions.size, people)) { account, totals in
          guard case .unit(let unit) = account.place else { return }
          let rows = scored.next(person: account.person)
          answers.add(
            account.person, in: unit, scores: rows.rows, contradicted: rows.contradicted, account.told,
            basis, table, &person, to: &totals)
        }
      }
      return (hours, answers)
    }
    // Taken out one by one, so that nothing is copied that is added to.
    var (gathered, answered) = parts.isEmpty ? (hours, answers) : parts.removeFirst()
    while !parts.isEmpty {
      let (hours, answers) = parts.removeFirst()
      gathered.merge(hours)
      answered.merge(answers)
    }
    gathered.finish()
    return (gathered, answered)
  }

  /// The first day whose rules any figure was made by.
  package var firstDay: CivilDate { table.window.firstDay }

  /// Whether a figure needs the activity: the year to date, what is looked back to, and what is left of the year.
  package func isNeeded(activity: Int) -> Bool {
    isLookedBackTo(activity) || isScheduled(activity)
  }

  private func isLookedBackTo(_ activity: Int) -> Bool {
    hours.basis.isNeeded(table.facts[activity].countedOn, directory.activities[activity].form)
  }

  private func isScheduled(_ activity: Int) -> Bool {
    directory.activities[activity].isScheduled(after: table.window.last)
  }

  /// Tells the ledgers of the files which rows about people and money a figure of the period needed.
  package func tally(into ledgers: inout [RowLedger]) {
    let isLookedBackTo = directory.activities.indices.map { self.isLookedBackTo($0) }
    attendance.tally(into: &ledgers) { key in
      guard isLookedBackTo[key.activity], standing.places[key.person] != .none else { return false }
      return !key.isWholeActivity || !hours.unusedShares.contains(key.packed.high)
    }
    invitations.tally(into: &ledgers) { person, activity in
      // Whoever is invited to a scheduled activity takes a place.
      isScheduled(activity)
        || table.isRecent(activity) && table.hasAttendance(activity) && standing.places[person] != .none
    }
    budget.tally(into: &ledgers)
    hours.basis.history.accumulator.tally(into: &ledgers) { fate(ofRecord: $0) }
    scores.tally(into: &ledgers) { key in
      if answers.refused.contains(key) { return .rejected }
      return answers.isUsed(key) ? .used : .unused
    }
  }

  /// What the figures rest on, entry by entry; the accumulators must have kept lines.
  package var evidence: EvidenceTrace {
    EvidenceTrace(
      directory: directory, standing: standing, table: table, attendance: attendance,
      invitations: invitations, scores: scores, answers: answers, hours: hours, budget: budget,
      services: services, followUps: followUps, rules: ruleSet, paths: paths)
  }

  /// Scores that are rejected for what other rows say.
  var refusedScores: RefusedScores { answers.refused }

  /// Budget rows that are rejected for what other rows say, by their content.
  var refusedMoney: [Int: Finding] { budget.refused(directory.units, paths: paths) }

  /// Training records that others contradict, with what is told of them.
  var contradictedRecords: [RowKey: Finding] { hours.contradictedRecords }

  private func fate(ofRecord packed: RowKey) -> RowFate {
    let key = HistoryKey(packed: packed)
    guard standing.places[key.person] != .none else { return .unused }
    switch hours.recordFates[packed] ?? .taken {
    case .taken: return hours.isNeeded(key) ? .used : .unused
    case .attended, .repeated: return .duplicate
    case .contradicted: return .rejected
    }
  }
}
