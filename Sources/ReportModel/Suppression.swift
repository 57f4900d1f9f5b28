import Findings
import TrainingDomain
import UnitAggregation

/// Which figures tell about so few people that they are not published, also not as a difference of others.
struct Suppression: Equatable {
  /// By the unit's number.
  private var units: [Set<FigureName>]
  private var city: Set<FigureName> = []
  /// By kind and code of the group.
  private var groups: [String: Set<FigureName>] = [:]
  private var hidesDeparted = false
  /// Units whose people are too few for anything about them, months of delivery included.
  private var smallUnits: Set<Int> = []

  init(_ totals: CityTotals, directory: GroupNames, parents: [Int?], minimum: Int) {
    units = [Set<FigureName>](repeating: [], count: totals.units.count)
    hidesDeparted = totals.departedStaff > 0 && totals.departedStaff < minimum
    var forced: [SuppressionColumn: Set<Int>] = [:]
    let cityTotals = totals.city
    for column in SuppressionColumn.allCases {
      let cells = totals.units.enumerated().map { number, unit in
        CellProtection.Cell(
          people: column.people(unit), whole: column.whole(unit),
          isForced: forced[column]?.contains(number) ?? false)
      }
      let (hidden, hidesSum) = CellProtection(cells: cells, minimum: minimum).hidden()
      for number in hidden { units[number].formUnion(column.figures) }
      for dependent in column.dependents { forced[dependent, default: []].formUnion(hidden) }
      if column == .staff { smallUnits = hidden }
      let whole = CellProtection.Cell(
        people: column.people(cityTotals), whole: column.whole(cityTotals), isForced: hidesSum)
      if !CellProtection(cells: [whole], minimum: minimum).hidden().cells.isEmpty {
        city.formUnion(column.figures)
      }
      hideInclusive(column, hidden, parents)
    }
    hideGroups(totals, directory, minimum)
  }

  /// A figure with sub-units is shown only where all that it adds up is shown, so that it tells nothing more.
  private mutating func hideInclusive(
    _ column: SuppressionColumn, _ hidden: Set<Int>, _ parents: [Int?]
  ) {
    for number in hidden {
      var above: Int? = number
      while let unit = above {
        units[unit].formUnion(column.inclusiveFigures)
        above = parents[unit]
      }
    }
  }

  private mutating func hideGroups(_ totals: CityTotals, _ names: GroupNames, _ minimum: Int) {
    for kind in FigureGroup.Kind.allCases {
      let entries = names.entries(of: kind, totals)
      hide(entries.map { ($0.code, $0.totals.people) }, kind, [.people, .hoursTotal], minimum)
      hide(
        entries.map { ($0.code, $0.totals.gain.people) }, kind, SuppressionColumn.gain.figures, minimum)
      hide(
        entries.map { ($0.code, $0.totals.gain.attritionPeople) }, kind,
        SuppressionColumn.attrition.figures, minimum)
      hide(
        entries.map { ($0.code, $0.totals.reaction.people) }, kind, SuppressionColumn.reaction.figures,
        minimum)
    }
  }

  private mutating func hide(
    _ counts: [(code: String, people: Int)], _ kind: FigureGroup.Kind, _ figures: [FigureName],
    _ minimum: Int
  ) {
    let cells = counts.map { CellProtection.Cell(people: $0.people, whole: nil, isForced: false) }
    for number in CellProtection(cells: cells, minimum: minimum).hidden().cells {
      groups["\(kind.rawValue)/\(counts[number].code)", default: []].formUnion(figures)
    }
  }

  // MARK: From the full report to the published one

  func applied(to report: Report) -> Report {
    var published = report
    let hiddenInCity = hidesDeparted ? city.union([.departedStaff, .departedHoursTotal]) : city
    published.city = CitySection(
      figures: Self.hiding(hiddenInCity, in: report.city.figures),
      groups: report.city.groups.map { group in
        FigureGroup(
          kind: group.kind, code: group.code, title: group.title,
          figures: Self.hiding(groups["\(group.kind.rawValue)/\(group.code)"] ?? [], in: group.figures))
      })
    published.units = report.units.enumerated().map { number, unit in
      UnitSection(
        code: unit.code, name: unit.name, parent: unit.parent,
        figures: Self.hiding(units[number], in: unit.figures),
        deliveries: unit.deliveries.filter { delivery in
          !smallUnits.contains(number) || !delivery.isAboutPeople
        })
    }
    return published
  }

  private static func hiding(_ names: Set<FigureName>, in figures: [Figure]) -> [Figure] {
    figures.map { figure in
      // What never arrived tells about nobody.
      guard names.contains(figure.name), figure.value != .absent(.notApplicable) else { return figure }
      return Figure(figure.name, .absent(.tooFew))
    }
  }
}

extension UnitDelivery {
  fileprivate var isAboutPeople: Bool { kind == .attendance || kind == .evaluations }
}
