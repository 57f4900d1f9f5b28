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

  let basis: HoursBasis

  /// Whether only that is added up which tells what binds a unit: hours, needs and losses.
  private let isBrief: Bool

  var totals: CityTotals
  private(set) var counts: [ActivityCounts]
  /// What training records say together with others, by person: whose come first does not depend on who adds whom.
  var recordFindings: [Int: [Finding]] = [:]
  /// The records of which not simply one is taken.
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

  init(_ basis: HoursBasis, isBrief: Bool = false) {
    self.basis = basis
    self.isBrief = isBrief
    let activities = basis.directory.activities.count
    totals = CityTotals(unitCount: basis.directory.units.count)
    participants = [Int](repeating: 0, count: activities)
    counts = [ActivityCounts](repeating: ActivityCounts(), count: activities)
  }

  /// Goes through people; what all of them give together is known behind `finish`.
  /// - Parameters:
  ///   - told: the rows of all people; those of nobody behind these were asked for.
  ///   - visit: called for everybody who stands in a unit or has left during the year.
  mutating func run<Failure: Error>(
    _ told: inout PeopleRows, people: Range<Int>,
    visit: (_ account: PersonAccount, _ totals: inout CityTotals) throws(Failure) -> Void
  ) throws(Failure) {
    // Handed to whoever is called for a person: asked for there, both cores would count references to the same table.
    let basis = basis
    let (table, invited, money) = (basis.table, basis.invited, basis.money)
    // One person's, in room that serves everybody.
    var (gathered, credits) = ([ActivityAttendance](), [PersonCredit]())
    for person in people {
      let read = told.next(person: person)
      let (rows, invitations) = (read.attendance.rows, read.invitations)
      let place = basis.standing.places[person]
      guard place != .none else { continue }
      var hours = PersonHours()
      basis.gather(
        person, rows, contradicted: read.attendance.contradicted, invitations: invitations, into: &gathered)
      let counted =
        gathered.allSatisfy { table.isCounted($0.activity) }
        ? gathered : gathered.filter { table.isCounted($0.activity) }
      note(counted, rows, person, place, table, invited, &hours)
      if case .unit(let unit) = place { addMissed(counted, to: unit, table, money) }
      credit(counted, basis, table, &hours, to: &credits)
      var earlier = basis.credits(ofEarlier: gathered)
      if !read.records.rows.isEmpty || !read.records.contradicted.isEmpty {
        let taken = self.credits(
          ofRecords: HistoryRecords.records(read.records.rows, contradicted: read.records.contradicted),
          attended: basis.spans(gathered), place)
        hours.hasRecord = taken.isDelivered
        credits += taken.counted
        earlier += taken.earlier
      }
      basis.applyLimits(&credits)
      basis.applyLimits(&earlier)
      hours.add(credits) { table.window.month($0) }
      let all = earlier.isEmpty ? credits : credits + earlier
      hours.creditedInContractYear = basis.hoursInContractYear(person, all)
      let target = basis.target(of: person)
      add(hours, place, target)
      var indexPoints: Int?
      var doubleBookedDays = 0
      if case .unit(let unit) = place {
        let years = basis.years(gathered, all)
        totals.units[unit].recent.add(years, month: table.window.last.month)
        if isBrief { continue }
        totals.addGroups(credits)
        indexPoints = add(years, hours, person, target, basis, to: unit)
        doubleBookedDays = addDays(counted, rows, table, to: unit)
      }
      let told = PersonParticipations(
        all: gathered, counted: counted, invitations: invitations, attendance: rows,
        contradicted: read.attendance.contradicted)
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
    recordFindings.merge(other.recordFindings, uniquingKeysWith: +)
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

  private mutating func add(_ hours: PersonHours, _ place: Standing.Place, _ target: HoursTarget?) {
    switch place {
    case .unit(let unit):
      totals.units[unit].hours.add(hours, target: target)
    case .departed:
      totals.departedStaff += 1
      totals.departedHours += Int128(hours.credited)
      totals.departedCredited += hours.credited > 0 ? 1 : 0
    case .none: return
    }
  }

  // MARK: Attendance of one person

  /// Notes of the activities that count who took part, and what they say of absence and months.
  private mutating func note(
    _ counted: [ActivityAttendance], _ rows: PersonCursor.Rows, _ person: Int, _ place: Standing.Place,
    _ table: ActivityFactsTable, _ invited: [Int], _ hours: inout PersonHours
  ) {
    var months: UInt16 = 0
    var last = CivilDate(dayNumber: .min)
    for row in rows {
      let key = AttendanceKey(packed: row.key)
      guard table.isCounted(key.activity) else { continue }
      months |= table.monthBit(key.day)
      if key.day > last { last = key.day }
    }
    if last.dayNumber > .min { totals.dataThrough = max(totals.dataThrough ?? last, last) }
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
    if case .unit(let unit) = place, months != 0 {
      totals.units[unit].months[.attendance, default: 0] |= months
    }
  }

  /// Keeps what the person missed, or attended for nothing, until all participants are known.
  private mutating func addMissed(
    _ counted: [ActivityAttendance], to unit: Int, _ table: ActivityFactsTable, _ money: [Int128?]
  ) {
    var paid = MissedWeights()
    for attendance in counted {
      let facts = table.facts[attendance.activity]
      // Nearly everybody: without a look at what there is none of.
      if attendance.missedNothing, attendance.isCompleted(facts) { continue }
      let weights = MissedWeights(attendance, facts)
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

  private mutating func credit(
    _ gathered: [ActivityAttendance], _ basis: HoursBasis, _ table: ActivityFactsTable,
    _ hours: inout PersonHours, to credits: inout [PersonCredit]
  ) {
    credits.removeAll(keepingCapacity: true)
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
      credits.append(basis.credit(attendance, credit))
    }
  }

  // MARK: Groups and money

  /// Also of activities that nobody came to: they cost money all the same.
  private mutating func addGroupActivities() {
    let money = basis.money
    for (number, activity) in basis.directory.activities.enumerated() where participants[number] > 0 {
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
      guard let money = basis.money[activity] else { continue }
      let planned =
        Int128(participants[activity]) * Int128(basis.table.facts[activity].sessions)
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
