import TrainingDomain

/// What a person's answers of one level are gathered by.
enum AnswerGroup {
  case form(ActivityForm)
  case family(ActivityFamily)
  case activity(Int)
  /// Nil for tests that name none.
  case competency(Int?)
  case partner(Int)

  /// A number of its own for each group, by which they are looked up.
  var code: UInt64 {
    switch self {
    case .form(let form): UInt64(form.place)
    case .family(let family): 1 << 40 | UInt64(family.place)
    case .activity(let number): 2 << 40 | UInt64(number)
    case .competency(let number): 3 << 40 | UInt64((number ?? -1) + 1)
    case .partner(let number): 4 << 40 | UInt64(number)
    }
  }
}
