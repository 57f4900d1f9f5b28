import TrainingDomain

/// What an edition that was published before tells of the city and its units, for what has changed since.
///
/// Only what was published is compared, and never rows: a reader of both editions can work out every change, so that
/// no change tells more about few people than the editions did.
package struct EarlierEdition: Equatable, Sendable {
  package let period: Period
  /// Nil where it is not told.
  package let status: EditionStatus?
  /// By the owner's path: `city`, or a unit's code.
  package let figures: [String: [Figure]]
  /// When the edition after it is due; nil where it says no day.
  package let nextDue: CivilDate?

  package init(
    period: Period, status: EditionStatus?, figures: [String: [Figure]], nextDue: CivilDate? = nil
  ) {
    self.period = period
    self.status = status
    self.figures = figures
    self.nextDue = nextDue
  }

  /// The figures that are compared, in the order in which they are listed.
  package static let names: [FigureName] = [
    .staff, .staffOnTargetShare, .staffZeroHours, .hoursTotal, .hoursMean, .hoursMedian, .hoursNeed,
    .gainMean,
    .gainNormalised, .forecastShare, .budgetAbsorption, .costPerHour, .hoursLost, .costOfAbsence,
  ]

  /// What a report will tell once it is published.
  package init(_ report: Report) {
    let units = report.units.map { ($0.code, $0.figures) }
    self.init(
      period: report.header.period, status: report.header.status,
      figures: Dictionary([("city", report.city.figures)] + units, uniquingKeysWith: { first, _ in first }),
      nextDue: report.header.nextDue)
  }

  /// Figures are sums of a year to date, so that a month is compared with the one before it in the same year, and
  /// with the same month of the year before.
  package static func periods(comparedWith period: Period) -> [Period] {
    let month = period.month == 1 ? nil : period.previous
    return [Period(year: period.year - 1, month: period.month), month].compactMap(\.self)
  }

  package func figure(_ name: FigureName, of owner: String) -> Figure? {
    figures[owner]?.first { $0.name == name }
  }

  func group(of owner: String) -> FigureGroup? {
    let own = Dictionary(
      (figures[owner] ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let compared = Self.names.compactMap { own[$0] }
    guard !compared.isEmpty else { return nil }
    let code = period.description
    return FigureGroup(kind: .edition, code: code, title: code, figures: compared)
  }
}

extension Report {
  /// The report with what earlier editions published beside its own figures.
  package func compared(with editions: [EarlierEdition]) -> Report {
    var report = self
    let editions = editions.sorted { $0.period < $1.period }
    report.city = CitySection(
      figures: city.figures, groups: city.groups + editions.compactMap { $0.group(of: "city") })
    report.units = units.map { unit in
      UnitSection(
        code: unit.code, name: unit.name, parent: unit.parent, figures: unit.figures,
        groups: unit.groups + editions.compactMap { $0.group(of: unit.code) }, deliveries: unit.deliveries)
    }
    return report
  }
}

extension FullReport {
  package func compared(with editions: [EarlierEdition]) -> FullReport {
    FullReport(report: report.compared(with: editions), published: published.compared(with: editions))
  }
}
