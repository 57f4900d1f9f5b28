/// The most that a form's conversion can give; nil where there is no limit. Those abroad replace the others for
/// activities abroad, where they are stated.
package struct HoursLimits: Equatable, Sendable {
  /// For one person on one day, by all activities of the form that convert by the day.
  package let perDay: TrainingHours?
  package let perDayAbroad: TrainingHours?
  /// For one activity.
  package let perOccasion: TrainingHours?
  package let perOccasionAbroad: TrainingHours?

  package static let none = HoursLimits(
    perDay: nil, perDayAbroad: nil, perOccasion: nil, perOccasionAbroad: nil)

  package init(
    perDay: TrainingHours?, perDayAbroad: TrainingHours?, perOccasion: TrainingHours?,
    perOccasionAbroad: TrainingHours?
  ) {
    self.perDay = perDay
    self.perDayAbroad = perDayAbroad
    self.perOccasion = perOccasion
    self.perOccasionAbroad = perOccasionAbroad
  }

  package func perDay(abroad: Bool) -> TrainingHours? { abroad ? perDayAbroad ?? perDay : perDay }

  package func perOccasion(abroad: Bool) -> TrainingHours? {
    abroad ? perOccasionAbroad ?? perOccasion : perOccasion
  }
}
