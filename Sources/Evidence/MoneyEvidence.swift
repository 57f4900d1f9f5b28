import TrainingDomain

/// A budget row that a figure needs.
package struct MoneyEvidence: Equatable, Sendable {
  package let source: EvidenceSource
  package let unit: String
  package let day: CivilDate
  package let use: MoneyUse
  package let stage: BudgetStage
  /// Of a ceiling, the stages after which it holds: a later stage replaces it on its account.
  package let holds: [BudgetStage]
  /// Empty where the row names none.
  package let account: String
  package let activity: String?
  /// Whole rupiah.
  package let amount: Int64

  package init(
    source: EvidenceSource, unit: String, day: CivilDate, use: MoneyUse, stage: BudgetStage,
    holds: [BudgetStage], account: String, activity: String?, amount: Int64
  ) {
    self.source = source
    self.unit = unit
    self.day = day
    self.use = use
    self.stage = stage
    self.holds = holds
    self.account = account
    self.activity = activity
    self.amount = amount
  }
}
