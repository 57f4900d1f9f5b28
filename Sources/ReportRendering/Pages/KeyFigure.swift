import ReportModel

/// A main figure on a card of its own, with what has changed.
struct KeyFigure: TemplateContext {
  let listed: ListedFigure
  let changes: [FigureChange]

  static let fields: [String: TemplateField<KeyFigure>] = [
    "changes": .list(\.changes)
  ].merging(ListedFigure.fields.mapValues { $0.lifted(\.listed) }) { own, _ in own }
}
