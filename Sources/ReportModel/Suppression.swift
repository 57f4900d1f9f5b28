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
  private var departed: Set<FigureName>
  /// Units whose people are too few for anything about them, months of delivery included.
  private var smallUnits: Set<Int> = []

  init(_ totals: CityTotals, directory: GroupNames, parents: [Int?], minimum: Int) {
    units = [Set<FigureName>](repeating: [], count: totals.units.count)
    departed = Self.departedFigures(totals, minimum)
    var forced: [SuppressionColumn: Set<Int>] = [:]
    let staff = totals.units.reduce(0) { $0 + $1.hours.staff }
    let isSmallCity = (1..<minimum).contains(staff)
    for column in SuppressionColumn.allCases {
      let cells = totals.units.enumerated().map { number, unit in
        CellProtection.Cell(
          counts: column.counts(
            unit, isKnown: unit.hours.peopleKnown == 0 && !smallUnits.contains(number)),
          isForced: forced[column]?.contains(number) ?? false)
      }
      let (hidden, hidesSum) = CellProtection(cells: cells, minimum: minimum).hidden()
      for number in hidden { units[number].formUnion(column.figures) }
      for dependent in column.dependents { forced[dependent, default: []].formUnion(hidden) }
      if column == .staff { smallUnits = hidden }
      let whole = Self.sum(of: cells, isForced: hidesSum || isSmallCity)
      if !CellProtection(cells: [whole], minimum: minimum).hidden().cells.isEmpty {
        city.formUnion(column.figures)
      }
      hideInclusive(column, hidden, parents)
    }
    hideGroups(totals, directory, staff: staff, minimum)
  }

  /// What a reader can know of the city from its figures and from the cells that hide nothing.
  private static func sum(of cells: [CellProtection.Cell], isForced: Bool) -> CellProtection.Cell {
    let counts = (cells.first?.counts.indices ?? 0..<0).map { index in
      let wholes = cells.compactMap { $0.counts[index].whole }
      return CellProtection.Count(
        people: cells.reduce(0) { $0 + $1.counts[index].people },
        whole: wholes.isEmpty ? nil : wholes.reduce(0, +))
    }
    return CellProtection.Cell(counts: counts, isForced: isForced)
  }

  private static func departedFigures(_ totals: CityTotals, _ minimum: Int) -> Set<FigureName> {
    let few = 1..<minimum
    if few.contains(totals.departedStaff) { return [.departedStaff, .departedHoursTotal] }
    return few.contains(totals.departedCredited) ? [.departedHoursTotal] : []
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

  private mutating func hideGroups(
    _ totals: CityTotals, _ names: GroupNames, staff: Int, _ minimum: Int
  ) {
    for kind in FigureGroup.Kind.allCases {
      let groups = names.entries(of: kind, totals)
      var place = GroupColumns(kind: kind, codes: groups.map(\.code), minimum: minimum)
      let people = groups.map(\.totals.people)
      let few = place.hide(people, of: staff, [.people])
      place.hide(groups.map(\.totals.peopleCredited), forced: few, [.hoursTotal])
      let gains = place.hide(groups.map(\.totals.gain.people), SuppressionColumn.gain.figures)
      place.hide(
        groups.map(\.totals.gain.people), of: staff, forced: gains, SuppressionColumn.gainPeople.figures)
      place.hide(groups.map(\.totals.gain.attritionPeople), SuppressionColumn.attrition.figures)
      place.hide(groups.map(\.totals.reaction.people), SuppressionColumn.reaction.figures)
      self.groups.merge(place.hidden) { $0.union($1) }
    }
  }

  // MARK: From the full report to the published one

  func applied(to report: Report) -> Report {
    var published = report
    let undelivered = Set(
      report.city.figures.filter { $0.value == .absent(.notDelivered) }.map(\.name))
    published.city = CitySection(
      figures: Self.hiding(city.union(departed), in: report.city.figures),
      groups: report.city.groups.map { group in
        FigureGroup(
          kind: group.kind, code: group.code, title: group.title,
          figures: Self.hiding(groups["\(group.kind.rawValue)/\(group.code)"] ?? [], in: group.figures))
      })
    published.units = report.units.enumerated().map { number, unit in
      UnitSection(
        code: unit.code, name: unit.name, parent: unit.parent,
        figures: Self.hiding(
          units[number], in: unit.figures,
          keepsUndelivered: { !smallUnits.contains(number) || undelivered.contains($0) }),
        deliveries: unit.deliveries.filter { delivery in
          !smallUnits.contains(number) || !delivery.kind.isAboutPeople
        })
    }
    return published
  }

  /// - Parameter keepsUndelivered: whether a figure that was not delivered may say so. What never arrived
  ///   tells about nobody, but that it did not arrive from a small unit tells about its people.
  static func hiding(
    _ names: Set<FigureName>, in figures: [Figure],
    keepsUndelivered: (FigureName) -> Bool = { _ in true }
  ) -> [Figure] {
    figures.map { figure in
      guard names.contains(figure.name), figure.value != .absent(.notApplicable) else { return figure }
      if figure.value == .absent(.notDelivered), keepsUndelivered(figure.name) { return figure }
      return Figure(figure.name, .absent(.tooFew))
    }
  }
}
