/// What a budget row's amount is: money allowed, promised or paid.
package enum BudgetEntryKind: UInt8, CaseIterable, Sendable {
  case ceiling, committed, realised
}
