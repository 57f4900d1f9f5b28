/// Where a rule that an edition used comes from, for readers and auditors.
package struct RuleCitation: Equatable, Sendable {
  /// The rule's name, for example `target-jp`.
  package let rule: String
  package let effectiveFrom: CivilDate
  package let legalBasis: String
  /// The rule file within the input folder; nil for a rule that the program brings along.
  package let file: String?

  package init(rule: String, effectiveFrom: CivilDate, legalBasis: String, file: String?) {
    self.rule = rule
    self.effectiveFrom = effectiveFrom
    self.legalBasis = legalBasis
    self.file = file
  }
}
