import ExportReading
import Findings
import TrainingDomain

/// Turns attendance, invitations and training records into hours: a pass over the people, each with all rows
/// about them.
struct HoursAggregation {
  /// What is told of an activity, each a count of people.
  struct ActivityCounts {
    var capped = 0
    var lackingHours = 0
    var uninvited = 0

    mutating func merge(_ other: ActivityCounts) {
      capped += other.capped
      lackingHours += other.lackingHours
      uninvited += other.uninvited
    }
  }

  let directory: Directory
  let table: ActivityFactsTable
  let history: HistoryRecords
  let standing: Standing
  let rules: RuleSet
  /// Trainings that earn points for the index whenever they were.
  let formsNeededEver: Set<ActivityForm>
  /// The money of each activity: realised, else its cost; nil where neither is known.
  let money: [Int128?]

  /// Whether only that is added up which tells what binds a unit: hours, needs and losses.
  private let isBrief: Bool

  var totals: CityTotals
  /// The people invited to each activity; 0 where it has no list.
  let invited: [Int]
  private(set) var counts: [ActivityCounts]
  /// What training records say together with others, and the records of which not simply one is taken.
  var recordFindings: [Finding] = []
  var recordFates: [RowKey: HistoryRecord.Fate] = [:]
  /// Records from before the months that are looked back over, needed for their form.
  var olderRecords: Set<RowKey> = []
  /// Of records that other rows of the same title and days contradict: what is told of them.
  var contradictedRecords: [RowKey: Finding] = [:]
  /// Person and activity of shares that do not count, as `RowKey.high`.
  private(set) var unusedShares: Set<UInt64> = []
  private(set) var participants: [Int]
  /// What one unit's people missed of an activity, by unit and activity, kept as counts until all participants are
  /// known.
  private var missed = KeyedTotals<MissedWeights>()

  init(
    _ directory: Directory, _ standing: Standing, _ table: ActivityFactsTable, _ history: HistoryRecords,
    rules: RuleSet, money: [Int128?], invited: [Int], isBrief: Bool = false
  ) {
    self.directory = directory
    self.standing = standing
    self.table = table
    self.history = history
    self.rules = rules
    formsNeededEver = rules.trainingIndex.points.values.reduce(into: []) { $0.formUnion($1.trainingForms) }
    self.money = money
    self.invited = invited
    self.isBrief = isBrief
    totals = CityTotals(unitCount: directory.units.count)
    participants = [Int](repeating: 0, count: directory.activities.count)
    counts = [ActivityCounts](repeating: ActivityCounts(), count: directory.activities.count)
  }

  /// Goes through people; what all of them give together is known behind `finish`.
  /// - Parameters:
  ///   - people: from the first person of a partition on.
  ///   - visit: called for everybody who stands in a unit or has left during the year.
  mutating func run<Failure: Error>(
    _ attendance: AttendanceAccumulator, _ invitations: InvitationAccumulator, people: Range<Int>,
    visit: (_ account: PersonAccount, _ totals: inout CityTotals) throws(Failure) -> Void
  ) throws(Failure) {
    var attended = attendance.people
    var invitedTo = invitations.people
    var recorded = history.accumulator.people
    for person in people {
      let rows = attended.next(person: person)
      let invitations = invitedTo.next(person: person).rows.map { InvitationAccumulator.activity($0.key) }
      let records = recorded.next(person: person)
      let place = standing.places[person]
      guard place != .none else { continue }
      var hours = PersonHours()
      let gathered = participations(
        of: person, rows.rows, contradicted: rows.contradicted, invitations: invitations)
      let counted =
        gathered.allSatisfy { table.isCounted($0.activity) }
        ? gathered : gathered.filter { table.isCounted($0.activity) }
      note(counted, rows.rows, person, place, &hours)
      var credits = self.credits(of: counted, &hours)
      var earlier = self.credits(ofEarlier: gathered)
      if !records.rows.isEmpty || !records.contradicted.isEmpty {
        let taken = self.credits(
          ofRecords: HistoryRecords.records(records.rows, contradicted: records.contradicted),
          attended: spans(gathered), place)
        hours.hasRecord = taken.isDelivered
        credits += taken.counted
        earlier += taken.earlier
      }
      PersonCredit.applyLimits(&credits)
      PersonCredit.applyLimits(&earlier)
      hours.add(credits) { table.window.month($0) }
      let all = credits + earlier
      hours.creditedInContractYear = hoursInContractYear(person, all)
      add(person, hours, place)
      var indexPoints: Int?
      var doubleBookedDays = 0
      if case .unit(let unit) = place {
        let years = years(gathered, all)
        totals.units[unit].recent.add(years, month: table.window.last.month)
        if isBrief { continue }
        totals.addGroups(credits)
        indexPoints = add(years, hours, person, to: unit)
        doubleBookedDays = addDays(counted, rows.rows, to: unit)
      }
      let told = PersonParticipations(
        all: gathered, counted: counted, invitations: invitations, attendance: rows.rows,
        contradicted: rows.contradicted)
      try visit(
        PersonAccount(
          person: person, place: place, told: told, credits: all, indexPoints: indexPoints,
          doubleBookedDays: doubleBookedDays), &totals)
    }
  }

  /// Takes over what was added up of other people.
  mutating func merge(_ other: HoursAggregation) {
    totals.merge(other.totals)
    for number in participants.indices {
      participants[number] += other.participants[number]
      counts[number].merge(other.counts[number])
    }
    recordFindings += other.recordFindings
    recordFates.merge(other.recordFates) { fate, _ in fate }
    olderRecords.formUnion(other.olderRecords)
    contradictedRecords.merge(other.contradictedRecords) { finding, _ in finding }
    unusedShares.formUnion(other.unusedShares)
    for (key, weights) in other.missed.entries {
      missed.update(key, initial: MissedWeights()) { $0.add(weights) }
    }
  }

  /// To be called once all people were gone through: adds what depends on how many took part in an activity.
  mutating func finish() {
    addGroupActivities()
    addAbsenceCost()
  }

  private mutating func add(_ person: Int, _ hours: PersonHours, _ place: Standing.Place) {
    switch place {
    case .unit(let unit):
      totals.units[unit].hours.add(hours, target: rules.targets[standing.statuses[person]])
    case .departed:
      totals.departedStaff += 1
      totals.departedHours += Int128(hours.credited)
      totals.departedCredited += hours.credited > 0 ? 1 : 0
    case .none: return
    }
  }

  // MARK: Attendance of one person

  typealias Rows = ArraySlice<(key: RowKey, content: UInt64)>

  /// What the person's rows and invitations say of each activity.
  private func participations(
    of person: Int, _ rows: Rows, contradicted: ArraySlice<RowKey>, invitations: [Int]
  ) -> [ActivityAttendance] {
    var gathered = ActivityAttendance.gathered(rows)
    for activity in invitations where table.isRecent(activity) && table.hasAttendance(activity) {
      let index = gathered.firstIndex { $0.activity == activity } ?? gathered.count
      if index == gathered.count { gathered.append(ActivityAttendance(activity: activity)) }
      gathered[index].isInvited = true
      gathered[index].addUnseen(table.unseenSessions(of: activity, by: person, rows, contradicted))
    }
    return gathered
  }

  /// Notes of the activities that count who took part, and what they say of absence and months.
  private mutating func note(
    _ counted: [ActivityAttendance], _ rows: Rows, _ person: Int, _ place: Standing.Place,
    _ hours: inout PersonHours
  ) {
    var months: UInt16 = 0
    for row in rows {
      let key = AttendanceKey(packed: row.key)
      guard table.isCounted(key.activity) else { continue }
      months |= table.monthBit(key.day)
      totals.dataThrough = max(totals.dataThrough ?? key.day, key.day)
    }
    for attendance in counted {
      participants[attendance.activity] += 1
      if attendance.isTold { hours.isSeen = true }
      if attendance.hasUnusedShare {
        unusedShares.insert(AttendanceKey.high(person: person, activity: attendance.activity))
      }
      if invited[attendance.activity] > 0, attendance.hasAttended, !attendance.isInvited {
        counts[attendance.activity].uninvited += 1
      }
    }
    guard case .unit(let unit) = place else { return }
    if months != 0 { totals.units[unit].months[.attendance, default: 0] |= months }
    addMissed(counted, to: unit)
  }

  /// Keeps what the person missed, or attended for nothing, until all participants are known.
  private mutating func addMissed(_ counted: [ActivityAttendance], to unit: Int) {
    var paid = MissedWeights()
    for attendance in counted {
      let weights = MissedWeights(attendance, table.facts[attendance.activity])
      guard !weights.isEmpty else { continue }
      missed.update(UInt64(unit) << 32 | UInt64(attendance.activity), initial: MissedWeights()) {
        $0.add(weights)
      }
      guard let money = money[attendance.activity] else { continue }
      if weights.missed > 0 { totals.units[unit].absenceCost.isKnown = true }
      if weights.uncompleted > 0 { totals.units[unit].uncompletedCost.isKnown = true }
      if money > 0 { paid.add(weights) }
    }
    totals.units[unit].absenceCost.people += paid.missed > 0 ? 1 : 0
    totals.units[unit].uncompletedCost.people += paid.uncompleted > 0 ? 1 : 0
    for cause in paid.byCause.indices where paid.byCause[cause] > 0 {
      totals.units[unit].absenceCostByCause[cause].people += 1
    }
  }

  private mutating func credits(
    of gathered: [ActivityAttendance], _ hours: inout PersonHours
  ) -> [PersonCredit] {
    var credits: [PersonCredit] = []
    credits.reserveCapacity(gathered.count)
    for attendance in gathered {
      let facts = table.facts[attendance.activity]
      let credit = HoursCredit(attendance, facts)
      hours.uncompleted += credit.uncompleted
      hours.missed += attendance.missedWeight(facts)
      let lost = attendance.hoursMissed(facts)
      for cause in lost.indices { hours.lost[cause] += lost[cause] }
      if credit.isCapped { counts[attendance.activity].capped += 1 }
      if credit.lacksHours { counts[attendance.activity].lackingHours += 1 }
      guard attendance.hasAttended else { continue }
      credits.append(self.credit(attendance, credit))
    }
    return credits
  }

  func credit(_ attendance: ActivityAttendance, _ credit: HoursCredit) -> PersonCredit {
    let facts = table.facts[attendance.activity]
    let activity = table.groups[attendance.activity]
    return PersonCredit(
      day: facts.countedOn, record: nil, name: activity.code, form: activity.form,
      activity: attendance.activity, partner: activity.partner,
      occasionsPerMonth: credit.isConverted ? facts.occasionsPerMonth : nil,
      dailyLimit: credit.isConverted ? facts.dailyLimit : nil,
      isCompleted: attendance.isCompleted(facts), rule: credit.rule(attendance, facts),
      hours: credit.credited)
  }

  // MARK: Groups and money

  /// Also of activities that nobody came to: they cost money all the same.
  private mutating func addGroupActivities() {
    for (number, activity) in directory.activities.enumerated() where participants[number] > 0 {
      totals.forms[activity.form, default: GroupTotals()].addActivity(money: money[number])
      totals.families[activity.form.family, default: GroupTotals()].addActivity(money: money[number])
      totals.activities[number, default: GroupTotals()].addActivity(money: money[number])
      if let partner = activity.partner {
        totals.partners[partner, default: GroupTotals()].addActivity(money: money[number])
      }
    }
  }

  /// Cost of absence = the activity's money × sessions missed ÷ planned person-sessions, of each unit taken to
  /// 10⁻⁶ rupiah, so that sums are exact and do not depend on their order; so is that of sessions attended in
  /// vain. Of an activity of which more was paid back than out nothing has cost anything.
  private mutating func addAbsenceCost() {
    for (key, weights) in missed.entries {
      let (unit, activity) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      guard let money = money[activity] else { continue }
      let planned =
        Int128(participants[activity]) * Int128(table.facts[activity].sessions)
        * Int128(ActivityAttendance.session)
      guard planned > 0 else { continue }
      let paid = max(0, money)
      func cost(_ weight: Int) -> Int128 { roundedQuotient(paid * 1_000_000 * Int128(weight), planned) }
      totals.units[unit].absenceCost.microRupiah += cost(weights.missed)
      totals.units[unit].uncompletedCost.microRupiah += cost(weights.uncompleted)
      for cause in weights.byCause.indices where weights.byCause[cause] > 0 {
        totals.units[unit].absenceCostByCause[cause].microRupiah += cost(weights.byCause[cause])
      }
    }
  }
}
