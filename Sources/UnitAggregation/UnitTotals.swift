import TrainingDomain

/// All that is added up for one unit, for units together, or for the city.
package struct UnitTotals: Equatable, Sendable {
  package var hours = HoursTotals()
  package var gain = GainTotals()
  package var reaction = AnswerTotals()
  package var application = AnswerTotals()
  package var money = MoneyTotals()
  package var absenceCost = AbsenceCost()
  package var services = ServiceTotals()
  package var followUps = FollowUpTotals()
  /// For each kind that is delivered by unit: the months (bit 0 is January) with at least one row.
  package var months: [SourceKind: UInt16] = [:]

  package init() {}

  package mutating func merge(_ other: UnitTotals) {
    hours.merge(other.hours)
    gain.merge(other.gain)
    reaction.merge(other.reaction)
    application.merge(other.application)
    money.merge(other.money)
    absenceCost.merge(other.absenceCost)
    services.merge(other.services)
    followUps.merge(other.followUps)
    months.merge(other.months) { $0 | $1 }
  }
}
