import TrainingDomain

/// For which month, data and office an edition speaks, and who answers for it. Holds no wall clock.
package struct ReportHeader: Equatable, Sendable {
  package let period: Period
  /// The last day of the period's data; nil where no dated row was used.
  package let dataThrough: CivilDate?
  package let status: EditionStatus
  package let city: String
  package let office: String
  /// The official who answers for the edition, by role.
  package let responsible: String
  /// The day on which the next edition is due; nil where the office states none.
  package let nextDue: CivilDate?
  package let programVersion: String
  /// SHA-256 of the rules and of the templates, lower-case hexadecimal.
  package let rulesDigest: String
  package let templatesDigest: String
  package var chain: EditionChain

  package init(
    period: Period, dataThrough: CivilDate?, status: EditionStatus, city: String, office: String,
    responsible: String, nextDue: CivilDate?, programVersion: String, rulesDigest: String,
    templatesDigest: String, chain: EditionChain = EditionChain()
  ) {
    self.period = period
    self.dataThrough = dataThrough
    self.status = status
    self.city = city
    self.office = office
    self.responsible = responsible
    self.nextDue = nextDue
    self.programVersion = programVersion
    self.rulesDigest = rulesDigest
    self.templatesDigest = templatesDigest
    self.chain = chain
  }
}
