import TrainingDomain

/// A training record that is credited.
package struct RecordEvidence: Equatable, Sendable {
  package let source: EvidenceSource
  package let person: String
  package let form: ActivityForm
  package let start: CivilDate
  /// The day on which it counts.
  package let end: CivilDate
  /// 1/100 JP.
  package let credited: Int64
  package let rule: CreditRule

  package init(
    source: EvidenceSource, person: String, form: ActivityForm, start: CivilDate, end: CivilDate,
    credited: Int64, rule: CreditRule
  ) {
    self.source = source
    self.person = person
    self.form = form
    self.start = start
    self.end = end
    self.credited = credited
    self.rule = rule
  }
}
