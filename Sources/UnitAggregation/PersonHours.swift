import TrainingDomain

/// One person's year to date, in 1/100 JP.
struct PersonHours: Equatable {
  var credited: Int64 = 0
  var uncompleted: Int64 = 0
  /// Hours credited, by month: January first.
  var creditedByMonth = [Int64](repeating: 0, count: 12)
  /// Families of activities of which the person attended something, or has a record.
  var reached: Set<ActivityFamily> = []
  /// Hours missed, by `AbsenceCause.rawValue`.
  var lost = [Int64](repeating: 0, count: AbsenceCause.allCases.count)
  /// What was missed, in 1/10,000 of a session.
  var missed = 0
  /// Hours credited since the contract's year began, where it is known to begin on another day than 1 January.
  var creditedInContractYear: Int64?
  /// Whether attendance that counts tells anything of the person.
  var isSeen = false
  /// Whether a training record of the year to date names the person.
  var hasRecord = false

  /// The hours that a yearly ceiling is held against.
  var creditedForCeiling: Int64 { creditedInContractYear ?? credited }

  /// Adds what activities and records credit, within their limits.
  mutating func add(_ credits: [PersonCredit]) {
    for credit in credits {
      credited += credit.hours
      creditedByMonth[credit.day.components.month - 1] += credit.hours
      reached.insert(credit.form.family)
    }
  }
}
