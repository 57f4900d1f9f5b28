/// What the figures of a list's entries add up to, as far as control totals state it.
struct ListSums {
  /// In 1/100 JP; nil where the sum leaves Int128, which no stated total can then equal.
  private(set) var hours: Int128? = 0
  private(set) var rupiah: Int128? = 0

  mutating func add(_ figure: PublishedFigure) {
    switch figure.name {
    case .hoursTotal: Self.add(figure, to: &hours)
    case .budgetRealised: Self.add(figure, to: &rupiah)
    default: break
    }
  }

  private static func add(_ figure: PublishedFigure, to sum: inout Int128?) {
    guard let scaled = figure.scaled, let (total, overflows) = sum?.addingReportingOverflow(scaled) else {
      return
    }
    sum = overflows ? nil : total
  }
}
