/// By which rule hours were credited, or were not.
package enum CreditRule: String, CaseIterable, Sendable {
  /// The hours that the rows state.
  case stated
  /// The activity's whole hours.
  case activity
  /// The form's conversion.
  case conversion
  /// No more than the activity states.
  case activityCeiling = "activity-ceiling"
  /// Converted hours of a month or a day count up to a limit.
  case limit
  /// Attended, but not enough to complete the activity: nothing is credited.
  case uncompleted
  /// Completed, but nobody states hours and the form has no conversion.
  case withoutHours = "without-hours"
}
