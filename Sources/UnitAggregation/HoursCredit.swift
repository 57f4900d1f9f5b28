import Evidence
import ExportReading
import TrainingDomain

/// What one person's attendance of one activity gives.
struct HoursCredit: Equatable {
  /// 1/100 JP.
  var credited: Int64 = 0
  var uncompleted: Int64 = 0
  /// The attended sessions state more than the activity; credit stopped there.
  var isCapped = false
  /// Completed, but nobody states hours and the form has no conversion.
  var lacksHours = false

  /// Hours of the form's conversion are in the credit.
  var isConverted = false

  /// By the rules of the design: whoever attended at least the completion share is credited the attended
  /// sessions' stated hours, or the activity's whole hours, and never more than the activity states. A share of
  /// the whole activity that completes it gives its whole hours.
  init(_ attendance: ActivityAttendance, _ facts: ActivityFacts) {
    guard attendance.isCompleted(facts) else {
      uncompleted = attendance.hoursAttended(facts)
      return
    }
    isConverted =
      facts.isConverted
      && (attendance.share != nil || attendance.attendedStated < attendance.attended)
    if attendance.attendedStated == 0 {
      guard let whole = facts.hours else {
        lacksHours = true
        return
      }
      credited = facts.supplemented(whole.hundredths)
      return
    }
    let attended = attendance.hoursAttended(facts)
    let limit = facts.isConverted ? nil : facts.hours?.hundredths
    isCapped = limit.map { attended > $0 } ?? false
    credited = facts.supplemented(min(attended, limit ?? attended))
  }
  /// By which rule the credit is what it is; completed where anything, or nothing, is credited for it.
  func rule(_ attendance: ActivityAttendance, _ facts: ActivityFacts) -> CreditRule {
    if !attendance.isCompleted(facts) { return .uncompleted }
    if lacksHours { return .withoutHours }
    if isCapped { return .activityCeiling }
    if isConverted { return .conversion }
    return attendance.attendedStated > 0 ? .stated : .activity
  }
}
