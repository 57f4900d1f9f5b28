import ChartDrawing
import MarkupEscaping
import ReportModel

/// Figures of one owner and one measure as bars, each with its number beside it.
final class FigureBars: TemplateContext {
  struct Row: TemplateContext {
    fileprivate let label: String
    fileprivate let cells: Markup

    static let fields: [String: TemplateField<Row>] = [
      "figure-label": .text(\.label),
      "figure-cells": .fragment(\.cells),
    ]
  }

  private let id: String
  private let heading: String
  private let note: String
  private let unit: String
  private let axis: Markup
  private let rows: [Row]

  /// Of the selection's figures those of its first figure's measure.
  /// - Returns: nil where none of them has a number: bars without length say nothing.
  init?(_ selection: FigureSelection, of owner: FigureOwner, words: Words) {
    guard let measure = selection.names.first?.measure else { return nil }
    let names = selection.names.filter { $0.measure == measure && owner.has($0) }
    let values = names.compactMap { owner.scaled($0) }.map { Int(clamping: $0) }
    guard !values.isEmpty else { return nil }
    id = selection.rawValue + "-bars"
    heading = words.word(.tableHeadings, selection.rawValue)
    note = words.word(.tableNotes, selection.rawValue)
    unit = words.unit(measure)
    let chart = TrackChart(scale: ChartScale(covering: values))
    axis = Markup(
      asItIs: chart.axis { figureText(scaled: Int128($0), measure: measure, language: words.language) })
    rows = names.map { name in
      var cells = FigureMarkup.room(forCells: 5)
      FigureMarkup.addChart(chart.bar(owner.scaled(name).map { Int(clamping: $0) }), to: &cells)
      FigureMarkup.addCell(owner.cell(name), to: &cells)
      return Row(label: words.label(name), cells: cells)
    }
  }

  static let fields: [String: TemplateField<FigureBars>] = [
    "table-id": .text(\.id),
    "table-heading": .text(\.heading),
    "has-table-note": .flag { !$0.note.isEmpty },
    "table-note": .text(\.note),
    "bars-unit": .text(\.unit),
    "chart-axis": .fragment(\.axis),
    "bar-rows": .list(\.rows),
  ]
}
