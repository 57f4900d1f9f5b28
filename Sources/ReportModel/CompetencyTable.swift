import UnitAggregation

/// Gains by competency and unit, whose rows add up to the unit's people and whose columns to the city's.
struct CompetencyTable {
  /// Unit and competency of each cell with a pair.
  private var places: [(unit: Int, code: String)] = []
  private var cells: [CellProtection.Cell] = []
  private let unitCells: [CellProtection.Cell]
  private let competencies: GroupSums

  init(_ names: GroupNames, _ totals: CityTotals, competencies: GroupSums) {
    self.competencies = competencies
    unitCells = totals.units.map { Self.cell($0.gain.people) }
    for (unit, unitTotals) in totals.units.enumerated() {
      for (number, gain) in unitTotals.competencies.sorted(by: { $0.key < $1.key }) where gain.people > 0 {
        places.append((unit, names.competencies.code(number)))
        cells.append(Self.cell(gain.people, of: unitTotals.hours.staff))
      }
    }
  }

  private static func cell(
    _ people: Int, of whole: Int? = nil, isForced: Bool = false
  ) -> CellProtection.Cell {
    CellProtection.Cell(counts: [CellProtection.Count(people: people, whole: whole)], isForced: isForced)
  }

  /// The cells, competencies and units of which no gain is shown.
  func hidden(
    unitsWithoutGains: Set<Int>, minimum: Int
  ) -> (cells: [(unit: Int, code: String)], competencies: Set<Int>, units: Set<Int>) {
    let units = unitCells.enumerated().map { number, cell in
      Self.cell(cell.people, isForced: unitsWithoutGains.contains(number))
    }
    let whole = competencies.totals.map { Self.cell($0.gain.people) }
    let firstUnit = cells.count
    let firstCompetency = firstUnit + units.count
    let byUnit = Dictionary(grouping: places.indices) { places[$0].unit }
    let byCode = Dictionary(grouping: places.indices) { "competency/\(places[$0].code)" }
    var sums = byUnit.keys.sorted().map { unit in
      OverlappingSums.Sum(whole: firstUnit + unit, parts: byUnit[unit] ?? [])
    }
    for (number, key) in competencies.keys.enumerated() {
      sums.append(OverlappingSums.Sum(whole: firstCompetency + number, parts: byCode[key] ?? []))
    }
    sums.append(
      OverlappingSums.Sum(whole: nil, parts: competencies.keys.indices.map { firstCompetency + $0 }))
    let hidden = OverlappingSums(cells: cells + units + whole, sums: sums, minimum: minimum).hidden()
    return (
      hidden.filter { $0 < firstUnit }.sorted().map { places[$0] },
      Set(hidden.filter { $0 >= firstCompetency }.map { $0 - firstCompetency }),
      Set(hidden.filter { $0 >= firstUnit && $0 < firstCompetency }.map { $0 - firstUnit })
    )
  }
}
