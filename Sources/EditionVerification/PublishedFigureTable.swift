import ReportModel

/// The figures of a report by whose they are and by their names. An owner's are few and stand together, so that a figure
/// takes no text of its own: a nation has half a million.
struct PublishedFigureTable {
  /// The number of each owner by its path: `city`, `U01`, `city/form/seminar`.
  private var numbers: [String: Int] = [:]
  private var paths: [String] = []
  private var figures: [[PublishedFigure]] = []
  /// The names of the same figures by their numbers, which are looked through at once.
  private var ordinals: [[UInt8]] = []

  /// The number of an owner, which is new where it was never asked for.
  /// - Parameter path: as pages write it before a figure's name.
  mutating func number(ofOwner path: String) -> Int {
    if let number = numbers[path] { return number }
    numbers[path] = paths.count
    paths.append(path)
    figures.append([])
    ordinals.append([])
    return paths.count - 1
  }

  /// Adds a figure of an owner, unless it has one of the name.
  /// - Returns: whether it was added.
  mutating func add(_ figure: PublishedFigure, toOwner number: Int) -> Bool {
    guard place(of: figure.name, inOwner: number) == nil else { return false }
    figures[number].append(figure)
    ordinals[number].append(UInt8(figure.name.ordinal))
    return true
  }

  /// The figure of a path as pages write it: `city/jp-total`, `city/form/seminar/jp-total`.
  subscript(path: String) -> PublishedFigure? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")),
      let name = FigureName.byWord[String(path[path.utf8.index(after: slash)...])]
    else { return nil }
    return self[String(path[..<slash]), name]
  }

  subscript(owner: String, name: FigureName) -> PublishedFigure? {
    guard let number = numbers[owner], let place = place(of: name, inOwner: number) else { return nil }
    return figures[number][place]
  }

  private func place(of name: FigureName, inOwner number: Int) -> Int? {
    ordinals[number].firstIndex(of: UInt8(name.ordinal))
  }

  /// All figures with their paths, owner by owner.
  var all: [(path: String, figure: PublishedFigure)] {
    zip(paths, figures).flatMap { owner, figures in
      figures.map { (path: "\(owner)/\($0.name.rawValue)", figure: $0) }
    }
  }
}
