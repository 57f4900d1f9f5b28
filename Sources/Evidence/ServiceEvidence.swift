import TrainingDomain

/// One month of a unit's service results.
package struct ServiceEvidence: Equatable, Sendable {
  package let source: EvidenceSource
  package let unit: String
  package let month: Period
  package let complaints: Int?
  package let answered: Int?
  /// 1/100 hour.
  package let responseHours: Int64?
  /// 10⁻¹² percent.
  package let satisfaction: Int64?

  package init(
    source: EvidenceSource, unit: String, month: Period, complaints: Int?, answered: Int?,
    responseHours: Int64?, satisfaction: Int64?
  ) {
    self.source = source
    self.unit = unit
    self.month = month
    self.complaints = complaints
    self.answered = answered
    self.responseHours = responseHours
    self.satisfaction = satisfaction
  }
}
