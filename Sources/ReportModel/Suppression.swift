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
  /// By the unit's number: figures of its competencies that are not shown, by code.
  private var hiddenCells: [[String: Set<FigureName>]]
  /// Units whose hours by month are hidden, and months, from 0, whose hours are hidden of the city.
  private var unitsWithoutMonths: Set<Int> = []
  private var hiddenCityMonths: [FigureName: Set<Int>] = [:]
  /// Units whose people are too few for anything about them, months of delivery included.
  private var smallUnits: Set<Int> = []

  /// People that a figure must rest on.
  private let minimum: Int
  private let past: PublishedPast

  /// - Parameters:
  ///   - whole: the sum over all units.
  ///   - report: with all figures.
  ///   - past: what was published before.
  ///   - parents: of each unit the one above it.
  ///   - target: what a civil servant owes, in 1/100 JP.
  ///   - awayPercent: the part of a unit's people who may be away on one day.
  init(
    _ totals: CityTotals, whole: UnitTotals, of report: Report, past: PublishedPast, directory: GroupNames,
    parents: [Int?], awayPercent: Int, target: Int128?, minimum: Int
  ) {
    self.minimum = minimum
    self.past = past
    let knowledge = PastKnowledge(past, of: report)
    let codes = report.units.map(\.code)
    units = [Set<FigureName>](repeating: [], count: totals.units.count)
    hiddenCells = [[String: Set<FigureName>]](repeating: [:], count: totals.units.count)
    departed = Self.departedFigures(totals, minimum)
    let bounds = totals.units.map { HoursBounds(hours: $0.hours, target: target, minimum: minimum) }
    var forced = Self.toldByHours(bounds)
    Self.hideWholes(of: totals.units, codes: codes, knowledge, minimum, &forced)
    let staff = whole.hours.staff
    let isSmallCity = (1..<minimum).contains(staff)
    var groups = GroupColumns(
      GroupSums(directory, totals), staff: staff, peopleWithGains: whole.gain.people, minimum: minimum,
      knowledge: knowledge)
    // Most of what is done here: meanwhile units are looked at.
    let following = groups.following()
    groups.hidePeople()
    let reach = Self.reachFamilies.filter { _, key in groups.hidden[key]?.contains(.people) ?? false }
    for column in SuppressionColumn.allCases {
      let cells = totals.units.enumerated().map { number, unit in
        CellProtection.Cell(
          counts: column.counts(
            unit, isKnown: unit.hours.peopleKnown == 0 && !smallUnits.contains(number),
            mostOnTarget: units[number].contains(.hoursTotal) ? nil : bounds[number].mostOnTarget),
          isForced: forced[column]?.contains(number) ?? false,
          isToldElsewhere: column.isToldByNeed && unit.hours.peopleInNeed == 0,
          size: column == .staff ? nil : unit.hours.staff,
          past: knowledge.cell(codes[number], column.stated, lasts: column.isOfRoster))
      }
      let (hidden, hidesSum) = CellProtection(cells: cells, minimum: minimum).hidden()
      for number in hidden { units[number].formUnion(column.figures) }
      // What depended on a cell that a replaced edition hides was hidden there as well.
      let new = hidden.filter { cells[$0].past != .hidden || cells[$0].isSecretNow(minimum: minimum) }
      for dependent in column.dependents { forced[dependent, default: []].formUnion(new) }
      if column == .staff {
        smallUnits = hidden
        // What holds a unit back says that somebody is in need, or nobody.
        for number in hidden { units[number].formUnion(ConstraintFigures.namesOfVerdict) }
      }
      if column == .months { unitsWithoutMonths = hidden }
      let isWithheld = knowledge.cell("city", column.stated) == .hidden
      let sum = Self.sum(
        of: cells, isForced: hidesSum || isSmallCity || reach[column] != nil || isWithheld)
      if !CellProtection(cells: [sum], minimum: minimum).hidden().cells.isEmpty {
        city.formUnion(column.figures)
      }
      hideInclusive(column, hidden, parents)
    }
    hideReach(&groups, totals, minimum)
    hideWeighableMeans()
    hideCrowdedDays(totals.units, whole, awayPercent: awayPercent, minimum)
    // The city's gain can be worked out from a unit's and how far it lies from all others.
    if city.contains(.gainMean) || city.contains(.gainPeople) {
      for number in units.indices { units[number].formUnion(GainComparison.names) }
    }
    groups.hide(following)
    self.groups = groups.hidden
    hideCompetencies(totals, directory, whole, knowledge, codes: codes)
    hideCityCounts(totals.attempts, whole, minimum)
    hideKindsOfPost(whole, minimum)
  }

  /// Where hours tell of few people, these hours are hidden as well.
  private static func toldByHours(_ bounds: [HoursBounds]) -> [SuppressionColumn: Set<Int>] {
    [
      .credited: Set(bounds.indices.filter { bounds[$0].tellOfFewOnTarget }),
      .onTarget: Set(bounds.indices.filter { bounds[$0].tellOfFewBelow }),
    ]
  }

  /// Where a count is known from a replaced edition and is now all but a few of its whole, hiding it hides nothing: then
  /// the whole is hidden.
  private static func hideWholes(
    of units: [UnitTotals], codes: [String], _ knowledge: PastKnowledge, _ minimum: Int,
    _ forced: inout [SuppressionColumn: Set<Int>]
  ) {
    for column in SuppressionColumn.allCases {
      guard let whole = column.wholeColumn else { continue }
      for (number, unit) in units.enumerated() {
        guard let count = column.counts(unit, isKnown: false).first, let all = count.whole,
          (1..<minimum).contains(all - count.people),
          knowledge.cell(codes[number], column.stated) == .shown
        else { continue }
        forced[whole, default: []].insert(number)
      }
    }
  }

  /// The city's means are those of the units, weighed by their people with gains, so that the hidden counts of few units
  /// could be worked out from their means: before, after, and the sum of all are three equations, the intervals a
  /// fourth. Of this many units they leave the counts open.
  private static let unweighable = 8

  private mutating func hideWeighableMeans() {
    let weighed = units.indices.filter {
      units[$0].contains(.gainPeople) && units[$0].isDisjoint(with: SuppressionColumn.gain.figures)
    }
    // Without the count of all there is nothing to weigh by.
    guard !city.contains(.gainPeople), weighed.count < Self.unweighable else { return }
    for number in weighed {
      units[number].formUnion(SuppressionColumn.gain.figures + SuppressionColumn.atMaximum.figures)
    }
  }

  /// Days on which few people were too many tell about these. Days are no sums of others, so that one can be hidden
  /// alone.
  private mutating func hideCrowdedDays(
    _ totals: [UnitTotals], _ whole: UnitTotals, awayPercent: Int, _ minimum: Int
  ) {
    func isFew(_ totals: UnitTotals) -> Bool {
      totals.daysAway.crowded(staff: totals.hours.staff, percent: awayPercent).contains { $0 < minimum }
    }
    for (number, unit) in totals.enumerated() where isFew(unit) {
      units[number].insert(.crowdedDays)
    }
    if isFew(whole) { city.insert(.crowdedDays) }
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

  // MARK: Reach

  /// The city's people reached by a family of activities stand among its groups too.
  private static let reachFamilies: [SuppressionColumn: String] = [
    .reachedByForum: "family/forum", .reachedByUniversity: "family/university",
  ]

  /// Hides in both places how many people a family reached where one of them hides it.
  private mutating func hideReach(_ groups: inout GroupColumns, _ totals: CityTotals, _ minimum: Int) {
    let forced = Self.reachFamilies.filter { !city.isDisjoint(with: $0.key.figures) }
    groups.hidePeople(forced: Set(forced.values))
    for (column, key) in Self.reachFamilies where groups.hidden[key]?.contains(.people) ?? false {
      city.formUnion(column.figures)
      // Else the units would add up to the city.
      guard !units.contains(where: { !$0.isDisjoint(with: column.figures) }) else { continue }
      let people = totals.units.map { column.counts($0, isKnown: false).reduce(0) { $0 + $1.people } }
      let covers = people.indices.filter { people[$0] >= minimum }
      if let cover = covers.min(by: { (people[$0], $0) < (people[$1], $1) }) {
        units[cover].formUnion(column.figures)
      }
    }
  }

  // MARK: Competencies

  private mutating func hideCompetencies(
    _ totals: CityTotals, _ names: GroupNames, _ whole: UnitTotals, _ knowledge: PastKnowledge,
    codes: [String]
  ) {
    let sums = GroupSums(competencies: names, totals)
    let table = CompetencyTable(
      names, totals, competencies: sums, codes: codes, minimum: minimum, rest: knowledge.rest
    ) { knowledge.cell($0, [$1]) }
    let withoutGains = table.withoutGains(units: hiding(.gainMean))
    hide(SuppressionColumn.gain.figures + SuppressionColumn.atMaximum.figures, withoutGains, table)
    var competencies = GroupColumns(
      sums, staff: whole.hours.staff, peopleWithGains: whole.gain.people, minimum: minimum,
      knowledge: knowledge)
    let few = competencies.hide(competencies.following(withoutGains: withoutGains.competencies))
    let withoutPeople = table.withoutPeople(
      CompetencyTable.Hidden(
        cells: withoutGains.cells, competencies: few,
        units: withoutGains.units.union(hiding(.gainPeople))))
    hide(SuppressionColumn.gainPeople.figures, withoutPeople, table)
    for number in withoutPeople.competencies {
      guard let key = sums.keys[number] else { continue }
      groups[key, default: []].formUnion(SuppressionColumn.gainPeople.figures)
    }
    groups.merge(competencies.hidden) { $0.union($1) }
  }

  private func hiding(_ name: FigureName) -> Set<Int> {
    Set(units.indices.filter { units[$0].contains(name) })
  }

  private mutating func hide(
    _ figures: [FigureName], _ hidden: CompetencyTable.Hidden, _ table: CompetencyTable
  ) {
    for cell in hidden.cells {
      let place = table.places[cell]
      hiddenCells[place.unit][place.code, default: []].formUnion(figures)
    }
    for unit in hidden.units { units[unit].formUnion(figures) }
  }

  // MARK: The city

  /// Figures that only the city has.
  private mutating func hideCityCounts(_ attempts: AttemptTotals, _ whole: UnitTotals, _ minimum: Int) {
    let (hours, recent) = (whole.hours, whole.recent)
    let few = 1..<minimum
    let counts: [(FigureName, Int)] = [
      (.gainFurtherAttempts, attempts.further.people), (.gainConflicts, attempts.conflicting.people),
      (.gainRescaled, attempts.rescaled.people), (.gainRescaled, attempts.unchanged.people),
    ]
    for (name, people) in counts where few.contains(people) { city.insert(name) }
    // Who was reached by both, or by one alone, can be worked out from the three counts.
    let reachedByBoth = hours.reachedByForum + hours.reachedByUniversity + hours.neverReached - hours.staff
    let reached = hours.staff - hours.neverReached
    let parts = [
      hours.neverReached, reached, reachedByBoth, reached - hours.reachedByForum,
      reached - hours.reachedByUniversity, hours.participants - reached,
    ]
    // Where one reached nobody, the other is known.
    if parts.contains(where: few.contains)
      || !city.isDisjoint(with: [.reachedByForum, .reachedByUniversity])
    {
      city.formUnion([.neverReached, .neverReachedShare])
    }
    hiddenCityMonths[.hoursTotal] = Self.hidden(hours.months.map(\.people), minimum)
    hiddenCityMonths[.hoursTotalYearBefore] = Self.hidden(recent.yearBefore.map(\.people), minimum)
  }

  /// Kinds of post add up to the people whose kind is known.
  private mutating func hideKindsOfPost(_ totals: UnitTotals, _ minimum: Int) {
    let kinds = PostKind.allCases.filter { totals.indexByKind[$0] != nil }
    let hidden = Self.hidden(kinds.map { totals.indexByKind[$0]?.people ?? 0 }, minimum)
    for (number, kind) in kinds.enumerated() {
      var names = city.intersection(SuppressionColumn.indexPeople.figures)
      if hidden.contains(number) { names.formUnion([.indexPeople, .indexPoints]) }
      if !names.isEmpty { groups["\(FigureGroup.Kind.post.rawValue)/\(kind.code)"] = names }
    }
  }

  /// The places of counts that are hidden beside a sum that is shown.
  private static func hidden(_ people: [Int], _ minimum: Int) -> Set<Int> {
    let cells = people.map {
      CellProtection.Cell(counts: [CellProtection.Count(people: $0, whole: nil)], isForced: false)
    }
    return CellProtection(cells: cells, minimum: minimum).hidden().cells
  }

  // MARK: From the full report to the published one

  func applied(to report: Report) -> Report {
    var published = report
    let undelivered = Set(
      report.city.figures.filter { $0.value == .absent(.notDelivered) }.map(\.name))
    published.city = CitySection(
      figures: Self.hiding(city.union(departed), in: report.city.figures),
      groups: report.city.groups.map { group in
        group.hiding(
          groups["\(group.kind.rawValue)/\(group.code)"]
            ?? hiddenMonth(group))
      })
    published.units = report.units.enumerated().map { number, unit in
      UnitSection(
        code: unit.code, name: unit.name, parent: unit.parent,
        figures: Self.hiding(
          units[number].union(fewPeople(in: unit.figures)), in: unit.figures,
          keepsUndelivered: { !smallUnits.contains(number) || undelivered.contains($0) }),
        groups: unit.groups.map { group in
          switch group.kind {
          case .competency:
            hiddenCells[number][group.code].map(group.hiding) ?? group
          case .month:
            // Last year's hours of those who are in the unit now, beside what last year's edition tells of it, would
            // tell of the few who moved.
            group.hiding(
              unitsWithoutMonths.contains(number)
                ? [.hoursTotal, .hoursTotalYearBefore] : [.hoursTotalYearBefore])
          default: group
          }
        },
        deliveries: unit.deliveries.filter { delivery in
          !smallUnits.contains(number) || !delivery.kind.isAboutPeople
        })
    }
    return published.withholding(past)
  }

  /// Counts of people who could be brought on target: no sums of others, and each tells about people of its own.
  private func fewPeople(in figures: [Figure]) -> [FigureName] {
    figures.filter { figure in
      ConstraintFigures.namesOfPeople.contains(figure.name)
        && figure.scaled.map { $0 > 0 && $0 < Int128(minimum) } ?? false
    }.map(\.name)
  }

  private func hiddenMonth(_ group: FigureGroup) -> Set<FigureName> {
    guard group.kind == .month, let month = Period(group.code)?.month else { return [] }
    return Set(hiddenCityMonths.filter { $0.value.contains(month - 1) }.keys)
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

extension FigureGroup {
  fileprivate func hiding(_ names: Set<FigureName>) -> FigureGroup {
    FigureGroup(
      kind: kind, code: code, title: title, figures: Suppression.hiding(names, in: figures))
  }
}
