import MarkupEscaping
import ReportModel

/// A row of a table: one owner, and a cell for each column.
struct FigureRow: TemplateContext {
  private let owner: FigureOwner
  private let isAnchored: Bool
  private let cells: Markup

  /// - Parameters:
  ///   - chart: the row's part of the table's chart; nil where the table has none.
  ///   - isAnchored: Whether the owner's deep link leads here.
  init(_ owner: FigureOwner, columns: [FigureName], chart: String? = nil, isAnchored: Bool) {
    self.owner = owner
    self.isAnchored = isAnchored
    var cells = FigureMarkup.room(forCells: columns.count + 4)
    if let chart { FigureMarkup.addChart(chart, to: &cells) }
    for column in columns { FigureMarkup.addCell(owner.cell(column), to: &cells) }
    self.cells = cells
  }

  static let fields: [String: TemplateField<FigureRow>] = [
    "row-name": .text(\.owner.name),
    "has-row-link": .flag { !$0.owner.link.isEmpty },
    "row-link": .text(\.owner.link),
    "has-row-anchor": .flag { $0.isAnchored && !$0.owner.anchor.isEmpty },
    "row-anchor": .text(\.owner.anchor),
    "is-own-row": .flag(\.owner.isOwn),
    "figure-cells": .fragment(\.cells),
  ]
}
