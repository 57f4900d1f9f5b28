import ConstraintAnalysis
import CoreSharing
import ExportReading
import Findings
import TrainingDomain
import UnitAggregation

/// Makes the report from what the rows add up to: a pure function of its inputs.
package struct ReportBuilder: Sendable {
  private let header: ReportHeader
  private let citations: [RuleCitation]
  private let rules: RuleSet
  private let directory: Directory
  private let totals: CityTotals
  /// The sum over all units, which takes its time.
  private let whole: Background<UnitTotals>

  /// - Parameters:
  ///   - citations: of all rules that were used.
  ///   - rules: those in force at the period's end.
  package init(
    header: ReportHeader, citations: [RuleCitation], rules: RuleSet, directory: Directory,
    totals: CityTotals
  ) {
    self.header = header
    self.citations = citations
    self.rules = rules
    self.directory = directory
    self.totals = totals
    whole = Background { totals.city }
  }

  /// - Parameters:
  ///   - sources: the files of the input, all rows told apart.
  ///   - findings: all findings of the run, for their counts.
  ///   - past: what was published before, which suppression minds.
  package func report(
    sources: [SourceFile], findings: FindingLog, past: PublishedPast = .none
  ) -> FullReport {
    report(full(sources: sources, findings: findings), past: past)
  }

  /// The report with every figure, whoever it tells about, which is the same whatever was published before.
  package func full(sources: [SourceFile], findings: FindingLog) -> Report {
    let delivered = sources.reduce(into: Set<SourceKind>()) { $0.formUnion($1.profile?.kinds ?? []) }
    let names = GroupNames(directory)
    // Each on whichever core is free: forecasts go over all people, once for the city and once for the units.
    let section = Background { city(names, delivered) }
    let parts = units(names, delivered)
    return Report(
      header: header, rules: citations, sources: SourceRecord.told(sources.map(Self.record)),
      missingKinds: SourceKind.allCases.filter { !delivered.contains($0) && !$0.isOptional },
      findings: findings.totals.map {
        FindingCount(code: $0.code.rawValue, severity: $0.code.severity.rawValue, count: $0.count)
      },
      city: section.value, units: parts)
  }

  /// A report that `full` made, with what of it is published.
  package func report(_ full: Report, past: PublishedPast) -> FullReport {
    FullReport(
      full,
      hiding: Suppression(
        totals, whole: whole.value, of: full, past: past, directory: GroupNames(directory),
        parents: directory.units.units.map(\.parent),
        awayPercent: rules.release.awayPercent,
        target: rules.usualTarget.map { Int128($0.hundredths) }, minimum: rules.minimumCell),
      minimum: rules.minimumCell)
  }

  static func record(_ source: SourceFile) -> SourceRecord {
    SourceRecord(
      path: source.path, bytes: source.bytes, sha256: source.sha256,
      use: source.profile.map { .read($0.kind) } ?? .setAside, dialect: source.profile?.dialectText ?? "",
      ledger: source.ledger,
      amountsOfPeople: Set(LedgerAmount.allCases.filter { Self.states($0, in: source) }))
  }

  /// Whether rows about people can state the amount. A file of no known kind may hold anything.
  private static func states(_ amount: LedgerAmount, in source: SourceFile) -> Bool {
    let isStated = amount.value(in: source.ledger.total) != 0
    guard let profile = source.profile else { return isStated }
    guard profile.kinds.contains(where: \.isAboutPeople) else { return false }
    return isStated || (amount == .hours ? profile.statesHoursOfPeople : profile.statesRupiahOfPeople)
  }

  private func figures(
    _ totals: UnitTotals, _ delivered: Set<SourceKind>, isCity: Bool = false
  ) -> UnitFigures {
    UnitFigures(
      totals: totals, delivered: delivered, isCity: isCity, rules: rules, period: header.period,
      workingDaysLeft: self.totals.outlook.workingDaysLeft)
  }

  // MARK: City

  private func city(_ names: GroupNames, _ delivered: Set<SourceKind>) -> CitySection {
    let city = figures(whole.value, delivered, isCity: true)
    let departed = [
      count(.departedStaff, totals.departedStaff),
      Figure(.departedHoursTotal, .number(totals.departedHours)),
    ]
    let groups = FigureGroup.Kind.allCases.flatMap { kind in
      names.entries(of: kind, totals).map { entry in
        FigureGroup(
          kind: kind, code: entry.code, title: entry.title,
          figures: GroupFigures(
            totals: entry.totals, staff: city.totals.hours.staff, rules: rules, delivered: delivered
          ).figures(of: kind))
      }
    }
    return CitySection(
      figures: city.all + [city.target] + forecast(city) + attempts(city.evaluationAbsence) + departed,
      groups: groups + city.months + city.indexGroups)
  }

  private func forecast(_ figures: UnitFigures) -> [Figure] {
    ForecastFigures(
      credits: figures.totals.credits, month: header.period.month, absence: figures.hoursAbsence
    ).all
  }

  private func attempts(_ absence: FigureAbsence?) -> [Figure] {
    let attempts = totals.attempts
    let counts: [(FigureName, Int)] = [
      (.gainFurtherAttempts, attempts.further.tests), (.gainConflicts, attempts.conflicting.tests),
      (.gainRescaled, attempts.rescaled.tests),
    ]
    return counts.map { name, value in absence.map { Figure(name, .absent($0)) } ?? count(name, value) }
  }

  // MARK: Units

  private func units(_ names: GroupNames, _ delivered: Set<SourceKind>) -> [UnitSection] {
    let units = directory.units.units
    let inclusive = totalsWithSubUnits()
    let comparison = GainComparison(
      totals.units.map(\.gain), minimumPeople: rules.gainBands.minimumPeople)
    let verdicts = totals.constraints(rules).verdicts
    return mapOnAllCores(Array(units.indices)) { number in
      let unit = units[number]
      let own = figures(totals.units[number], delivered)
      let compared = comparison.figures(ofUnit: number, absence: own.evaluationAbsence)
      let incl = inclusive[number].map { inclusiveFigures($0, delivered) } ?? []
      return UnitSection(
        code: unit.code, name: unit.name, parent: unit.parent.map { units[$0].code },
        figures: own.all + constraint(verdicts, number, own) + forecast(own) + compared + incl,
        groups: competencies(of: number, names) + own.months,
        deliveries: deliveries(totals.units[number], delivered))
    }
  }

  private func constraint(
    _ verdicts: [ConstraintVerdict?], _ unit: Int, _ figures: UnitFigures
  ) -> [Figure] {
    let before = totals.outlook.before
    return ConstraintFigures(
      verdict: verdicts[unit], before: before.indices.contains(unit) ? before[unit] : nil,
      absence: figures.hoursAbsence
    ).all
  }

  /// Gains by competency; one without a pair has no entry, so that empty cells stay empty.
  private func competencies(of unit: Int, _ names: GroupNames) -> [FigureGroup] {
    totals.units[unit].competencies.filter { $0.value.people > 0 }.map { number, gain in
      FigureGroup(
        kind: .competency, code: names.competencies.code(number), title: names.competencies.title(number),
        figures: GainFigures(gain: gain, bands: rules.gainBands, absence: nil).ofCell)
    }.sorted { $0.code < $1.code }
  }

  /// For each unit that has sub-units, its totals with all units below it; nil for the others.
  private func totalsWithSubUnits() -> [UnitTotals?] {
    let units = directory.units.units
    var inclusive = [UnitTotals?](repeating: nil, count: units.count)
    for (number, unit) in units.enumerated() {
      var above = unit.parent
      while let parent = above {
        var sum = inclusive[parent] ?? totals.units[parent]
        sum.merge(totals.units[number])
        inclusive[parent] = sum
        above = units[parent].parent
      }
    }
    return inclusive
  }

  private static let inclusiveNames: [(own: FigureName, incl: FigureName)] = [
    (.staff, .inclStaff), (.staffWithTarget, .inclStaffWithTarget),
    (.staffOnTarget, .inclStaffOnTarget), (.staffOnTargetShare, .inclStaffOnTargetShare),
    (.hoursTotal, .inclHoursTotal), (.budgetCeiling, .inclBudgetCeiling),
    (.budgetRealised, .inclBudgetRealised),
  ]

  private func inclusiveFigures(_ sum: UnitTotals, _ delivered: Set<SourceKind>) -> [Figure] {
    let figures = self.figures(sum, delivered).all
    return Self.inclusiveNames.compactMap { names in
      figures.first { $0.name == names.own }.map { Figure(names.incl, $0.value) }
    }
  }

  /// Follow-ups are not among the kinds: no month owes any, so that one without is no gap.
  private func deliveries(_ unit: UnitTotals, _ delivered: Set<SourceKind>) -> [UnitDelivery] {
    let kinds: [SourceKind] = [.attendance, .history, .evaluations, .budget, .services]
    return kinds.filter { delivered.contains($0) }.map { kind in
      let bits = unit.months[kind, default: 0]
      return UnitDelivery(
        kind: kind, months: (0..<header.period.month).map { bits & (1 << UInt16($0)) != 0 })
    }
  }
}
