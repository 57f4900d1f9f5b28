import ConstraintAnalysis
import ExportReading
import TrainingDomain

extension YearOutlook {
  /// - Parameters:
  ///   - invited: people invited to each activity, by its number.
  ///   - rules: all rules; those of each activity's day convert its hours.
  init(
    _ directory: Directory, invited: [Int], holidays: Set<CivilDate>, rules: RuleCalendar, ruleSet: RuleSet,
    period: Period
  ) {
    let end = period.yearEnd
    workingDaysLeft = ruleSet.workingTime.days(after: period.lastDay, through: end, holidays: holidays)
    let scheduled = directory.activities.enumerated().filter { $0.element.isScheduled(after: period) }
    seats =
      scheduled.isEmpty
      ? nil
      : scheduled.map { number, activity in
        Pool(
          amount: Self.hours(activity, invited: invited[number], holidays, rules, ruleSet),
          users: activity.openTo)
      }
    for activity in directory.activities {
      guard let funder = activity.funder, activity.start <= end,
        activity.end ?? activity.start >= period.yearStart
      else { continue }
      guard let users = activity.openTo else {
        usersOfMoney.updateValue(nil, forKey: funder)
        continue
      }
      if let known = usersOfMoney[funder] {
        usersOfMoney.updateValue(known.map { $0.union(users) }, forKey: funder)
      } else {
        usersOfMoney.updateValue(users.union([funder]), forKey: funder)
      }
    }
  }

  /// The hours of the activity's free places, in 1/100 JP: places × its hours, stated or converted by its working
  /// days. Nil where the activity states no quota, or no hours can be known.
  private static func hours(
    _ activity: Activity, invited: Int, _ holidays: Set<CivilDate>, _ rules: RuleCalendar, _ ruleSet: RuleSet
  ) -> Int128? {
    guard let quota = activity.quota else { return nil }
    let end = activity.end ?? activity.start
    let days = (activity.start.dayNumber...end.dayNumber).map { CivilDate(dayNumber: $0) }.filter {
      ruleSet.workingTime.isWorkingDay($0, holidays: holidays)
    }
    let facts = ActivityFacts(
      activity, seen: 0, days: days.isEmpty ? [activity.start] : days, rules: rules)
    return facts.supplementedHours.map { Int128(max(0, quota - invited)) * Int128($0) }
  }
}

extension Activity {
  /// Whether it begins after the period and ends in the period's year.
  func isScheduled(after period: Period) -> Bool {
    start > period.lastDay && (end ?? start) <= period.yearEnd
  }
}
