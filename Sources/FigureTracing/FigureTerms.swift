import TrainingDomain

/// What formulas need besides the lines of one owner.
package struct FigureTerms: Sendable {
  package let period: Period
  /// Nil where only an edition is known, which does not hold its rules: formulas that need them have no value then.
  package let rules: RuleSet?
  /// People on the roster of the whole city.
  package let cityStaff: Int128
  package let activities: [String: ActivityTerms]

  /// What missed sessions of an activity cost.
  package struct ActivityTerms: Sendable {
    let money: Int128?
    let participants: Int
    let sessions: Int
  }

  package init(period: Period, rules: RuleSet?, cityStaff: Int128, activities: [String: ActivityTerms]) {
    self.period = period
    self.rules = rules
    self.cityStaff = cityStaff
    self.activities = activities
  }
}
