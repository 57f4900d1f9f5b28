import ReportModel

/// The head of a column of figures.
struct FigureColumn: TemplateContext {
  private let name: FigureName
  private let label: String
  private let unit: String
  private let measure: Measure

  init(_ name: FigureName, words: Words) {
    self.name = name
    label = words.label(name)
    unit = words.unit(name.measure)
    measure = name.measure
  }

  static let fields: [String: TemplateField<FigureColumn>] = [
    "column-name": .text(\.name.rawValue),
    "column-label": .text(\.label),
    "column-unit": .text(\.unit),
    "column-class": .text { $0.measure == .code ? "code" : "number" },
  ]
}
