/// Which sum a budget row is in.
package enum MoneyUse: String, CaseIterable, Sendable {
  case ceiling, committed, realised
  /// Realised on accounts that are not competency development by rule.
  case otherAccounts = "other-accounts"
}
