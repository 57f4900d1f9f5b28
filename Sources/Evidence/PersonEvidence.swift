import TrainingDomain

/// Somebody whose year figures count, by the row of the roster that holds at the period's end.
package struct PersonEvidence: Equatable, Sendable {
  package let source: EvidenceSource
  /// What stands for the person: a pseudonym, never a NIP.
  package let person: String
  /// The unit's code; nil for somebody who has left during the year.
  package let unit: String?
  package let status: EmploymentStatus
  /// What the status owes and may count in a year, in 1/100 JP; nil where the rules set none.
  package let target: Int64?
  package let ceiling: Int64?
  /// The day on which the contract's year began that the ceiling is held against; nil for the calendar year.
  package let contractYear: CivilDate?
  package let post: PostKind?
  /// Points of the professionalism index, in 1/100; nil where the kind of post is not known or has none.
  package let indexPoints: Int?
  /// Days of the year to date on which two activities stand for the same session.
  package let doubleBookedDays: Int

  package init(
    source: EvidenceSource, person: String, unit: String?, status: EmploymentStatus, target: Int64?,
    ceiling: Int64?, contractYear: CivilDate?, post: PostKind?, indexPoints: Int?, doubleBookedDays: Int
  ) {
    self.source = source
    self.person = person
    self.unit = unit
    self.status = status
    self.target = target
    self.ceiling = ceiling
    self.contractYear = contractYear
    self.post = post
    self.indexPoints = indexPoints
    self.doubleBookedDays = doubleBookedDays
  }
}
