import ExportReading
import Findings
import TrainingDomain

/// Turns attendance into hours: a pass over the people, each with all rows about them, by activity.
struct HoursAggregation {
  /// What one person missed of one unit's money, kept as counts until all participants are known.
  private struct MissedKey: Hashable {
    let unit: Int
    let activity: Int
  }

  private let directory: Directory
  private let standing: Standing
  private let table: ActivityFactsTable
  private let targets: [EmploymentStatus: HoursTarget]
  /// The money of each activity: realised, else its cost; nil where neither is known.
  private let money: [Int128?]

  private(set) var totals: CityTotals
  private var participants: [Int]
  private var missed: [MissedKey: Int] = [:]
  private var capped: [Int]
  private var lackingHours: [Int]

  init(
    _ directory: Directory, _ standing: Standing, _ table: ActivityFactsTable,
    targets: [EmploymentStatus: HoursTarget], money: [Int128?]
  ) {
    self.directory = directory
    self.standing = standing
    self.table = table
    self.targets = targets
    self.money = money
    totals = CityTotals(unitCount: directory.units.count)
    participants = [Int](repeating: 0, count: directory.activities.count)
    capped = participants
    lackingHours = participants
  }

  mutating func run(_ attendance: AttendanceAccumulator) {
    var next = 0
    for partition in attendance.partitions {
      let rows = partition.accepted()
      var index = 0
      while index < rows.count {
        let person = AttendanceKey(packed: rows[index].key).person
        while next < person {
          add(person: next, [])
          next += 1
        }
        var end = index
        while end < rows.count, Int(rows[end].key.high >> 32) == person { end += 1 }
        add(person: person, rows[index..<end])
        next = person + 1
        index = end
      }
    }
    while next < directory.people {
      add(person: next, [])
      next += 1
    }
    addGroupActivities()
    addAbsenceCost()
  }

  /// What several rows say together about an activity, as findings.
  func findings() -> [Finding] {
    directory.activities.enumerated().flatMap { number, activity -> [Finding] in
      guard table.isCounted(number) else { return [] }
      var findings: [Finding] = []
      let code = Masked.cell(Array(activity.code.utf8))
      let facts = table.facts[number]
      if let stated = activity.statedSessions, facts.sessionsSeen > stated {
        findings.append(
          Finding(
            .moreSessionsThanStated, at: activity.position, code, "\(stated)", "\(facts.sessionsSeen)"))
      }
      if capped[number] > 0 {
        findings.append(Finding(.hoursAboveActivity, at: activity.position, code, "\(capped[number])"))
      }
      if lackingHours[number] > 0 {
        findings.append(
          Finding(.activityWithoutHours, at: activity.position, code, "\(lackingHours[number])"))
      }
      return findings
    }
  }

  // MARK: One person

  private typealias Rows = ArraySlice<(key: RowKey, content: UInt64)>

  /// An activity of which the person attended a session, with the hours credited for it.
  private struct Credited {
    let activity: Int
    var hours: Int64
    let isConverted: Bool
  }

  private mutating func add(person: Int, _ rows: Rows) {
    let place = standing.places[person]
    guard place != .none else { return }
    var hours = PersonHours()
    var credited: [Credited] = []
    for attendance in activities(of: rows, at: place) {
      let facts = table.facts[attendance.activity]
      let credit = HoursCredit(attendance, facts)
      participants[attendance.activity] += 1
      hours.isSeen = true
      hours.uncompleted += credit.uncompleted
      hours.missed += attendance.missedSessions
      for cause in AbsenceCause.allCases {
        hours.lost[cause.rawValue] += attendance.hoursMissed(cause, facts)
      }
      if credit.isCapped { capped[attendance.activity] += 1 }
      if credit.lacksHours { lackingHours[attendance.activity] += 1 }
      guard attendance.attended > 0 else { continue }
      credited.append(
        Credited(
          activity: attendance.activity, hours: credit.credited, isConverted: credit.isConverted))
    }
    applyMonthlyLimits(&credited)
    hours.credited = credited.reduce(0) { $0 + $1.hours }
    switch place {
    case .unit(let unit):
      totals.units[unit].hours.add(hours, target: targets[standing.statuses[person]])
      addGroups(credited)
    case .departed:
      totals.departedStaff += 1
      totals.departedHours += Int128(hours.credited)
      totals.departedCredited += hours.credited > 0 ? 1 : 0
    case .none: return
    }
  }

  /// The person's rows gathered by activity; what they say of absence and months goes to the unit at once.
  private mutating func activities(of rows: Rows, at place: Standing.Place) -> [ActivityAttendance] {
    var gathered: [ActivityAttendance] = []
    var months: UInt16 = 0
    for row in rows {
      let key = AttendanceKey(packed: row.key)
      guard table.isCounted(key.activity) else { continue }
      if gathered.last?.activity != key.activity {
        gathered.append(ActivityAttendance(activity: key.activity))
      }
      gathered[gathered.count - 1].add(AttendanceContent(packed: row.content))
      months |= table.monthBit(key.day)
      totals.dataThrough = max(totals.dataThrough ?? key.day, key.day)
    }
    guard case .unit(let unit) = place else { return gathered }
    if months != 0 { totals.units[unit].months[.attendance, default: 0] |= months }
    var missedPaid = false
    for attendance in gathered where attendance.missedSessions > 0 {
      missed[MissedKey(unit: unit, activity: attendance.activity), default: 0] += attendance.missedSessions
      guard let money = money[attendance.activity] else { continue }
      totals.units[unit].absenceCost.isKnown = true
      missedPaid = missedPaid || money > 0
    }
    totals.units[unit].absenceCost.people += missedPaid ? 1 : 0
    return gathered
  }

  /// Of converted occasions of one form in one month, only so many count: the earliest ones.
  private func applyMonthlyLimits(_ credited: inout [Credited]) {
    guard credited.contains(where: { table.facts[$0.activity].occasionsPerMonth != nil }) else { return }
    struct Month: Hashable {
      let form: ActivityForm
      let period: Period
    }
    var counts: [Month: Int] = [:]
    let order = credited.indices.sorted { left, right in
      let (leftActivity, rightActivity) = (credited[left].activity, credited[right].activity)
      return (table.facts[leftActivity].countedOn, directory.activities[leftActivity].code)
        < (table.facts[rightActivity].countedOn, directory.activities[rightActivity].code)
    }
    for index in order where credited[index].isConverted && credited[index].hours > 0 {
      let facts = table.facts[credited[index].activity]
      guard let limit = facts.occasionsPerMonth else { continue }
      let month = Month(
        form: directory.activities[credited[index].activity].form, period: facts.countedOn.period)
      counts[month, default: 0] += 1
      if counts[month, default: 0] > limit { credited[index].hours = 0 }
    }
  }

  // MARK: Groups and money

  private mutating func addGroups(_ credited: [Credited]) {
    var forms: [ActivityForm: Int64] = [:]
    var partners: [Int: Int64] = [:]
    for credit in credited {
      let activity = directory.activities[credit.activity]
      forms[activity.form, default: 0] += credit.hours
      if let partner = activity.partner { partners[partner, default: 0] += credit.hours }
    }
    for (form, hours) in forms { Self.add(hours, to: &totals.forms[form, default: GroupTotals()]) }
    for (partner, hours) in partners {
      Self.add(hours, to: &totals.partners[partner, default: GroupTotals()])
    }
  }

  private static func add(_ hours: Int64, to group: inout GroupTotals) {
    group.people += 1
    group.hours += Int128(hours)
    group.peopleCredited += hours > 0 ? 1 : 0
  }

  private mutating func addGroupActivities() {
    for (number, activity) in directory.activities.enumerated() where participants[number] > 0 {
      totals.forms[activity.form]?.activities += 1
      if let partner = activity.partner { totals.partners[partner]?.activities += 1 }
    }
  }

  /// Cost of absence = the activity's money × sessions missed ÷ planned person-sessions, of each unit taken to
  /// 10⁻⁶ rupiah, so that sums are exact and do not depend on their order.
  private mutating func addAbsenceCost() {
    for (key, sessions) in missed {
      guard let money = money[key.activity] else { continue }
      let planned = Int128(participants[key.activity]) * Int128(table.facts[key.activity].sessions)
      guard planned > 0 else { continue }
      totals.units[key.unit].absenceCost.microRupiah +=
        roundedQuotient(money * 1_000_000 * Int128(sessions), planned)
    }
  }
}
