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

  init(_ activities: [Activity], _ table: ActivityFactsTable, rules: RuleBook, period: Period) {
    inquiries = activities.enumerated().map { number, activity in
      let countedOn = table.facts[number].countedOn
      guard let rule = rules.rules(on: countedOn)?.application, rule.forms.contains(activity.form) else {
        return nil
      }
      let asked = CivilDate(dayNumber: countedOn.dayNumber + Int32(rule.daysAfterEnd))
      guard asked >= period.yearStart, asked <= period.lastDay else { return nil }
      let last = CivilDate(dayNumber: asked.dayNumber + Int32(rule.daysToAnswer))
      return Inquiry(respondents: rule.respondents, isOver: last <= period.lastDay)
    }
  }
}
