import TrainingDomain

/// What one activity, or one training record, credits a person.
struct PersonCredit: Equatable {
  /// The day on which it counts.
  let day: CivilDate
  let isRecord: Bool
  /// The activity's code or the record's title: what parts the credits of one day.
  let name: String
  let form: ActivityForm
  /// Nil for a training record, which names none.
  let activity: Int?
  let partner: Int?
  /// Converted occasions of the form that count in one month; nil where there is no such limit or the hours
  /// are stated.
  let occasionsPerMonth: Int?
  /// 1/100 JP.
  var hours: Int64

  /// Of converted occasions of one form in one month, only so many count: the earliest ones.
  static func applyMonthlyLimits(_ credits: inout [PersonCredit]) {
    guard credits.contains(where: { $0.occasionsPerMonth != nil }) else { return }
    struct Month: Hashable {
      let form: ActivityForm
      let period: Period
    }
    var counts: [Month: Int] = [:]
    let order = credits.indices.sorted { left, right in
      let (one, other) = (credits[left], credits[right])
      return (one.day, one.isRecord ? 1 : 0, one.name) < (other.day, other.isRecord ? 1 : 0, other.name)
    }
    for index in order where credits[index].hours > 0 {
      guard let limit = credits[index].occasionsPerMonth else { continue }
      let month = Month(form: credits[index].form, period: credits[index].day.period)
      counts[month, default: 0] += 1
      if counts[month, default: 0] > limit { credits[index].hours = 0 }
    }
  }
}
