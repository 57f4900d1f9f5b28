/// A unit's money for competency development in the year to date, in whole rupiah. Nil is not 0: no row.
package struct MoneyTotals: Equatable, Sendable {
  /// The ceiling as it stood after each stage that rows state.
  package var ceilingByStage = CeilingStages()
  package var committed: Int128?
  package var realised: Int128?
  /// Realised on accounts outside the rules' prefixes.
  package var otherAccounts: Int128?

  package init() {}

  package mutating func merge(_ other: MoneyTotals) {
    ceilingByStage.merge(other.ceilingByStage)
    committed = Self.sum(committed, other.committed)
    realised = Self.sum(realised, other.realised)
    otherAccounts = Self.sum(otherAccounts, other.otherAccounts)
  }

  /// The latest stage of every account.
  package var ceiling: Int128? { ceilingByStage.latest }

  /// The ceiling less what is bound: the larger of committed and realised, of which a commitment includes what has
  /// since been realised. Where neither has a row nothing is bound; nil without a ceiling. Below 0 where more is
  /// bound than there is.
  package var free: Int128? {
    ceiling.map { $0 - max(committed ?? 0, realised ?? 0) }
  }

  static func sum(_ left: Int128?, _ right: Int128?) -> Int128? {
    guard let left else { return right }
    return left + (right ?? 0)
  }
}
