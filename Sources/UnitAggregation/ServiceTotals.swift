import ExportReading

/// A unit's service results in the year to date, or in one month. Nil is not 0: no row.
package struct ServiceTotals: Equatable, Sendable {
  package var complaints: Int128?
  package var answered: Int128?
  /// Σ answer time × complaints answered, in 1/100 hour, over the months that state both.
  package var weightedHours: Int128 = 0
  package var weight: Int128 = 0
  /// The year's newest survey, in 10⁻¹² percent.
  package var satisfaction: Int64?

  package init() {}

  /// Adds a later month's row.
  mutating func add(_ row: ServiceRow) {
    if let complaints = row.complaints {
      self.complaints = MoneyTotals.sum(self.complaints, Int128(complaints))
    }
    if let answered = row.complaintsAnswered {
      self.answered = MoneyTotals.sum(self.answered, Int128(answered))
      if let hours = row.responseHours {
        weightedHours += Int128(hours) * Int128(answered)
        weight += Int128(answered)
      }
    }
    satisfaction = row.satisfaction ?? satisfaction
  }

  /// Adds another unit. Surveys of several units have no common value, so the sum has none.
  package mutating func merge(_ other: ServiceTotals) {
    complaints = MoneyTotals.sum(complaints, other.complaints)
    answered = MoneyTotals.sum(answered, other.answered)
    weightedHours += other.weightedHours
    weight += other.weight
    satisfaction = nil
  }
}
