import Findings
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// A city of a few rows, written in the test that uses it and added up without files.
struct SmallCity {
  var period: Period
  var rules = RuleBook.usual
  var postings: [Posting] = []
  var activities: [Activity] = []
  var attendance: [AttendanceRow] = []
  var invitations: [InvitationRow] = []
  var history: [HistoryRow] = []
  var titles = TitleIndex()
  var scores: [ScoreRow] = []
  var budget: [BudgetRow] = []
  var services: [ServiceRow] = []
  var followUps: [FollowUpRow] = []
  var accounts = CodeIndex()
  var holidays: Set<CivilDate> = []
  let unitCount: Int
  private(set) var people = 0

  init(_ period: String = "2026-06", units: Int = 2) {
    self.period = Period(period) ?? CivilDate(dayNumber: 0).period
    unitCount = units
    _ = accounts.add("")
  }

  // MARK: Rows

  mutating func person(
    in unit: Int = 0, _ status: EmploymentStatus = .pns, kind: PostKind? = nil, contract: String? = nil,
    from: String? = nil, until: String? = nil
  ) -> Int {
    people += 1
    post(people - 1, in: unit, status, kind: kind, contract: contract, from: from, until: until)
    return people - 1
  }

  mutating func post(
    _ person: Int, in unit: Int, _ status: EmploymentStatus = .pns, kind: PostKind? = nil,
    contract: String? = nil, from: String? = nil, until: String? = nil
  ) {
    postings.append(
      Posting(
        person: person, unit: unit, status: status, postKind: kind, contractStart: contract.map(day),
        from: from.map(day), until: until.map(day), file: 0,
        line: postings.count + 2))
  }

  /// Hours are in JP.
  mutating func activity(
    _ form: ActivityForm = .course, hours: Double? = nil, sessions: Int? = nil,
    from start: String = "2026-03-02", to end: String? = "2026-03-31", competency: Int? = nil,
    partner: Int? = nil, abroad: Bool = false, cost: Int64? = nil, title: String = "",
    quota: Int? = nil, openTo: Set<Int>? = nil, funder: Int? = nil
  ) -> Int {
    activities.append(
      Activity(
        code: "K\(activities.count + 100)", name: title, title: foldedTitle(title), form: form,
        statedHours: hours.map { TrainingHours(hundredths: Int64(($0 * 100).rounded())) }, start: day(start),
        end: end.map(day), competency: competency, partner: partner, isAbroad: abroad,
        statedSessions: sessions, cost: cost, quota: quota, openTo: openTo, funder: funder,
        position: SourcePosition(file: "kegiatan.csv")))
    return activities.count - 1
  }

  /// One letter a session, a session a day from the activity's start (or `from`): H attended, D on duty,
  /// S sick, C on leave, I permitted, A unexcused, P in part, a blank for a day without a row.
  mutating func attend(
    _ person: Int, _ activity: Int, _ marks: String, hours: Double? = nil, from start: String? = nil
  ) {
    let first = start.map(day) ?? activities[activity].start
    for (offset, mark) in marks.enumerated() {
      guard let status = Self.statuses[mark] else { continue }
      attendance.append(
        AttendanceRow(
          person: UInt32(person), activity: UInt32(activity),
          day: CivilDate(dayNumber: first.dayNumber + Int32(offset)), session: 0, status: status,
          hours: hours.map { Int32(($0 * 100).rounded()) } ?? -1, isRepaired: false,
          line: Int32(attendance.count + 2)))
    }
  }

  private static let statuses: [Character: AttendanceStatus] = [
    "H": .present, "D": .onDuty, "S": .sick, "C": .onLeave, "I": .permitted, "A": .unexcused,
    "P": .partial,
  ]

  /// A recap's row: the share of the whole activity in percent, with two decimals.
  mutating func recap(
    _ person: Int, _ activity: Int, _ percent: Double, _ status: AttendanceStatus = .present
  ) {
    attendance.append(
      AttendanceRow(
        person: UInt32(person), activity: UInt32(activity),
        day: activities[activity].end ?? activities[activity].start, session: 0, status: status, hours: -1,
        share: Int16((percent * 100).rounded()), isRepaired: false, line: Int32(attendance.count + 2)))
  }

  mutating func invite(_ people: Int..., to activity: Int) {
    for person in people {
      invitations.append(
        InvitationRow(
          person: UInt32(person), activity: UInt32(activity), isRepaired: false,
          line: Int32(invitations.count + 2)))
    }
  }

  /// A training record; of one day unless an end is given.
  mutating func record(
    _ person: Int, _ title: String, from start: String = "2026-03-02", to end: String? = nil,
    hours: Double? = nil, _ form: ActivityForm = .other
  ) {
    history.append(
      HistoryRow(
        person: UInt32(person), title: titles.add(title) ?? 0, start: day(start), end: day(end ?? start),
        form: form, hours: hours.map { Int32(($0 * 100).rounded()) } ?? -1, isRepaired: false,
        line: Int32(history.count + 2)))
  }

  /// A score in percent of its scale; the competency is the activity's unless given.
  mutating func score(
    _ person: Int, _ activity: Int, _ stage: EvaluationStage, _ percent: Int64, on date: String? = nil,
    competency: Int? = nil, scale: ScoreScale = .assumed
  ) {
    scores.append(
      ScoreRow(
        person: UInt32(person), activity: UInt32(activity),
        competency: UInt32((competency ?? activities[activity].competency ?? -1) + 1), stage: stage,
        day: date.map(day), score: percent * 1_000_000_000_000, scale: scale, isRepaired: false,
        line: Int32(scores.count + 2)))
  }

  mutating func money(
    _ unit: Int, _ kind: BudgetEntryKind, _ amount: Int64, on date: String = "2026-02-01",
    stage: BudgetStage = .original, account: String = "", activity: Int? = nil, isCumulative: Bool = false,
    content: Int? = nil
  ) {
    budget.append(
      BudgetRow(
        unit: unit, day: day(date), kind: kind, stage: stage, account: Int(accounts.add(account)),
        activity: activity, amount: amount, isCumulative: isCumulative, content: content ?? budget.count,
        line: Int32(budget.count + 2)))
  }

  mutating func service(
    _ unit: Int, _ month: String, complaints: Int? = nil, answered: Int? = nil, hours: Double? = nil,
    satisfaction: Int64? = nil
  ) {
    services.append(
      ServiceRow(
        unit: unit, month: Period(month) ?? period, complaints: complaints, complaintsAnswered: answered,
        responseHours: hours.map { Int64(($0 * 100).rounded()) },
        satisfaction: satisfaction.map { $0 * 1_000_000_000_000 }))
  }

  mutating func followUp(
    _ activity: Int, _ unit: Int, _ status: FollowUpStatus, on date: String = "2026-05-01", text: Int = 0
  ) {
    followUps.append(
      FollowUpRow(
        activity: activity, unit: unit, day: day(date), description: text, status: status,
        line: Int32(followUps.count + 2)))
  }

  func day(_ text: String) -> CivilDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return CivilDate(year: parts[0], month: parts[1], day: parts[2]) ?? CivilDate(dayNumber: 0)
  }

  // MARK: Sums

  var directory: Directory {
    var directory = Directory()
    directory.units = UnitTable(
      (0..<unitCount).map { Unit(code: "U\($0)", name: "Unit \($0)", parent: nil) })
    for number in 0..<people {
      _ = directory.employees.add(EmployeeNumber(digits: 198_001_012_000_011_000 + UInt64(number)))
    }
    directory.postings = postings.sorted {
      ($0.person, $0.from?.dayNumber ?? .min) < ($1.person, $1.from?.dayNumber ?? .min)
    }
    directory.activities = activities
    return directory
  }

  func aggregation() -> PeriodAggregation {
    var log = FindingLog()
    var attended = AttendanceAccumulator()
    attended.add(Batch(file: 0, path: "kehadiran.csv", rows: attendance), paths: ["a"], log: &log)
    var scored = ScoreAccumulator()
    scored.add(Batch(file: 0, path: "evaluasi.csv", rows: scores), paths: ["a"], log: &log)
    var invited = InvitationAccumulator()
    invited.add(Batch(file: 0, path: "peserta.csv", rows: invitations), paths: ["a"], log: &log)
    var recorded = HistoryAccumulator()
    recorded.add(Batch(file: 0, path: "riwayat.csv", rows: history), paths: ["a"], log: &log)
    return aggregation(attended, invited, recorded, scored)
  }

  func aggregation(
    _ attended: AttendanceAccumulator, _ invited: InvitationAccumulator, _ recorded: HistoryAccumulator,
    _ scored: ScoreAccumulator
  ) -> PeriodAggregation {
    var log = FindingLog()
    var money = BudgetAccumulator()
    money.add(Batch(file: 0, path: "anggaran.csv", rows: budget), paths: ["a"], log: &log)
    var served = ServiceAccumulator(period: period)
    served.add(
      Batch(file: 0, path: "layanan.csv", rows: services.map { (row: $0, line: Int32(2)) }), paths: ["a"],
      log: &log)
    var followed = FollowUpAccumulator(period: period)
    followed.add(Batch(file: 0, path: "tindak_lanjut.csv", rows: followUps), paths: ["a"], log: &log)
    return PeriodAggregation(
      directory, standing: Standing(directory, period: period, paths: ["a"]), attendance: attended,
      sessions: attended.occasions.sessions(activities: directory.activities.count),
      invitations: invited, history: recorded, titles: titles,
      scores: scored,
      budget: BudgetAggregation(
        money, of: period, accounts: accounts, prefixes: rules.known(on: period.lastDay).accountPrefixes),
      services: served, followUps: followed, holidays: holidays, rules: RuleCalendar(rules),
      ruleSet: rules.known(on: period.lastDay), period: period, paths: ["a"])
  }

  func totals() -> CityTotals { aggregation().totals }

  /// The first unit's hours, for tables of one person.
  func hours() -> HoursTotals { totals().units[0].hours }
}

extension DenseTable {
  /// The same as a dictionary.
  var dictionary: [Key: Value] { Dictionary(uniqueKeysWithValues: map { ($0.key, $0.value) }) }
}
