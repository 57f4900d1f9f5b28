/// A unit's service results in the year to date. Nil is not 0: no row.
package struct ServiceTotals: Equatable, Sendable {
  package var complaints: Int128?
  package var answered: Int128?
  /// Σ answer time × complaints answered, in 1/100 hour, over the months that state both.
  package var weightedHours: Int128 = 0
  package var weight: Int128 = 0
  /// The year's newest survey, in 10⁻¹² percent.
  package var satisfaction: Int64?

  package init() {}

  /// Adds another unit. Surveys of several units have no common value, so the sum has none.
  package mutating func merge(_ other: ServiceTotals) {
    complaints = MoneyTotals.sum(complaints, other.complaints)
    answered = MoneyTotals.sum(answered, other.answered)
    weightedHours += other.weightedHours
    weight += other.weight
    satisfaction = nil
  }
}
