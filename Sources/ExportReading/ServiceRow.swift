import TrainingDomain

/// One month of one unit's service results.
package struct ServiceRow: Hashable, Sendable {
  package let unit: Int
  package let month: Period
  package let complaints: Int?
  package let complaintsAnswered: Int?
  /// 1/100 hour.
  package let responseHours: Int64?
  /// Value ÷ maximum × 100, in 10⁻¹².
  package let satisfaction: Int64?

  package init(
    unit: Int, month: Period, complaints: Int?, complaintsAnswered: Int?, responseHours: Int64?,
    satisfaction: Int64?
  ) {
    self.unit = unit
    self.month = month
    self.complaints = complaints
    self.complaintsAnswered = complaintsAnswered
    self.responseHours = responseHours
    self.satisfaction = satisfaction
  }
}
