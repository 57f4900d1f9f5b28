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
  private let codes: [String]
  /// What earlier editions tell of a figure of an owner, and of a part that is no figure.
  private let past: (_ owner: String, _ name: FigureName) -> PastCell
  private let rest: PastCell
  private var sums: [OverlappingSums.Sum] = []

  /// - Parameter codes: of the units.
  init(
    _ names: GroupNames, _ totals: CityTotals, competencies: GroupSums, codes: [String], minimum: Int,
    rest: PastCell, past: @escaping (_ owner: String, _ name: FigureName) -> PastCell
  ) {
    self.codes = codes
    self.rest = rest
    self.past = past
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
    hidden(Hidden(units: forced), .gainMeanBefore) { _ in nil }
  }

  /// Where it is not shown how many people have gains: also where few of the unit's people have none, or have
  /// some of another competency only.
  func withoutPeople(_ forced: Hidden) -> Hidden {
    let most = places.indices.filter { cell in
      (1..<minimum).contains(units[places[cell].unit].gain.people - cells[cell])
    }
    return hidden(
      Hidden(
        cells: forced.cells.union(most), competencies: forced.competencies, units: forced.units), .gainPeople
    ) { units[$0].hours.staff }
  }

  private func hidden(
    _ forced: Hidden, _ name: FigureName, whole: (_ unit: Int) -> Int?
  ) -> Hidden {
    func cell(_ people: Int, of whole: Int? = nil, _ isForced: Bool) -> CellProtection.Cell {
      CellProtection.Cell(counts: [CellProtection.Count(people: people, whole: whole)], isForced: isForced)
    }
    let own = places.enumerated().map { number, place in
      var own = cell(cells[number], of: whole(place.unit), forced.cells.contains(number))
      own.past = past("\(codes[place.unit])/competency/\(place.code)", name)
      return own
    }
    let rows = units.indices.map { number in
      var row = cell(units[number].gain.people, forced.units.contains(number))
      row.past = past(codes[number], name)
      return row
    }
    let columns = competencies.totals.indices.map { number in
      var column = cell(competencies.totals[number].gain.people, forced.competencies.contains(number))
      column.isUntold = competencies.keys[number] == nil
      column.past = competencies.keys[number].map { past("city/\($0)", name) } ?? rest
      return column
    }
    let hidden = OverlappingSums(cells: own + rows + columns, sums: sums, minimum: minimum).hidden()
    return Hidden(
      cells: hidden.filter { $0 < cells.count },
      competencies: Set(hidden.filter { $0 >= firstCompetency }.map { $0 - firstCompetency }),
      units: Set(hidden.filter { $0 >= cells.count && $0 < firstCompetency }.map { $0 - cells.count }))
  }
}
