import TrainingDomain

/// One person's year to date, in 1/100 JP.
struct PersonHours: Equatable {
  var credited: Int64 = 0
  var uncompleted: Int64 = 0
  /// Hours missed, by `AbsenceCause.rawValue`.
  var lost = [Int64](repeating: 0, count: AbsenceCause.allCases.count)
  /// What was missed, in 1/10,000 of a session.
  var missed = 0
  /// Whether attendance that counts tells anything of the person.
  var isSeen = false
  /// Whether a training record of the year to date names the person.
  var hasRecord = false
}
