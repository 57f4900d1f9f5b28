import ReportModel

/// All owners of figures of a report, by the path that pages use.
package struct FigureOwners {
  private var places: [String: FigurePlace] = [:]
  private var figures: [FigurePlace: [Figure]] = [:]
  /// By unit, the unit above it.
  package let parents: [String: String]

  package init(_ report: Report) {
    parents = Dictionary(
      report.units.compactMap { unit in unit.parent.map { (unit.code, $0) } }, uniquingKeysWith: { $1 })
    add(report.city.figures, report.city.groups, unit: nil)
    for unit in report.units { add(unit.figures, unit.groups, unit: unit.code) }
  }

  private mutating func add(_ figures: [Figure], _ groups: [FigureGroup], unit: String?) {
    add(figures, FigurePlace(unit: unit))
    for group in groups {
      add(group.figures, FigurePlace(unit: unit, kind: group.kind, code: group.code))
    }
  }

  private mutating func add(_ figures: [Figure], _ place: FigurePlace) {
    places[place.path] = places[place.path] ?? place
    self.figures[place] = figures
  }

  /// The owner and the figure of a path; of the city where it names no owner. Nil for what is not in the report.
  package func find(_ path: String) -> (FigurePlace, FigureName)? {
    for candidate in [path, "city/" + path] {
      guard let end = candidate.lastIndex(of: "/"), let place = places[String(candidate[..<end])],
        let name = FigureName(rawValue: String(candidate[candidate.index(after: end)...])),
        figures[place]?.contains(where: { $0.name == name }) ?? false
      else { continue }
      return (place, name)
    }
    return nil
  }

  package func values(_ place: FigurePlace) -> DerivedFormula.Values? {
    figures[place].map { figures in
      Dictionary(figures.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Paths that end like one that was mistyped, at most five.
  package func nearest(to path: String) -> [String] {
    let parts = path.split(separator: "/").map { $0.lowercased() }
    let (owner, name) = (parts.first ?? "", parts.last ?? "")
    let paths = figures.flatMap { place, figures in figures.map { "\(place.path)/\($0.name.rawValue)" } }
    let near = paths.filter { known in
      let known = known.lowercased()
      return known.hasPrefix(owner + "/") && (known.hasSuffix("/" + name) || known.contains(name))
    }
    return Array(near.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }.prefix(5))
  }

  /// Every owner with its figures, by path.
  package var all: [(place: FigurePlace, figures: [Figure])] {
    figures.sorted { $0.key.path < $1.key.path }.map { ($0.key, $0.value) }
  }
}
