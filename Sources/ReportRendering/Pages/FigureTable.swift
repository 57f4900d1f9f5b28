import ReportModel

/// A table with a row for each owner and a column for each figure.
final class FigureTable: TemplateContext {
  private let id: String
  private let heading: String
  private let note: String
  private let ownerHeading: String
  private let columns: [FigureColumn]
  private let rows: [FigureRow]
  private let total: FigureRow?

  /// - Parameter total: The owner whose figures stand below the rows.
  /// - Returns: nil where no owner has any of the figures: an empty table says nothing.
  init?(
    id: String, heading: String, note: String, ownerHeading: String, figures: [FigureName],
    owners: [FigureOwner], total: FigureOwner?, isAnchored: Bool = false, words: Words
  ) {
    let shown = figures.filter { name in owners.contains { $0.has(name) } }
    guard !shown.isEmpty else { return nil }
    self.id = id
    self.heading = heading
    self.note = note
    self.ownerHeading = ownerHeading
    columns = shown.map { FigureColumn($0, words: words) }
    rows = owners.filter { owner in shown.contains(where: owner.has) }
      .map { FigureRow($0, columns: shown, isAnchored: isAnchored, words: words) }
    let hasTotal = total.map { total in shown.contains(where: total.has) } ?? false
    self.total =
      hasTotal ? total.map { FigureRow($0, columns: shown, isAnchored: false, words: words) } : nil
  }

  static let fields: [String: TemplateField<FigureTable>] = [
    "table-id": .text(\.id),
    "table-heading": .text(\.heading),
    "has-table-note": .flag { !$0.note.isEmpty },
    "table-note": .text(\.note),
    "owner-heading": .text(\.ownerHeading),
    "columns": .list(\.columns),
    "rows": .list(\.rows),
    "total": .object(\.total),
  ]
}
