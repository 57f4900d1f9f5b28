import Evidence
import ReportModel
import TrainingDomain

// To whoever must change this file.
//
// This is a second way to the figures, from entries instead of accumulators, and shares no code with the first: a test
// holds every figure of the example and of awkward cities against it. So what an entry says must be enough; where it
// is not, the entry needs another attribute, and not this file a look into the exports.

/// What the entries about one person add to figures.
struct PersonReckoning {
  let entries: [EvidenceEntry]
  private let period: Period
  private let activities: [String: ActivityEvidence]
  /// The units that count the person with their sub-units.
  private let inclusive: [FigurePlace]
  private let person: PersonEvidence?
  private var found: [[Contribution]]

  init(
    _ entries: [EvidenceEntry], period: Period, activities: [String: ActivityEvidence],
    inclusive: [String]
  ) {
    self.entries = entries
    self.period = period
    self.activities = activities
    self.inclusive = inclusive.map { FigurePlace(unit: $0) }
    if case .person(let person)? = entries.first { self.person = person } else { person = nil }
    found = [[Contribution]](repeating: [], count: entries.count)
  }

  /// By entry.
  mutating func contributions() -> [[Contribution]] {
    guard let person else { return found }
    guard let unit = person.unit else {
      addDeparted()
      return found
    }
    addHours(unit)
    addPerson(person, unit)
    addTests(unit)
    addAnswers(unit)
    addRetention(unit)
    return found
  }

  mutating func add(_ entry: Int, _ place: FigurePlace, _ basis: FigureBasis, _ amount: Int128) {
    found[entry].append(Contribution(place: place, what: .amount(basis, amount)))
  }

  mutating func add(
    _ entry: Int, to places: [FigurePlace], _ name: FigureName, _ amount: Int128
  ) {
    for place in places { add(entry, place, .figure(name), amount) }
  }

  mutating func add(_ entry: Int, to places: [FigurePlace], _ sum: BasisSum, _ amount: Int128) {
    for place in places { add(entry, place, .sum(sum), amount) }
  }

  // MARK: Days

  private func isCounted(_ day: CivilDate) -> Bool { day >= period.yearStart && day <= period.lastDay }

  /// Whole months between a day's and the period's; 0 in the period, below 0 behind it.
  private func monthsAgo(_ day: CivilDate) -> Int {
    let month = day.period
    return (period.year - month.year) * 12 + period.month - month.month
  }

  // MARK: Hours

  /// What an entry credits, and on which day it counts.
  private func credit(_ entry: EvidenceEntry) -> (day: CivilDate, hours: Int64)? {
    switch entry {
    case .attendance(let row):
      guard row.rule != nil, let activity = activities[row.activity] else { return nil }
      return (activity.countedOn, row.credited)
    case .record(let record): return (record.end, record.credited)
    default: return nil
    }
  }

  func groups(_ entry: EvidenceEntry) -> [FigurePlace] {
    switch entry {
    case .attendance(let row): activities[row.activity].map(EvidenceReckoner.groups) ?? []
    case .score(let score): activities[score.activity].map(EvidenceReckoner.groups) ?? []
    case .invitation(let row): activities[row.activity].map(EvidenceReckoner.groups) ?? []
    case .record(let record):
      [
        FigurePlace(unit: nil, kind: .form, code: record.form.code),
        FigurePlace(unit: nil, kind: .family, code: record.form.family.rawValue),
      ]
    default: []
    }
  }

  private mutating func addDeparted() {
    add(0, .city, .figure(.departedStaff), 1)
    for (number, entry) in entries.enumerated() {
      guard let credit = credit(entry), isCounted(credit.day) else { continue }
      add(number, .city, .figure(.departedHoursTotal), Int128(credit.hours))
    }
  }

  private mutating func addHours(_ unit: String) {
    let owners = [FigurePlace.city, FigurePlace(unit: unit)]
    for (number, entry) in entries.enumerated() {
      if let credit = credit(entry) {
        addCredit(number, credit.day, Int128(credit.hours), entry, unit, owners)
      }
      switch entry {
      case .attendance(let row):
        guard let activity = activities[row.activity] else { continue }
        if isCounted(activity.countedOn) {
          if row.uncompleted != 0 { add(number, to: owners, .hoursUncompleted, Int128(row.uncompleted)) }
          addMissed(number, row, activity, unit, owners)
        }
        addLoss(number, activity, Int128(row.lost), row.cause, told: Int128(row.attended), owners)
      case .invitation(let row):
        guard let activity = activities[row.activity] else { continue }
        if isCounted(activity.countedOn), row.missed > 0 {
          let key = FigureInputs.MissedKey(unit: unit, activity: row.activity)
          for owner in owners {
            found[number].append(
              Contribution(
                place: owner, what: .missed(key, place: AbsenceCause.unexcused.rawValue, row.missed)))
          }
        }
        addLoss(number, activity, Int128(row.lost), .unexcused, told: 0, owners)
      default: continue
      }
    }
  }

  private mutating func addCredit(
    _ number: Int, _ day: CivilDate, _ hours: Int128, _ entry: EvidenceEntry, _ unit: String,
    _ owners: [FigurePlace]
  ) {
    let age = monthsAgo(day)
    if (0..<3).contains(age) { add(number, to: owners, .hoursRecent, hours) }
    if isCounted(day) {
      let month = day.period.description
      add(
        number,
        to: owners + [
          FigurePlace(unit: nil, kind: .month, code: month),
          FigurePlace(unit: unit, kind: .month, code: month),
        ] + groups(entry), .hoursTotal, hours)
      add(number, to: inclusive, .inclHoursTotal, hours)
    }
    if let month = Period(year: period.year, month: day.period.month)?.description,
      day.period.year == period.year - 1, day.period.month <= period.month
    {
      add(
        number,
        to: [
          FigurePlace(unit: nil, kind: .month, code: month),
          FigurePlace(unit: unit, kind: .month, code: month),
        ], .hoursTotalYearBefore, hours)
    }
  }

  private mutating func addLoss(
    _ number: Int, _ activity: ActivityEvidence, _ lost: Int128, _ cause: AbsenceCause?, told: Int128,
    _ owners: [FigurePlace]
  ) {
    if isCounted(activity.countedOn), let cause, lost != 0 {
      add(number, to: owners, .hoursLost, lost)
      add(number, to: owners, cause.lossFigure, lost)
    }
    if (0..<12).contains(monthsAgo(activity.countedOn)) {
      if lost != 0 { add(number, to: owners, .hoursLostRecent, lost) }
      if lost + told != 0 { add(number, to: owners, .hoursPlannedRecent, lost + told) }
    }
  }

  private mutating func addMissed(
    _ number: Int, _ row: AttendanceEvidence, _ activity: ActivityEvidence, _ unit: String,
    _ owners: [FigurePlace]
  ) {
    let key = FigureInputs.MissedKey(unit: unit, activity: row.activity)
    let inVain = row.inVain(sessions: activity.sessions)
    for owner in owners {
      if let cause = row.cause, row.missed > 0 {
        found[number].append(
          Contribution(place: owner, what: .missed(key, place: cause.rawValue, row.missed)))
      }
      if inVain > 0 {
        found[number].append(
          Contribution(place: owner, what: .missed(key, place: FigureInputs.inVain, inVain)))
      }
    }
  }

  // MARK: The person

  private mutating func addPerson(_ person: PersonEvidence, _ unit: String) {
    let owners = [FigurePlace.city, FigurePlace(unit: unit)]
    let credits = entries.compactMap(credit)
    let year = credits.filter { isCounted($0.day) }
    let credited = year.reduce(Int64(0)) { $0 + $1.hours }
    var counts: [(FigureName, FigureName?, Int64)] = [(.staff, .inclStaff, 1)]
    if credited == 0 { counts.append((.staffZeroHours, nil, 1)) }
    if let target = person.target {
      counts.append((.staffWithTarget, .inclStaffWithTarget, 1))
      if credited >= target { counts.append((.staffOnTarget, .inclStaffOnTarget, 1)) }
      if credited < target { counts.append((.hoursNeed, nil, target - credited)) }
      if credited > 0, credited < target { counts.append((.staffBelowTarget, nil, 1)) }
    }
    if let ceiling = person.ceiling {
      let held = person.contractYear.map { start in
        credits.reduce(Int64(0)) { $0 + ($1.day >= start ? $1.hours : 0) }
      }
      let above = (held ?? credited) - ceiling
      if above > 0 { counts += [(.staffAboveCeiling, nil, 1), (.hoursAboveCeiling, nil, above)] }
    }
    if !year.isEmpty { counts.append((.participants, nil, 1)) }
    counts += reach(unit)
    if person.doubleBookedDays > 0 {
      counts += [(.doubleBookedPeople, nil, 1), (.doubleBookedDays, nil, Int64(person.doubleBookedDays))]
    }
    for (name, inclusiveName, amount) in counts {
      add(0, to: owners, name, Int128(amount))
      if let inclusiveName { add(0, to: inclusive, inclusiveName, Int128(amount)) }
    }
    for owner in owners { found[0].append(Contribution(place: owner, what: .credit(credited))) }
    addIndex(person, owners)
  }

  /// Whom forums and universities reached, and the groups that the person took part in.
  private mutating func reach(_ unit: String) -> [(FigureName, FigureName?, Int64)] {
    var reached: Set<FigurePlace> = []
    for entry in entries {
      guard let credit = credit(entry), isCounted(credit.day) else { continue }
      reached.formUnion(groups(entry))
    }
    add(0, to: reached.sorted { $0.path < $1.path }, .people, 1)
    func isReached(_ family: ActivityFamily) -> Bool {
      reached.contains(FigurePlace(unit: nil, kind: .family, code: family.rawValue))
    }
    let (forum, university) = (isReached(.forum), isReached(.university))
    return (forum ? [(.reachedByForum, nil, 1)] : []) + (university ? [(.reachedByUniversity, nil, 1)] : [])
      + (forum || university ? [] : [(.neverReached, nil, 1)])
  }

  private mutating func addIndex(_ person: PersonEvidence, _ owners: [FigurePlace]) {
    guard let points = person.indexPoints else { return }
    let posts = person.post.map { [FigurePlace(unit: nil, kind: .post, code: $0.code)] } ?? []
    add(0, to: owners + posts, .indexPeople, 1)
    add(0, to: owners + posts, BasisSum.indexPoints, Int128(points))
  }
}

extension AbsenceCause {
  var lossFigure: FigureName {
    switch self {
    case .onDuty: .hoursLostOnDuty
    case .sickOrLeave: .hoursLostSickOrLeave
    case .permitted: .hoursLostPermitted
    case .unexcused: .hoursLostUnexcused
    case .insufficient: .hoursLostInsufficient
    }
  }
}
