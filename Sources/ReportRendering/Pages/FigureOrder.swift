import ReportModel

/// The order of a table's rows that is useful without a script: by one figure, those without it last, and otherwise
/// as they stand.
struct FigureOrder {
  let name: FigureName
  let isDescending: Bool

  static func ascending(_ name: FigureName) -> FigureOrder { FigureOrder(name: name, isDescending: false) }

  static func descending(_ name: FigureName) -> FigureOrder { FigureOrder(name: name, isDescending: true) }

  func sorted(_ owners: [FigureOwner]) -> [FigureOwner] {
    let keyed = owners.enumerated().map { (key: key($0.element), place: $0.offset, owner: $0.element) }
    return keyed.sorted { left, right in
      guard let leftKey = left.key, let rightKey = right.key, leftKey != rightKey else {
        return (left.key == nil) == (right.key == nil) ? left.place < right.place : left.key != nil
      }
      return isDescending ? leftKey > rightKey : leftKey < rightKey
    }.map(\.owner)
  }

  /// Words stand in the order in which they are defined.
  private func key(_ owner: FigureOwner) -> Int128? {
    owner.scaled(name)
      ?? owner.word(name).flatMap { word in (name.words ?? []).firstIndex(of: word) }.map { Int128($0) }
  }
}
