import TrainingDomain

/// One idea from an activity, or support given after one, in dense numbers.
package struct FollowUpRow: Equatable, Sendable {
  package let activity: Int
  package let unit: Int
  /// On or after the activity's first day.
  package let day: CivilDate
  /// The number of the description's text, so that equal texts have equal numbers. The text itself is not kept
  /// with the row: it is an office's own words and may name somebody.
  package let description: Int
  package let status: FollowUpStatus
  package let line: Int32

  package init(
    activity: Int, unit: Int, day: CivilDate, description: Int, status: FollowUpStatus, line: Int32
  ) {
    self.activity = activity
    self.unit = unit
    self.day = day
    self.description = description
    self.status = status
    self.line = line
  }
}
