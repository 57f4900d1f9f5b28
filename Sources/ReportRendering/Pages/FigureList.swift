import ReportModel

/// A table with a row for each figure of one owner.
final class FigureList: TemplateContext {
  private let id: String
  private let heading: String
  private let note: String
  private let figures: [ListedFigure]
  private let hasCity: Bool

  /// - Returns: nil where the owner has none of the figures.
  init?(_ selection: FigureSelection, of owner: FigureOwner, city: FigureOwner?, words: Words) {
    let shown = selection.names.filter(owner.has)
    guard !shown.isEmpty else { return nil }
    let city = city.flatMap { city in shown.contains(where: city.has) ? city : nil }
    id = selection.rawValue
    heading = words.word(.tableHeadings, selection.rawValue)
    note = words.word(.tableNotes, selection.rawValue)
    figures = shown.map { ListedFigure($0, of: owner, city: city, words: words) }
    hasCity = city != nil
  }

  static let fields: [String: TemplateField<FigureList>] = [
    "table-id": .text(\.id),
    "table-heading": .text(\.heading),
    "has-table-note": .flag { !$0.note.isEmpty },
    "table-note": .text(\.note),
    "has-city": .flag(\.hasCity),
    "listed-figures": .list(\.figures),
  ]
}
