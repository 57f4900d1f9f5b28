import TrainingDomain

/// One person's year to date, in 1/100 JP.
struct PersonHours: Equatable {
  var credited: Int64 = 0
  var uncompleted: Int64 = 0
  /// Hours missed, by `AbsenceCause.rawValue`.
  var lost = [Int64](repeating: 0, count: AbsenceCause.allCases.count)
  /// Sessions missed.
  var missed = 0
  /// Whether any attendance row that counts names the person.
  var isSeen = false
}
