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
  /// Whether the page that the owner stands on is its own.
  let isOwn: Bool
  private let cells: [FigureName: FigureCell]

  init(
    path: String, name: String, figures: [Figure], link: String = "", anchor: String = "",
    isOwn: Bool = false,
    words: Words
  ) {
    self.isOwn = isOwn
    self.path = path
    self.name = name
    self.link = link
    self.anchor = anchor
    cells = Dictionary(
      figures.map { ($0.name, FigureCell($0, of: path, words: words)) },
      uniquingKeysWith: { first, _ in first })
  }

  func has(_ name: FigureName) -> Bool { cells[name] != nil }

  /// As an integer of 10^-`measure.decimals`; nil where the figure has no number.
  func scaled(_ name: FigureName) -> Int128? { cells[name]?.scaled }

  /// The figure's word; nil where it has none.
  func word(_ name: FigureName) -> FigureWord? {
    cells[name].flatMap { $0.kind == .code ? FigureWord(rawValue: $0.value) : nil }
  }

  /// Whether the figure has a value to show.
  func hasNumber(_ name: FigureName) -> Bool { cells[name]?.isNumber ?? false }

  /// The figure's cell; a blank one where the owner has no such figure.
  func cell(_ name: FigureName) -> FigureCell { cells[name] ?? FigureCell(blank: name, of: path) }
}
