/// The stage of a ceiling within the budget year, in the order in which stages replace each other.
package enum BudgetStage: UInt8, CaseIterable, Comparable, Sendable {
  case original, afterEfficiency, revised

  package static func < (left: BudgetStage, right: BudgetStage) -> Bool {
    left.rawValue < right.rawValue
  }
}
