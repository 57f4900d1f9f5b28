/// What one employment status owes and may count in a calendar year.
package struct HoursTarget: Equatable, Sendable {
  /// Hours that must be reached; nil where the status has no target.
  package let target: TrainingHours?
  /// Hours above this are credited, but counted apart; nil where there is no ceiling.
  package let ceiling: TrainingHours?

  package init(target: TrainingHours?, ceiling: TrainingHours?) {
    self.target = target
    self.ceiling = ceiling
  }
}
