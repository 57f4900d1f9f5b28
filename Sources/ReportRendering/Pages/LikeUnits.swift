import ReportModel

/// A unit among the units of like size, by what is published of them.
struct LikeUnits: TemplateContext {
  private let table: FigureTable
  private let place: String

  private static let names: [FigureName] = [.staff, .hoursMean, .staffOnTargetShare, .budgetAbsorption]

  /// Units shown on either side of it by size.
  private static let beside = 4

  /// The units whose size is shown, the smallest first; equal ones in the report's order.
  struct BySize {
    fileprivate let units: [UnitSection]
    fileprivate let places: [String: Int]

    init(_ units: [UnitSection]) {
      let sized = units.compactMap { unit in unit.scaled(.staff).map { (unit: unit, staff: $0) } }
        .enumerated().sorted { ($0.element.staff, $0.offset) < ($1.element.staff, $1.offset) }
        .map(\.element.unit)
      self.units = sized
      places = Dictionary(
        sized.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// - Returns: nil where the unit's size is not shown, or there is no other to stand beside.
  init?(_ unit: UnitSection, among sized: BySize, words: Words) {
    guard sized.units.count > 1, let own = sized.places[unit.code] else { return nil }
    let count = min(sized.units.count, 2 * Self.beside + 1)
    let start = min(max(0, own - Self.beside), sized.units.count - count)
    let like = sized.units[start..<start + count]
    let layout = FigureTable.Layout(
      id: "like-units", heading: words.texts["like-units"] ?? "", note: words.texts["like-units-note"] ?? "",
      ownerHeading: words.texts["unit"] ?? "",
      figures: Self.names,
      order: .descending(.hoursMean), chart: .bar(.hoursMean), legend: words.label(.hoursMean))
    let owners = like.map { other in
      FigureOwner(
        path: other.code, name: other.name,
        figures: other.figures.filter { Self.names.contains($0.name) },
        link: other.code == unit.code ? "" : unitFileName(code: other.code) + ".html",
        isOwn: other.code == unit.code, words: words)
    }
    guard let table = FigureTable(layout, owners, words: words) else { return nil }
    self.table = table
    let means = like.compactMap { $0.scaled(.hoursMean) }
    if let mean = unit.scaled(.hoursMean), means.count > 1 {
      place = words.sentence(
        .placeAmongLike,
        ["place": words.text(means.count { $0 > mean } + 1), "count": words.text(means.count)])
    } else {
      place = ""
    }
  }

  static let fields: [String: TemplateField<LikeUnits>] = [
    "place-among-like": .text(\.place)
  ].merging(FigureTable.fields.mapValues { $0.lifted(\.table) }) { own, _ in own }
}
