/// What a list of the published report adds up to: suppressed and missing figures are not in it.
package struct ControlTotals: Equatable, Sendable {
  package let entries: Int
  /// 1/100 JP.
  package let hours: Int128
  package let rupiah: Int128

  package init(entries: Int, hours: Int128, rupiah: Int128) {
    self.entries = entries
    self.hours = hours
    self.rupiah = rupiah
  }

  /// The totals of `jp-total` and `budget-realised` over a list of entries' figures.
  package init(of entries: [[Figure]]) {
    func sum(_ name: FigureName) -> Int128 {
      entries.reduce(0) { total, figures in
        total + (figures.first { $0.name == name }?.scaled ?? 0)
      }
    }
    self.init(entries: entries.count, hours: sum(.hoursTotal), rupiah: sum(.budgetRealised))
  }
}
