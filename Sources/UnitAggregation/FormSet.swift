import TrainingDomain

/// Some forms of activities, a bit each.
struct FormSet: Equatable, Sendable {
  private var bits: UInt64 = 0

  mutating func insert(_ form: ActivityForm) { bits |= 1 << UInt64(form.rawValue) }

  func isDisjoint(with forms: Set<ActivityForm>) -> Bool {
    !forms.contains { bits & (1 << UInt64($0.rawValue)) != 0 }
  }
}
