import ExportReading
import TrainingDomain

/// Of which activities answers about application on the job are due in the year to date, by the rules in force when
/// each activity counted.
struct ApplicationSchedule {
  struct Inquiry: Equatable {
    let respondents: [EvaluationStage]
    /// Whether the last day to answer has passed at the period's end.
    let isOver: Bool
  }

  /// By the activity's number; nil where nothing is due.
  let inquiries: [Inquiry?]
  /// By the activity's number: whether answers would fall due in the year to date, whatever its form.
  let isWithin: [Bool]

  init(_ activities: [Activity], _ table: ActivityFactsTable, rules: RuleCalendar, period: Period) {
    var inquiries = [Inquiry?](repeating: nil, count: activities.count)
    var isWithin = [Bool](repeating: false, count: activities.count)
    for (number, activity) in activities.enumerated() {
      let countedOn = table.facts[number].countedOn
      guard let rule = rules.rules(on: countedOn)?.application else { continue }
      let asked = CivilDate(dayNumber: countedOn.dayNumber + Int32(rule.daysAfterEnd))
      guard asked >= period.yearStart, asked <= period.lastDay else { continue }
      isWithin[number] = true
      guard rule.forms.contains(activity.form) else { continue }
      let last = CivilDate(dayNumber: asked.dayNumber + Int32(rule.daysToAnswer))
      inquiries[number] = Inquiry(respondents: rule.respondents, isOver: last <= period.lastDay)
    }
    self.inquiries = inquiries
    self.isWithin = isWithin
  }
}
