import TrainingDomain

/// One budget row in dense numbers.
package struct BudgetRow: Equatable, Sendable {
  // Of a whole country there are a million: what would fill words of their own stands in 32 bits.
  private let unitNumber: UInt32
  private let accountNumber: UInt32
  private let activityNumber: UInt32
  private var contentNumber: UInt32
  package let day: CivilDate
  package let line: Int32
  /// Whole rupiah from -999,999,999,999,999 to 999,999,999,999,999; below zero it takes away from others.
  package let amount: Int64
  package let kind: BudgetEntryKind
  package let stage: BudgetStage
  /// Whether the amount holds those before it, and does not come on top of them.
  package let isCumulative: Bool

  private static let noActivity = UInt32.max

  package init(
    unit: Int, day: CivilDate, kind: BudgetEntryKind, stage: BudgetStage, account: Int, activity: Int?,
    amount: Int64, isCumulative: Bool = false, content: Int, line: Int32
  ) {
    unitNumber = UInt32(truncatingIfNeeded: unit)
    accountNumber = UInt32(truncatingIfNeeded: account)
    activityNumber = activity.map { UInt32(truncatingIfNeeded: $0) } ?? Self.noActivity
    contentNumber = UInt32(truncatingIfNeeded: content)
    self.day = day
    self.line = line
    self.amount = amount
    self.kind = kind
    self.stage = stage
    self.isCumulative = isCumulative
  }

  package var unit: Int { Int(unitNumber) }
  /// The number of the account code's text; 0 where the row names none.
  package var account: Int { Int(accountNumber) }
  /// Nil where the row names none.
  package var activity: Int? { activityNumber == Self.noActivity ? nil : Int(activityNumber) }

  /// The number of all that the row says, so that equal rows have equal numbers.
  package var content: Int {
    get { Int(contentNumber) }
    set { contentNumber = UInt32(truncatingIfNeeded: newValue) }
  }
}
