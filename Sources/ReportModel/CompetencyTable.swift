import UnitAggregation

/// Gains by competency and unit, whose rows add up to the unit's people where nobody has two competencies, and whose
/// columns add up to the city's. The units add up to the city as well, so none of them is hidden alone.
struct CompetencyTable {
  /// Of what figures are hidden.
  struct Hidden {
    /// Numbers within `places`.
    var cells: Set<Int> = []
    var competencies: Set<Int> = []
    var units: Set<Int> = []
  }

  /// Unit and competency of each cell with a pair.
  private(set) var places: [(unit: Int, code: String)] = []
  private var cells: [Int] = []
  private let units: [UnitTotals]
  private let competencies: GroupSums
  private let minimum: Int
  private var sums: [OverlappingSums.Sum] = []

  init(_ names: GroupNames, _ totals: CityTotals, competencies: GroupSums, minimum: Int) {
    self.competencies = competencies
    self.minimum = minimum
    units = totals.units
    for (unit, unitTotals) in totals.units.enumerated() {
      for (number, gain) in unitTotals.competencies.sorted(by: { $0.key < $1.key }) where gain.people > 0 {
        places.append((unit, names.competencies.code(number)))
        cells.append(gain.people)
      }
    }
    sums = allSums
  }

  private var firstCompetency: Int { cells.count + units.count }

  private var allSums: [OverlappingSums.Sum] {
    let byUnit = Dictionary(grouping: places.indices) { places[$0].unit }
    let byCode = Dictionary(grouping: places.indices) { "competency/\(places[$0].code)" }
    let rows = byUnit.keys.sorted().map { unit in
      OverlappingSums.Sum(whole: cells.count + unit, parts: byUnit[unit] ?? [])
    }
    let columns = competencies.keys.enumerated().compactMap { number, key in
      key.flatMap { byCode[$0] }.map { OverlappingSums.Sum(whole: firstCompetency + number, parts: $0) }
    }
    let wholes = [
      units.indices.map { cells.count + $0 }, competencies.keys.indices.map { firstCompetency + $0 },
    ]
    return rows + columns + wholes.map { OverlappingSums.Sum(whole: nil, parts: $0) }
  }

  /// Where no gain is shown.
  func withoutGains(units forced: Set<Int>) -> Hidden {
    hidden(Hidden(units: forced)) { _ in nil }
  }

  /// Where it is not shown how many people have gains: also where few of the unit's people have none, or have
  /// some of another competency only.
  func withoutPeople(_ forced: Hidden) -> Hidden {
    let most = places.indices.filter { cell in
      (1..<minimum).contains(units[places[cell].unit].gain.people - cells[cell])
    }
    return hidden(
      Hidden(
        cells: forced.cells.union(most), competencies: forced.competencies, units: forced.units)
    ) { units[$0].hours.staff }
  }

  private func hidden(_ forced: Hidden, whole: (_ unit: Int) -> Int?) -> Hidden {
    func cell(_ people: Int, of whole: Int? = nil, _ isForced: Bool) -> CellProtection.Cell {
      CellProtection.Cell(counts: [CellProtection.Count(people: people, whole: whole)], isForced: isForced)
    }
    let own = places.indices.map {
      cell(cells[$0], of: whole(places[$0].unit), forced.cells.contains($0))
    }
    let rows = units.indices.map { cell(units[$0].gain.people, forced.units.contains($0)) }
    let columns = competencies.totals.indices.map { number in
      var column = cell(competencies.totals[number].gain.people, forced.competencies.contains(number))
      column.isUntold = competencies.keys[number] == nil
      return column
    }
    let hidden = OverlappingSums(cells: own + rows + columns, sums: sums, minimum: minimum).hidden()
    return Hidden(
      cells: hidden.filter { $0 < cells.count },
      competencies: Set(hidden.filter { $0 >= firstCompetency }.map { $0 - firstCompetency }),
      units: Set(hidden.filter { $0 >= cells.count && $0 < firstCompetency }.map { $0 - cells.count }))
  }
}
