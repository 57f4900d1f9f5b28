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
    var known = false
    var absent = false
    var lost: [AbsenceCause: Int] = [:]
    var byForm: [ActivityForm: Int] = [:]
    var byPartner: [Int: Int] = [:]
  }

  let city: SmallCity
  let rules: RuleSet
  /// Rows about sessions that are taken, by who, what and when, and those about whole activities.
  let rows: [AttendanceRow]
  let recaps: [AttendanceRow]
  let scoreRows: [ScoreRow]
  private(set) var people: [Person]

  init(_ city: SmallCity) {
    self.city = city
    rules = city.rules.known(on: city.period.lastDay)
    rows = Self.distinct(city.attendance.filter { $0.share < 0 }) {
      ["\($0.person) \($0.activity) \($0.day)", "\($0.status) \($0.hours)"]
    }
    recaps = Self.distinct(city.attendance.filter { $0.share >= 0 }) {
      ["\($0.person) \($0.activity)", "\($0.status) \($0.share)"]
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
    let seen = Set(rows.filter { $0.activity == activity }.map(\.day)).count
    let perDay: Set<ActivityForm> = [.seminar, .selfStudy]
    if seen == 0, given.start != given.end, perDay.contains(given.form) { return nil }
    let days = max(1, seen)
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
  private func hours(of sessions: [AttendanceRow], unseen: Int = 0, _ activity: Int) -> Int {
    let count = self.sessions(activity)
    let whole = wholeHours(activity)?.hours ?? 0
    let times = sessions.reduce(unseen * whole) { $0 + ($1.hours >= 0 ? Int($1.hours) * count : whole) }
    return Self.rounded(times, count)
  }

  // MARK: People

  private mutating func addHours(_ person: Int) {
    var occasions: [(month: String, order: String, activity: Int?, hours: Int)] = []
    for activity in city.activities.indices where counts(activity) {
      let own = rows.filter { $0.person == person && $0.activity == activity }
      let recap = recap(activity, person)
      let unseen = unseen(activity, person)
      guard !own.isEmpty || recap != nil || unseen > 0 else { continue }
      people[person].seen = true
      if missedWeight(activity, person) > 0 { people[person].absent = true }
      let attended = own.filter { $0.status == .present }
      for cause in AbsenceCause.allCases {
        let missed = own.filter { $0.status.absence == cause }
        people[person].lost[cause, default: 0] += hours(
          of: missed, unseen: cause == .unexcused ? unseen : 0, activity)
      }
      guard !attended.isEmpty || recap?.share ?? 0 > 0 || recap != nil else { continue }
      if let recap, recap.share < 8000 {
        let whole = wholeHours(activity)?.hours ?? 0
        let part = Self.rounded(whole * recap.share, 10_000)
        people[person].uncompleted += part
        people[person].lost[recap.cause, default: 0] += whole - part
      }
      guard !attended.isEmpty || recap?.share ?? 0 > 0 else { continue }
      let form = city.activities[activity].form
      people[person].byForm[form, default: 0] += 0
      if let partner = city.activities[activity].partner {
        people[person].byPartner[partner, default: 0] += 0
      }
      if let recap, recap.share < 8000 { continue }
      guard recap != nil || attended.count * 100 >= 80 * sessions(activity) else {
        people[person].uncompleted += hours(of: attended, activity)
        continue
      }
      let credit = credited(attended, activity)
      let isConverted =
        wholeHours(activity)?.converted == true
        && (recap != nil || attended.contains { $0.hours < 0 })
      if form == .coaching, isConverted, credit > 0 {
        let day = countedOn(activity)
        occasions.append(
          (
            "\(day.period)", "\(day) 0 \(city.activities[activity].code)", activity, credit
          ))
      } else {
        add(credit, person, activity)
      }
    }
    people[person].known = people[person].seen || hasRecord(person)
    for record in takenRecords(person) {
      let (credit, isConverted) = hours(of: record)
      let form = record.contents[0].form
      people[person].byForm[form, default: 0] += 0
      if form == .coaching, isConverted {
        occasions.append(("\(record.end.period)", "\(record.end) 1 \(record.title)", nil, credit))
      } else {
        people[person].credited += credit
        people[person].byForm[form, default: 0] += credit
      }
    }
    // Of converted occasions the first two of a month.
    for (_, inMonth) in Dictionary(grouping: occasions, by: \.month) {
      for occasion in inMonth.sorted(by: { $0.order < $1.order }).prefix(2) {
        guard let activity = occasion.activity else {
          people[person].credited += occasion.hours
          people[person].byForm[.coaching, default: 0] += occasion.hours
          continue
        }
        add(occasion.hours, person, activity)
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
    var absent = Set<Int>()
    for activity in city.activities.indices where counts(activity) {
      let standing = people.indices.filter { person in
        (people[person].unit != nil || people[person].departed)
          && (rows.contains { $0.activity == activity && $0.person == person }
            || recaps.contains { $0.activity == activity && $0.person == person }
            || isInvited(activity, person) && hasAttendance(activity))
      }
      let paid = city.budget.filter {
        $0.activity == activity && $0.kind == .realised && $0.day >= city.period.yearStart
          && $0.day <= city.period.lastDay
      }
      guard let money = paid.isEmpty ? city.activities[activity].cost : paid.reduce(0, { $0 + $1.amount })
      else { continue }
      let missed = standing.filter { people[$0].unit == unit && missedWeight(activity, $0) > 0 }
      if money > 0 { absent.formUnion(missed) }
      guard !missed.isEmpty else { continue }
      let planned = standing.count * sessions(activity) * 10_000
      let weight = missed.reduce(0) { $0 + missedWeight(activity, $1) }
      let missedMoney = Int128(money) * 1_000_000 * Int128(weight)
      cost += Int((2 * missedMoney + Int128(planned)) / (2 * Int128(planned)))
    }
    return (cost, absent.count)
  }
}
