import TrainingDomain

/// What the rows of a period add up to: the report is made from this and nothing else.
package struct CityTotals: Equatable, Sendable {
  /// By the unit's number.
  package var units: [UnitTotals]
  package var forms = DenseTable<ActivityForm, GroupTotals>()
  package var families = DenseTable<ActivityFamily, GroupTotals>()
  /// By the number of the activity, the competency and the partner.
  package var activities = DenseTable<Int, GroupTotals>()
  package var competencies = DenseTable<Int, GroupTotals>()
  package var partners = DenseTable<Int, GroupTotals>()
  /// Training records by form: a form's hours are those of its activities and these, which are of none.
  package var records = DenseTable<ActivityForm, GroupTotals>()
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

  /// Adds what was added up of other people of the same units.
  mutating func merge(_ other: CityTotals) {
    for number in units.indices { units[number].merge(other.units[number]) }
    Self.merge(other.forms, into: &forms)
    Self.merge(other.families, into: &families)
    Self.merge(other.activities, into: &activities)
    Self.merge(other.competencies, into: &competencies)
    Self.merge(other.partners, into: &partners)
    Self.merge(other.records, into: &records)
    withoutCompetency.merge(other.withoutCompetency)
    attempts.merge(other.attempts)
    departedStaff += other.departedStaff
    departedHours += other.departedHours
    departedCredited += other.departedCredited
    if let day = other.dataThrough { dataThrough = max(dataThrough ?? day, day) }
  }

  private static func merge<Key>(
    _ other: DenseTable<Key, GroupTotals>, into groups: inout DenseTable<Key, GroupTotals>
  ) {
    for (key, group) in other { groups[key, default: GroupTotals()].merge(group) }
  }

  /// The city: the sum over the people of all units.
  package var city: UnitTotals {
    units.reduce(into: UnitTotals()) { $0.merge($1) }
  }
}
