import TrainingDomain

/// One person's year to date, in 1/100 JP.
struct PersonHours: Equatable {
  var credited: Int64 = 0
  var uncompleted: Int64 = 0
  /// Hours credited, by month: January first.
  var creditedByMonth = InPlace<12, Int64>(repeating: 0)
  /// Families of activities of which the person attended something, or has a record.
  var reached = DenseSet<ActivityFamily>()
  /// Hours missed, by `AbsenceCause.rawValue`.
  var lost = ByCause<Int64>(repeating: 0)
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
  /// - Parameter month: of a credit's day; 0 is January.
  mutating func add(_ credits: [PersonCredit], month: (CivilDate) -> Int = { $0.components.month - 1 }) {
    for credit in credits {
      credited += credit.hours
      creditedByMonth[month(credit.day)] += credit.hours
      reached.insert(credit.form.family)
    }
  }
}
