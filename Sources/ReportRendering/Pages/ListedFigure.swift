import MarkupEscaping
import ReportModel

/// A figure with its label, on a line or card of its own.
struct ListedFigure: TemplateContext {
  private let label: String
  private let unit: String
  private let own: FigureCell
  private let cells: Markup
  private let interval: IntervalCell?

  /// - Parameter city: The city, for comparison beside a unit's figure.
  init(_ name: FigureName, of owner: FigureOwner, city: FigureOwner? = nil, words: Words) {
    label = words.label(name)
    unit = words.unit(name.measure)
    own = owner.cell(name)
    var cells = FigureMarkup.room(forCells: 2)
    FigureMarkup.addCell(own, to: &cells)
    if let city { FigureMarkup.addCell(city.cell(name), to: &cells) }
    self.cells = cells
    interval = IntervalCell(of: name, owner, words: words)
  }

  static let fields: [String: TemplateField<ListedFigure>] = [
    "figure-label": .text(\.label),
    "figure-unit": .text(\.unit),
    "figure-cells": .fragment(\.cells),
    "interval": .object(\.interval),
  ].merging(FigureCell.fields.mapValues { $0.lifted(\.own) }) { own, _ in own }
}
