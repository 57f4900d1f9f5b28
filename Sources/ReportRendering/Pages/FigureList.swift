import ReportModel

/// A table with a row for each figure of one owner, in parts.
final class FigureList: TemplateContext {
  /// Some of the rows, with what they are about.
  struct Part: TemplateContext {
    fileprivate let heading: String
    fileprivate let note: String
    fileprivate let figures: [ListedFigure]
    fileprivate let columns: String

    static let fields: [String: TemplateField<Part>] = [
      "part-heading": .text(\.heading),
      "has-part-note": .flag { !$0.note.isEmpty },
      "part-note": .text(\.note),
      "part-columns": .text(\.columns),
      "listed-figures": .list(\.figures),
    ]
  }

  private let id: String
  private let heading: String
  private let parts: [Part]
  private let hasCity: Bool

  /// - Parameter city: The city, for comparison beside a unit's figures.
  /// - Returns: nil where the owner has none of the figures.
  init?(
    id: String, heading: String, _ selections: [FigureSelection], of owner: FigureOwner, city: FigureOwner?,
    words: Words
  ) {
    let shown = selections.map { (selection: $0, names: $0.names.filter(owner.has)) }
      .filter { !$0.names.isEmpty }
    guard !shown.isEmpty else { return nil }
    self.id = id
    // Another name than that of the table of units, to whoever hears the page.
    self.heading = words.sentence(.allFiguresOf, ["what": heading])
    let city = city.flatMap { city in shown.contains { $0.names.contains(where: city.has) } ? city : nil }
    hasCity = city != nil
    parts = shown.map { selection, names in
      Part(
        heading: words.word(.tableHeadings, selection.rawValue),
        note: words.word(.tableNotes, selection.rawValue),
        figures: names.map { ListedFigure($0, of: owner, city: city, words: words) },
        columns: city == nil ? "2" : "3")
    }
  }

  static let fields: [String: TemplateField<FigureList>] = [
    "table-id": .text(\.id),
    "table-heading": .text(\.heading),
    "has-city": .flag(\.hasCity),
    "list-parts": .list(\.parts),
  ]
}
