import UnitAggregation

extension FullReport {
  /// The report with what other systems state beside its own figures. What the published one does not tell itself is
  /// withheld there from others too.
  package func reconciled(with totals: [StatedTotal]) -> FullReport {
    FullReport(
      report: report.reconciled(with: totals, withholding: false),
      published: published.reconciled(with: totals, withholding: true))
  }
}

extension Report {
  fileprivate func reconciled(with totals: [StatedTotal], withholding: Bool) -> Report {
    var report = self
    report.reconciliations = totals.sorted(by: Self.precedes).compactMap { total in
      FigureName(rawValue: total.figure).map { reconciliation(total, of: $0, withholding) }
    }
    return report
  }

  private func reconciliation(
    _ total: StatedTotal, of figure: FigureName, _ withholding: Bool
  ) -> Reconciliation {
    let unit = total.unit.map { units[$0] }
    let figures = unit?.figures ?? city.figures
    // Some figures only the city has.
    let own = figures.first { $0.name == figure }?.value ?? .absent(.notApplicable)
    let isHidden = withholding && figure.mayTellOfFew(where: own)
    return Reconciliation(
      figure: figure, unit: unit?.code, system: total.system, stated: isHidden ? nil : Int128(total.value),
      own: own)
  }

  private static let places = Dictionary(
    FigureName.allCases.enumerated().map { ($0.element.rawValue, $0.offset) },
    uniquingKeysWith: { first, _ in first })

  private static func precedes(_ left: StatedTotal, _ right: StatedTotal) -> Bool {
    func order(_ total: StatedTotal) -> (Int, Int) { (total.unit ?? -1, places[total.figure] ?? 0) }
    return order(left) == order(right)
      ? left.system.utf8.lexicographicallyPrecedes(right.system.utf8) : order(left) < order(right)
  }
}

extension FigureName {
  /// Whether another system's value could tell about few people where our own figure has this value. How many people
  /// it rests on is known only where ours is published; money, services and ideas rest on nobody.
  fileprivate func mayTellOfFew(where own: Figure.Value) -> Bool {
    switch own {
    case .number, .code: false
    case .absent(.tooFew): true
    case .absent: !restsOnNobody
    }
  }

  private var restsOnNobody: Bool {
    switch self {
    case .budgetCeiling, .budgetCeilingOriginal, .budgetCeilingAfterEfficiency, .budgetCeilingRevised,
      .budgetCommitted, .budgetRealised, .budgetAbsorption, .budgetRemainder, .budgetFree,
      .budgetOtherAccounts, .inclBudgetCeiling, .inclBudgetRealised, .activityCost, .activities, .hoursTarget,
      .workingDaysLeft, .complaints, .complaintsAnswered, .responseHours, .satisfaction, .ideas,
      .ideasInUse, .supportGiven:
      true
    default: false
    }
  }
}
