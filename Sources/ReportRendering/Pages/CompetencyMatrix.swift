import ReportModel

/// Gains by unit and competency; a cell without a pair is empty.
final class CompetencyMatrix: TemplateContext {
  private let columns: [PageNote]
  private let rows: [CompetencyRow]
  private let total: CompetencyRow

  /// - Returns: nil where no unit has a pair of any competency.
  init?(_ units: [UnitSection], links: [String], city: CitySection, cityName: String, words: Words) {
    let competencies = city.groups.filter { $0.kind == .competency }
    let rows = zip(units, links).filter { unit, _ in unit.groups.contains { $0.kind == .competency } }
    guard !competencies.isEmpty, !rows.isEmpty else { return nil }
    columns = competencies.map { PageNote(text: $0.title) }
    let codes = competencies.map(\.code)
    self.rows = rows.map { unit, link in
      CompetencyRow(name: unit.name, link: link, path: unit.code, unit.groups, codes, words: words)
    }
    total = CompetencyRow(name: cityName, link: "", path: "city", competencies, codes, words: words)
  }

  static let fields: [String: TemplateField<CompetencyMatrix>] = [
    "competencies": .list(\.columns),
    "competency-rows": .list(\.rows),
    "competency-total": .object { $0.total },
  ]
}
