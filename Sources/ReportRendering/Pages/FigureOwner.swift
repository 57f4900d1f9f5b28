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
  private let figures: [Figure]
  /// Of each name, where its figure stands among these, -1 for nowhere.
  private let places: [Int16]
  private let words: Words

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
    self.figures = figures
    self.words = words
    var places = [Int16](repeating: -1, count: FigureName.allCases.count)
    for (place, figure) in figures.enumerated().reversed() {
      places[figure.name.ordinal] = Int16(clamping: place)
    }
    self.places = places
  }

  private func figure(_ name: FigureName) -> Figure? {
    let place = Int(places[name.ordinal])
    return place >= 0 ? figures[place] : nil
  }

  func has(_ name: FigureName) -> Bool { places[name.ordinal] >= 0 }

  /// As an integer of 10^-`measure.decimals`; nil where the figure has no number.
  func scaled(_ name: FigureName) -> Int128? { figure(name)?.scaled }

  /// The figure's word; nil where it has none.
  func word(_ name: FigureName) -> FigureWord? { figure(name)?.word }

  /// Whether the figure has a value to show.
  func hasNumber(_ name: FigureName) -> Bool { scaled(name) != nil }

  /// The figure's cell; a blank one where the owner has no such figure.
  func cell(_ name: FigureName) -> FigureCell {
    FigureCell(name, figure(name)?.value, of: path, words: words)
  }
}
