import ConstraintAnalysis
import CoreSharing
import ExportReading
import Findings
import TrainingDomain

/// Reads all exports of a folder for one period: rows come in batches and go into exact accumulators, so that
/// no stage holds all rows.
package struct PeriodReader: Sendable {
  private let rules: RuleCalendar
  private let figures: ControlFigures
  private let keepsEvidence: Bool
  private let progress: @Sendable (String) -> Void

  /// - Parameters:
  ///   - figures: those that totals of other systems may speak of.
  ///   - keepsEvidence: whether the totals are to tell what they rest on, for which rows and their lines stay in
  ///     memory.
  package init(
    rules: RuleBook, figures: ControlFigures, keepsEvidence: Bool = false,
    progress: @escaping @Sendable (String) -> Void
  ) {
    self.rules = RuleCalendar(rules)
    self.figures = figures
    self.keepsEvidence = keepsEvidence
    self.progress = progress
  }

  /// - Parameter period: nil for the newest month with attendance.
  /// - Returns: the totals; findings and ledgers stand in `exports`.
  package func read(_ exports: inout ExportReader, period: Period?) throws(NoFigures) -> PeriodTotals {
    let paths = exports.sources.map(\.path)
    var directoryReader = DirectoryReader()
    let places = directoryReader.readUnitsAndActivities(&exports, progress: progress)
    exports.settleTies(places)
    // Budgets name no people: they are read beside all that does.
    let unread = exports.branch()
    let money = Background {
      var exports = unread
      let (budget, accounts) = readBudget(&exports, places, paths)
      return (exports: exports, budget: budget, accounts: accounts)
    }
    var directory = directoryReader.readEmployees(&exports, progress: progress)
    let (attendance, scores) = readLargeFiles(&exports, &directory, paths)
    exports.join(money.value.exports)
    let (budget, accounts) = (money.value.budget, money.value.accounts)
    guard !directory.postings.isEmpty else { throw .roster }
    let occasions = attendance.occasions
    guard let newest = occasions.newestDay else { throw .attendance }
    let period = period ?? newest.period
    guard period == newest.period || occasions.isAny(in: period) else { throw .attendance }
    guard let ruleSet = rules.rules(on: period.lastDay) else { throw .rules }

    let untold = exports.branch()
    let known = directory
    let (sessions, others) = doBoth {
      occasions.sessions(activities: known.activities.count)
    } _: {
      var (exports, directory) = (untold, known)
      let invitations = readInvitations(&exports, directory, paths)
      let (history, titles) = readHistory(&exports, directory, paths)
      let services = readServices(&exports, directory, period, paths)
      let followUps = readFollowUps(&exports, directory, period, paths)
      let holidays = readHolidays(&exports, period, paths)
      let (controls, systems) = readControls(&exports, directory, period, paths)
      return (
        exports: exports, invitations: invitations, history: history, titles: titles, services: services,
        followUps: followUps, holidays: holidays, controls: controls, systems: systems
      )
    }
    exports.join(others.exports)
    directory.forgetLookUps(keepsNumbers: keepsEvidence)
    let (invitations, history, titles) = (others.invitations, others.history, others.titles)
    let (services, followUps, holidays) = (others.services, others.followUps, others.holidays)
    let (controls, systems) = (others.controls, others.systems)

    let month = period.previous
    let earlier = period.isYearEnd ? rules.rules(on: month.lastDay) : nil
    let (ending, endingBefore) = endings(
      of: period, ruleSet, after: earlier.map { (month, $0) }, directory, budget, accounts, paths)
    // Where everybody stands is known by now; only evidence tells by which row.
    if !keepsEvidence { directory.postings = [] }
    func added(
      upTo period: Period, _ standing: Standing, _ ruleSet: RuleSet, _ scores: ScoreAccumulator,
      _ budget: BudgetAggregation, _ services: ServiceAccumulator, _ followUps: FollowUpAccumulator,
      isBrief: Bool = false
    ) -> PeriodAggregation {
      PeriodAggregation(
        directory, standing: standing, attendance: attendance, sessions: sessions, invitations: invitations,
        history: history,
        titles: titles, scores: scores, budget: budget, services: services, followUps: followUps,
        holidays: holidays.days, rules: rules, ruleSet: ruleSet, period: period, paths: paths,
        isBrief: isBrief)
    }
    // What bound before comes first, so that its tables are gone when those of the period are made. It needs neither
    // scores nor services.
    var before: [BindingConstraint?] = []
    if let earlier, let endingBefore {
      before = added(
        upTo: month, endingBefore.standing, earlier, ScoreAccumulator(), endingBefore.spent,
        ServiceAccumulator(period: month), FollowUpAccumulator(period: month), isBrief: true
      ).totals.constraints(earlier).verdicts.map { $0?.binding }
    }
    let aggregation = added(
      upTo: period, ending.standing, ruleSet, scores, ending.spent, services, followUps)
    var totals = aggregation.totals
    guard totals.units.contains(where: { $0.hours.staff > 0 }) else { throw .roster }
    totals.outlook.before = before
    directoryReader.tally(into: &exports) {
      aggregation.isNeeded(activity: $0)
    } isPostingUsed: { from in
      from.map { $0 <= period.lastDay } ?? true
    }
    exports.tally { ledgers in
      aggregation.tally(into: &ledgers)
      services.tally(into: &ledgers)
      followUps.tally(into: &ledgers)
      holidays.tally(into: &ledgers)
      controls.tally(into: &ledgers)
    }
    exports.log.add(contentsOf: aggregation.findings)
    for finding in Completeness(directory.units, totals, exports.deliveredKinds).findings {
      exports.log.add(finding)
    }
    return PeriodTotals(
      period: period, directory: directory.withoutPeople, rules: ruleSet, firstDay: aggregation.firstDay,
      totals: totals,
      controls: controls.totals(figures: figures, systems: systems),
      secondReading: SecondReading(
        directoryReader.contradictions, attendance: attendance, scores: scores, services: services,
        followUps: followUps, controls: controls, figures: figures, history: history,
        records: aggregation.contradictedRecords,
        refusedScores: aggregation.refusedScores, refusedMoney: aggregation.refusedMoney, rules: rules),
      evidence: keepsEvidence ? aggregation.evidence : nil)
  }

  /// Money, and where everybody stands.
  private typealias Ending = (spent: BudgetAggregation, standing: Standing)

  /// Money and places at the end of a period and, where it is given with its rules, of a month before.
  private func endings(
    of period: Period, _ ruleSet: RuleSet, after earlier: (month: Period, rules: RuleSet)?,
    _ directory: Directory, _ budget: BudgetAccumulator, _ accounts: CodeIndex, _ paths: [String]
  ) -> (Ending, Ending?) {
    @Sendable func spent(upTo period: Period, _ rules: RuleSet) -> BudgetAggregation {
      BudgetAggregation(budget, of: period, accounts: accounts, prefixes: rules.accountPrefixes)
    }
    @Sendable func standing(at period: Period) -> Standing {
      Standing(directory, period: period, paths: paths)
    }
    let before = earlier.map { earlier in
      Background { (spent(upTo: earlier.month, earlier.rules), standing(at: earlier.month)) }
    }
    let ending = doBoth {
      spent(upTo: period, ruleSet)
    } _: {
      standing(at: period)
    }
    return (ending, before?.value)
  }

  /// Reads attendance, and at once evaluations and what is left of attendance: the files of most rows. Then what reports
  /// say of both.
  private func readLargeFiles(
    _ exports: inout ExportReader, _ directory: inout Directory, _ paths: [String]
  ) -> (attendance: AttendanceAccumulator, scores: ScoreAccumulator) {
    let unread = exports.branch()
    let known = directory
    let files = SharedQueue(exports.attendanceFiles)
    var (attended, scored) = doBoth {
      var exports = unread
      let attendance = readAttendance(&exports, known, only: files.taken, paths)
      return (exports: exports, attendance: attendance)
    } _: {
      var (exports, directory) = (unread, known)
      let scores = readScores(&exports, &directory, paths)
      let attendance = readAttendance(&exports, directory, only: files.taken, paths)
      return (exports: exports, directory: directory, scores: scores, attendance: attendance)
    }
    exports.join(attended.exports)
    exports.join(scored.exports)
    directory = scored.directory
    // Nothing else may hold the rows, or they would be copied when they are brought in order.
    var (attendance, scores) = (AttendanceAccumulator(), ScoreAccumulator())
    swap(&attendance, &attended.attendance)
    swap(&scores, &scored.scores)
    var others = AttendanceAccumulator()
    swap(&others, &scored.attendance)
    attendance.merge(others)
    readReports(&exports, directory, paths, &attendance, &scores)
    return (attendance, scores)
  }

  private func readAttendance(
    _ exports: inout ExportReader, _ directory: Directory, only files: AnySequence<Int>, _ paths: [String]
  ) -> AttendanceAccumulator {
    var attendance = AttendanceAccumulator()
    var log = FindingLog()
    exports.readAttendance(directory, only: files, progress: progress) {
      attendance.add($0, paths: paths, log: &log)
    }
    exports.log.add(contentsOf: log)
    return attendance
  }

  private func readInvitations(
    _ exports: inout ExportReader, _ directory: Directory, _ paths: [String]
  ) -> InvitationAccumulator {
    var invitations = InvitationAccumulator()
    var log = FindingLog()
    exports.readInvitations(directory, progress: progress) {
      invitations.add($0, paths: paths, log: &log)
    }
    invitations.order(paths: paths, log: &log)
    exports.log.add(contentsOf: log)
    return invitations
  }

  private func readHistory(
    _ exports: inout ExportReader, _ directory: Directory, _ paths: [String]
  ) -> (HistoryAccumulator, TitleIndex) {
    var history = HistoryAccumulator()
    var log = FindingLog()
    let titles = exports.readHistory(directory, progress: progress) {
      history.add($0, paths: paths, log: &log)
    }
    history.order(paths: paths, log: &log)
    exports.log.add(contentsOf: log)
    return (history, titles)
  }

  private func readScores(
    _ exports: inout ExportReader, _ directory: inout Directory, _ paths: [String]
  ) -> ScoreAccumulator {
    var scores = ScoreAccumulator()
    var log = FindingLog()
    exports.readEvaluations(&directory, progress: progress) {
      scores.add($0, paths: paths, log: &log)
    }
    exports.log.add(contentsOf: log)
    return scores
  }

  /// Adds what the reports of other programs say, and brings all rows in order.
  private func readReports(
    _ exports: inout ExportReader, _ directory: Directory, _ paths: [String],
    _ attendance: inout AttendanceAccumulator, _ scores: inout ScoreAccumulator
  ) {
    var log = FindingLog()
    exports.readStructured(directory, rules: rules, progress: progress) {
      attendance.add($0, paths: paths, log: &log)
    } scores: {
      scores.add($0, paths: paths, log: &log)
    }
    attendance.order(paths: paths, log: &log)
    scores.order(paths: paths, log: &log)
    exports.log.add(contentsOf: log)
  }

  private func readBudget(
    _ exports: inout ExportReader, _ directory: Directory, _ paths: [String]
  ) -> (BudgetAccumulator, CodeIndex) {
    var budget = BudgetAccumulator()
    var log = FindingLog()
    let accounts = exports.readBudget(directory, progress: progress) {
      budget.add($0, paths: paths, log: &log)
    }
    budget.releaseSpareRoom()
    exports.log.add(contentsOf: log)
    return (budget, accounts)
  }

  private func readServices(
    _ exports: inout ExportReader, _ directory: Directory, _ period: Period, _ paths: [String]
  ) -> ServiceAccumulator {
    var services = ServiceAccumulator(period: period)
    var log = FindingLog()
    exports.readServices(directory, progress: progress) {
      services.add($0, paths: paths, log: &log)
    }
    exports.log.add(contentsOf: log)
    return services
  }

  private func readFollowUps(
    _ exports: inout ExportReader, _ directory: Directory, _ period: Period, _ paths: [String]
  ) -> FollowUpAccumulator {
    var followUps = FollowUpAccumulator(period: period)
    var log = FindingLog()
    exports.readFollowUps(directory, progress: progress) {
      followUps.add($0, paths: paths, log: &log)
    }
    exports.log.add(contentsOf: log)
    return followUps
  }

  private func readHolidays(
    _ exports: inout ExportReader, _ period: Period, _ paths: [String]
  ) -> HolidayAccumulator {
    var holidays = HolidayAccumulator(period: period)
    var log = FindingLog()
    exports.readHolidays(progress: progress) {
      holidays.add($0, paths: paths, log: &log)
    }
    exports.log.add(contentsOf: log)
    return holidays
  }

  private func readControls(
    _ exports: inout ExportReader, _ directory: Directory, _ period: Period, _ paths: [String]
  ) -> (ControlAccumulator, CodeIndex) {
    var controls = ControlAccumulator(period: period)
    var log = FindingLog()
    let systems = exports.readControls(directory, figures: figures, progress: progress) {
      controls.add($0, paths: paths, log: &log)
    }
    exports.log.add(contentsOf: log)
    return (controls, systems)
  }
}
