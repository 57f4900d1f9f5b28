import TrainingDomain

/// One budget row in dense numbers.
package struct BudgetRow: Equatable, Sendable {
  package let unit: Int
  package let day: CivilDate
  package let kind: BudgetEntryKind
  package let stage: BudgetStage
  /// The number of the account code's text; 0 where the row names none.
  package let account: Int
  /// Nil where the row names none.
  package let activity: Int?
  /// Whole rupiah from -999,999,999,999,999 to 999,999,999,999,999; below zero it takes away from others.
  package let amount: Int64
  /// Whether the amount holds those before it, and does not come on top of them.
  package let isCumulative: Bool
  /// The number of all that the row says, so that equal rows have equal numbers.
  package let content: Int
  package let line: Int32

  package init(
    unit: Int, day: CivilDate, kind: BudgetEntryKind, stage: BudgetStage, account: Int, activity: Int?,
    amount: Int64, isCumulative: Bool = false, content: Int, line: Int32
  ) {
    self.unit = unit
    self.day = day
    self.kind = kind
    self.stage = stage
    self.account = account
    self.activity = activity
    self.amount = amount
    self.isCumulative = isCumulative
    self.content = content
    self.line = line
  }
}
