extension Report {
  /// Without the figures that an edition withheld which this one replaces, and that are still the same: beside it they
  /// would give away what was withheld with them.
  func withholding(_ past: PublishedPast) -> Report {
    guard !past.replaced.isEmpty else { return self }
    func rest(_ owner: String, _ figures: [Figure]) -> [Figure] {
      let names = figures.filter { past.withholds("\(owner)/\($0.name.rawValue)", now: $0.value) }.map(\.name)
      return Suppression.hiding(Set(names), in: figures)
    }
    func rest(_ owner: String, _ groups: [FigureGroup]) -> [FigureGroup] {
      groups.map { group in
        FigureGroup(
          kind: group.kind, code: group.code, title: group.title,
          figures: rest("\(owner)/\(group.kind.rawValue)/\(group.code)", group.figures))
      }
    }
    var report = self
    report.city = CitySection(figures: rest("city", city.figures), groups: rest("city", city.groups))
    report.units = units.map { unit in
      UnitSection(
        code: unit.code, name: unit.name, parent: unit.parent, figures: rest(unit.code, unit.figures),
        groups: rest(unit.code, unit.groups), deliveries: unit.deliveries)
    }
    return report
  }
}
