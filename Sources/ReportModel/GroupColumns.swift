/// The figures to hide of the groups of one kind, column by column.
struct GroupColumns {
  let kind: FigureGroup.Kind
  let codes: [String]
  let minimum: Int
  /// By kind and code of the group.
  private(set) var hidden: [String: Set<FigureName>] = [:]

  init(kind: FigureGroup.Kind, codes: [String], minimum: Int) {
    self.kind = kind
    self.codes = codes
    self.minimum = minimum
  }

  /// Hides figures where the people they rest on are too few.
  /// - Parameters:
  ///   - people: how many people, by group.
  ///   - whole: out of how many, where the rest of them can be read off the report.
  ///   - forced: groups where the figures are hidden whatever their people.
  /// - Returns: the groups where the figures are hidden.
  @discardableResult
  mutating func hide(
    _ people: [Int], of whole: Int? = nil, forced: Set<Int> = [], _ figures: [FigureName]
  ) -> Set<Int> {
    let cells = people.enumerated().map { number, people in
      CellProtection.Cell(
        counts: [CellProtection.Count(people: people, whole: whole)], isForced: forced.contains(number))
    }
    let numbers = CellProtection(cells: cells, minimum: minimum).hidden().cells
    for number in numbers {
      hidden["\(kind.rawValue)/\(codes[number])", default: []].formUnion(figures)
    }
    return numbers
  }
}
