import TrainingDomain

/// The rule of the professionalism index, laid out so that it is asked for each person without a hash.
struct IndexRule {
  private struct Points {
    let training: Int
    let trainingForms: DenseSet<ActivityForm>
    let hours: Int
    let seminar: Int
  }

  /// By the number of the kind of post; nil where the rule does not name it.
  private let points: [Points?]
  /// 1/100 JP.
  private let hours: Int64
  private let seminarForms: DenseSet<ActivityForm>
  /// Trainings that earn points whenever they were.
  let formsNeededEver: DenseSet<ActivityForm>

  init(_ index: TrainingIndex) {
    points = PostKind.allCases.map { kind in
      index.points[kind].map {
        Points(
          training: $0.training, trainingForms: DenseSet($0.trainingForms), hours: $0.hours,
          seminar: $0.seminar)
      }
    }
    hours = index.hours.hundredths
    seminarForms = DenseSet(index.seminarForms)
    formsNeededEver = DenseSet(index.points.values.flatMap(\.trainingForms))
  }

  /// One person's points, in 1/100; nil for a kind of post that the rule does not name.
  /// - Parameter credited: hours of the year to date, in 1/100 JP.
  func points(_ kind: PostKind, credited: Int64, _ years: PersonYears) -> Int? {
    guard let points = points[Int(kind.rawValue)] else { return nil }
    return (years.forms.isDisjoint(with: points.trainingForms) ? 0 : points.training)
      + (credited >= hours ? points.hours : 0)
      + (years.recentForms.isDisjoint(with: seminarForms) ? 0 : points.seminar)
  }
}
