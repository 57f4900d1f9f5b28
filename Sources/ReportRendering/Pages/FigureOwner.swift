import ReportModel

/// The city, a unit or a group with its figures by name.
struct FigureOwner {
  let path: String
  /// What a reader sees as the owner's name.
  let name: String
  /// Relative link to the owner's page; empty where it has none.
  let link: String
  /// Deep link within a page; empty where it has none.
  let anchor: String
  private let cells: [FigureName: FigureCell]

  init(
    path: String, name: String, figures: [Figure], link: String = "", anchor: String = "", words: Words
  ) {
    self.path = path
    self.name = name
    self.link = link
    self.anchor = anchor
    cells = Dictionary(
      figures.map { ($0.name, FigureCell($0, of: path, words: words)) },
      uniquingKeysWith: { first, _ in first })
  }

  func has(_ name: FigureName) -> Bool { cells[name] != nil }

  /// Whether the figure has a value to show.
  func hasNumber(_ name: FigureName) -> Bool { cells[name]?.isNumber ?? false }

  /// The figure's cell; a blank one where the owner has no such figure.
  func cell(_ name: FigureName) -> FigureCell { cells[name] ?? FigureCell(blank: name, of: path) }
}
