import TrainingDomain

/// The competency dimension of the professionalism index over some people whose kind of post is known.
package struct IndexTotals: Equatable, Sendable {
  package private(set) var people = 0
  /// Σ of the people's points, in 1/100.
  package private(set) var points: Int128 = 0

  package init() {}

  mutating func add(points: Int) {
    people += 1
    self.points += Int128(points)
  }

  package mutating func merge(_ other: IndexTotals) {
    people += other.people
    points += other.points
  }
}

extension TrainingIndex {
  /// One person's points, in 1/100; nil for a kind of post that the rule does not name.
  /// - Parameter credited: hours of the year to date, in 1/100 JP.
  func points(_ kind: PostKind, credited: Int64, _ years: PersonYears) -> Int? {
    guard let points = points[kind] else { return nil }
    return (years.forms.isDisjoint(with: points.trainingForms) ? 0 : points.training)
      + (credited >= hours.hundredths ? points.hours : 0)
      + (years.recentForms.isDisjoint(with: seminarForms) ? 0 : points.seminar)
  }
}
