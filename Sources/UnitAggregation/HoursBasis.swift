import ExportReading
import TrainingDomain

/// What hours are worked out by, and what it says of one person. A class: held as values, all of it would be copied for
/// every person.
final class HoursBasis: Sendable {
  let directory: Directory
  let table: ActivityFactsTable
  let history: HistoryRecords
  let standing: Standing
  let rules: RuleSet
  /// By the number of the employment status.
  private let targets: [HoursTarget?]
  let index: IndexRule
  /// The money of each activity: realised, else its cost; nil where neither is known.
  let money: [Int128?]
  /// The people invited to each activity; 0 where it has no list.
  let invited: [Int]

  init(
    _ directory: Directory, _ standing: Standing, _ table: ActivityFactsTable, _ history: HistoryRecords,
    rules: RuleSet, money: [Int128?], invited: [Int]
  ) {
    self.directory = directory
    self.standing = standing
    self.table = table
    self.history = history
    self.rules = rules
    targets = EmploymentStatus.allCases.map { rules.targets[$0] }
    index = IndexRule(rules.trainingIndex)
    self.money = money
    self.invited = invited
  }

  /// What the person owes in a year.
  func target(of person: Int) -> HoursTarget? { targets[Int(standing.statuses[person].rawValue)] }

  /// Gathers what the person's rows and invitations say of each activity.
  /// - Parameter gathered: another person's, whose room serves this one.
  func gather(
    _ person: Int, _ rows: PersonCursor.Rows, contradicted: ArraySlice<RowKey>, invitations: [Int],
    into gathered: inout [ActivityAttendance]
  ) {
    ActivityAttendance.gather(rows, into: &gathered)
    for activity in invitations where table.isRecent(activity) && table.hasAttendance(activity) {
      let index = gathered.firstIndex { $0.activity == activity } ?? gathered.count
      if index == gathered.count { gathered.append(ActivityAttendance(activity: activity)) }
      gathered[index].isInvited = true
      gathered[index].addUnseen(table.unseenSessions(of: activity, by: person, rows, contradicted))
    }
  }

  func credit(_ attendance: ActivityAttendance, _ credit: HoursCredit) -> PersonCredit {
    let facts = table.facts[attendance.activity]
    let groups = table.groups[attendance.activity]
    return PersonCredit(
      day: facts.countedOn, record: nil, form: groups.form, activity: attendance.activity,
      partner: groups.partner,
      occasionsPerMonth: credit.isConverted ? facts.occasionsPerMonth : nil,
      dailyLimit: credit.isConverted ? facts.dailyLimit : nil,
      isCompleted: attendance.isCompleted(facts), rule: credit.rule(attendance, facts),
      hours: credit.credited)
  }
}
