import ReportModel

/// A row of a table: one owner, and a cell for each column.
struct FigureRow: TemplateContext {
  private let owner: FigureOwner
  private let isAnchored: Bool
  private let cells: String

  /// - Parameter isAnchored: Whether the owner's deep link leads here; one table of a page does that.
  init(_ owner: FigureOwner, columns: [FigureName], isAnchored: Bool, words: Words) {
    self.owner = owner
    self.isAnchored = isAnchored
    cells = FigureMarkup.cells(columns.map(owner.cell), words)
  }

  static let fields: [String: TemplateField<FigureRow>] = [
    "row-name": .text(\.owner.name),
    "has-row-link": .flag { !$0.owner.link.isEmpty },
    "row-link": .text(\.owner.link),
    "has-row-anchor": .flag { $0.isAnchored && !$0.owner.anchor.isEmpty },
    "row-anchor": .text(\.owner.anchor),
    "figure-cells": .fragment(\.cells),
  ]
}
