import Evidence
import TrainingDomain

/// What formulas need besides the lines of one owner.
package struct FigureTerms: Sendable {
  package let period: Period
  /// Nil where only an edition is known, which does not hold its rules: formulas that need them have no value then.
  package let rules: RuleSet?
  /// What a civil servant owes in a year, in 1/100 JP: by the rules, or as an edition publishes it.
  package let target: Int128?
  /// People on the roster of the whole city.
  package let cityStaff: Int128
  /// By code, what missed sessions cost.
  package let activities: [String: ActivityEvidence]

  package init(
    period: Period, rules: RuleSet?, target: Int128? = nil, cityStaff: Int128,
    activities: [String: ActivityEvidence]
  ) {
    self.period = period
    self.rules = rules
    self.target = rules?.usualTarget.map { Int128($0.hundredths) } ?? target
    self.cityStaff = cityStaff
    self.activities = activities
  }
}
