@testable import UnitAggregation

extension MoneyTotals {
  /// States a ceiling that no later stage replaces.
  mutating func setCeiling(_ amount: Int128) {
    ceilingByStage = CeilingStages()
    ceilingByStage.add(amount, stated: .original, holding: [.original, .afterEfficiency, .revised])
  }
}
