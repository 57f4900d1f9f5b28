/// How the competency dimension of the professionalism index (IP ASN) is counted.
package struct TrainingIndex: Equatable, Sendable {
  /// What one kind of post can earn, in 1/100 points.
  package struct Points: Equatable, Sendable {
    /// For a training of one of `trainingForms`, ever.
    package let training: Int
    package let trainingForms: Set<ActivityForm>
    /// For `hours` in the year: all or nothing.
    package let hours: Int
    /// For a seminar or the like within `seminarYears`.
    package let seminar: Int

    package init(training: Int, trainingForms: Set<ActivityForm>, hours: Int, seminar: Int) {
      self.training = training
      self.trainingForms = trainingForms
      self.hours = hours
      self.seminar = seminar
    }
  }

  package let points: [PostKind: Points]
  /// Training hours of a year that earn the points for hours.
  package let hours: TrainingHours
  package let seminarForms: Set<ActivityForm>
  /// Years before the period's end in which a seminar counts (1–10).
  package let seminarYears: Int

  package init(
    points: [PostKind: Points], hours: TrainingHours, seminarForms: Set<ActivityForm>, seminarYears: Int
  ) {
    self.points = points
    self.hours = hours
    self.seminarForms = seminarForms
    self.seminarYears = seminarYears
  }
}
