import TrainingDomain

/// What the rows of a period add up to: the report is made from this and nothing else.
package struct CityTotals: Equatable, Sendable {
  /// By the unit's number.
  package var units: [UnitTotals]
  package var forms: [ActivityForm: GroupTotals] = [:]
  package var families: [ActivityFamily: GroupTotals] = [:]
  /// By the number of the activity, the competency and the partner.
  package var activities: [Int: GroupTotals] = [:]
  package var competencies: [Int: GroupTotals] = [:]
  package var partners: [Int: GroupTotals] = [:]
  /// Training records by form: a form's hours are those of its activities and these, which are of none.
  package var records: [ActivityForm: GroupTotals] = [:]
  /// Gains of tests that name no competency: the city's pairs are those of its competencies and these.
  package var withoutCompetency = GainTotals()
  package var attempts = AttemptTotals()
  package var departedStaff = 0
  /// 1/100 JP.
  package var departedHours: Int128 = 0
  package var departedCredited = 0
  /// The newest day of a row that was used.
  package var dataThrough: CivilDate?
  package var outlook = YearOutlook()

  package init(unitCount: Int) {
    units = [UnitTotals](repeating: UnitTotals(), count: unitCount)
  }

  /// The city: the sum over the people of all units.
  package var city: UnitTotals {
    units.reduce(into: UnitTotals()) { $0.merge($1) }
  }
}
