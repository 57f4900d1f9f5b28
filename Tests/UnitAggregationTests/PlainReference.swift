import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// The figures of a small city once more, written from the design's text with plain dictionaries: slow, without
/// accumulators, partitions or packed keys.
struct PlainReference {
  struct Person {
    var unit: Int?
    var departed = false
    var status = EmploymentStatus.pns
    var credited = 0
    var uncompleted = 0
    var seen = false
    var absent = false
    var lost: [AbsenceCause: Int] = [:]
    var byForm: [ActivityForm: Int] = [:]
    var byPartner: [Int: Int] = [:]
  }

  let city: SmallCity
  let rules: RuleSet
  /// Rows that are taken, by who, what and when.
  let rows: [AttendanceRow]
  let scoreRows: [ScoreRow]
  private(set) var people: [Person]

  init(_ city: SmallCity) {
    self.city = city
    rules = city.rules.rules(on: city.period.lastDay) ?? .none
    rows = Self.distinct(city.attendance) {
      ["\($0.person) \($0.activity) \($0.day)", "\($0.status) \($0.hours)"]
    }
    scoreRows = Self.distinct(city.scores) { row in
      [
        "\(row.person) \(row.activity) \(row.competency) \(row.stage) \(row.day.map { "\($0)" } ?? "")",
        "\(row.score)",
      ]
    }
    people = (0..<city.people).map { _ in Person() }
    for person in people.indices { place(person) }
    for person in people.indices where people[person].unit != nil || people[person].departed {
      addHours(person)
    }
  }

  /// Of rows with one key and different content none is taken, of equal rows one.
  static func distinct<Row>(_ rows: [Row], _ keyAndContent: (Row) -> [String]) -> [Row] {
    var byKey: [String: [String: Row]] = [:]
    for row in rows {
      let pair = keyAndContent(row)
      byKey[pair[0], default: [:]][pair[1]] = row
    }
    return byKey.keys.sorted().compactMap { key in
      byKey[key].flatMap { $0.count == 1 ? $0.values.first : nil }
    }
  }

  private mutating func place(_ person: Int) {
    let own = city.postings.filter { $0.person == person }
      .sorted { ($0.from?.dayNumber ?? .min) < ($1.from?.dayNumber ?? .min) }
    let end = city.period.lastDay
    let now = own.filter { ($0.from.map { $0 <= end } ?? true) && ($0.until.map { $0 >= end } ?? true) }
    if let posting = now.last {
      people[person].unit = posting.unit
      people[person].status = posting.status
    } else if own.contains(where: { $0.until.map { $0 >= city.period.yearStart && $0 < end } ?? false }) {
      people[person].departed = true
    }
  }

  // MARK: Activities

  func sessions(_ activity: Int) -> Int {
    let seen = Set(rows.filter { $0.activity == activity }.map(\.day)).count
    return max(1, seen, city.activities[activity].statedSessions ?? 0)
  }

  func countedOn(_ activity: Int) -> CivilDate {
    city.activities[activity].end ?? rows.filter { $0.activity == activity }.map(\.day).max()
      ?? city.activities[activity].start
  }

  func counts(_ activity: Int) -> Bool {
    countedOn(activity) >= city.period.yearStart && countedOn(activity) <= city.period.lastDay
  }

  /// In 1/100 JP, with whether the form converted it.
  func wholeHours(_ activity: Int) -> (hours: Int, converted: Bool)? {
    let given = city.activities[activity]
    if let stated = given.statedHours { return (Int(stated.hundredths), false) }
    let days = max(1, Set(rows.filter { $0.activity == activity }.map(\.day)).count)
    switch (given.form, given.isAbroad) {
    case (.seminar, false): return (400 * days, true)
    case (.seminar, true): return (600 * days, true)
    case (.coaching, false): return (200, true)
    case (.coaching, true): return (400, true)
    case (.selfStudy, false): return (200 * days, true)
    case (.selfStudy, true): return (240 * days, true)
    case (.internship, false): return (2000, true)
    case (.internship, true): return (2400, true)
    default: return nil
    }
  }

  /// Half away from zero, for amounts of 0 or more.
  static func rounded(_ numerator: Int, _ denominator: Int) -> Int {
    (2 * numerator + denominator) / (2 * denominator)
  }

  /// Sessions' own hours, else the activity's over its sessions.
  private func hours(of sessions: [AttendanceRow], _ activity: Int) -> Int {
    let count = self.sessions(activity)
    let whole = wholeHours(activity)?.hours ?? 0
    let times = sessions.reduce(0) { $0 + ($1.hours >= 0 ? Int($1.hours) * count : whole) }
    return Self.rounded(times, count)
  }

  // MARK: People

  private mutating func addHours(_ person: Int) {
    var occasions: [(month: String, order: String, activity: Int, hours: Int)] = []
    for activity in city.activities.indices where counts(activity) {
      let own = rows.filter { $0.person == person && $0.activity == activity }
      guard !own.isEmpty else { continue }
      people[person].seen = true
      let attended = own.filter { $0.status == .present }
      for cause in AbsenceCause.allCases {
        let missed = own.filter { $0.status.absence == cause }
        if !missed.isEmpty { people[person].absent = true }
        people[person].lost[cause, default: 0] += hours(of: missed, activity)
      }
      guard !attended.isEmpty else { continue }
      let form = city.activities[activity].form
      people[person].byForm[form, default: 0] += 0
      if let partner = city.activities[activity].partner {
        people[person].byPartner[partner, default: 0] += 0
      }
      guard attended.count * 100 >= 80 * sessions(activity) else {
        people[person].uncompleted += hours(of: attended, activity)
        continue
      }
      let credit = credited(attended, activity)
      let isConverted = wholeHours(activity)?.converted == true && attended.contains { $0.hours < 0 }
      if form == .coaching, isConverted, credit > 0 {
        let day = countedOn(activity)
        occasions.append(
          (
            "\(day.period)", "\(day) \(city.activities[activity].code)", activity, credit
          ))
      } else {
        add(credit, person, activity)
      }
    }
    // Of converted occasions the first two of a month.
    for (_, inMonth) in Dictionary(grouping: occasions, by: \.month) {
      for occasion in inMonth.sorted(by: { $0.order < $1.order }).prefix(2) {
        add(occasion.hours, person, occasion.activity)
      }
    }
  }

  private mutating func add(_ hours: Int, _ person: Int, _ activity: Int) {
    people[person].credited += hours
    people[person].byForm[city.activities[activity].form, default: 0] += hours
    if let partner = city.activities[activity].partner {
      people[person].byPartner[partner, default: 0] += hours
    }
  }

  private func credited(_ attended: [AttendanceRow], _ activity: Int) -> Int {
    let whole = wholeHours(activity)
    var hours = whole?.hours ?? 0
    if attended.contains(where: { $0.hours >= 0 }) {
      hours = self.hours(of: attended, activity)
      if let whole, !whole.converted { hours = min(hours, whole.hours) }
    }
    let given = city.activities[activity]
    let isSupplemented = given.isAbroad && given.form == .course && given.statedHours != nil
    return Self.rounded(hours * (isSupplemented ? 120 : 100), 100)
  }

  // MARK: Money

  /// In 10⁻⁶ rupiah, by unit, and how many people it rests on.
  func absenceCost(_ unit: Int) -> (microRupiah: Int, people: Int) {
    var cost = 0
    var absent = Set<UInt32>()
    for activity in city.activities.indices where counts(activity) {
      let standing = rows.filter { row in
        let person = people[Int(row.person)]
        return row.activity == activity && (person.unit != nil || person.departed)
      }
      let paid = city.budget.filter {
        $0.activity == activity && $0.kind == .realised && $0.day >= city.period.yearStart
          && $0.day <= city.period.lastDay
      }
      guard let money = paid.isEmpty ? city.activities[activity].cost : paid.reduce(0, { $0 + $1.amount })
      else { continue }
      let missed = standing.filter { people[Int($0.person)].unit == unit && $0.status != .present }
      absent.formUnion(missed.map(\.person))
      guard !missed.isEmpty else { continue }
      let planned = Set(standing.map(\.person)).count * sessions(activity)
      cost += Self.rounded(Int(money) * 1_000_000 * missed.count, planned)
    }
    return (cost, absent.count)
  }
}
