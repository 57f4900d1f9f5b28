import CSVReading

/// All figures that totals of other systems may speak of, by dense numbers.
package struct ControlFigures: Sendable {
  private let figures: [ControlFigure]
  /// By their names, folded as headers are.
  private let numbers: [String: Int]

  package init(_ figures: [ControlFigure]) {
    self.figures = figures
    numbers = Dictionary(
      figures.enumerated().map { (foldedHeader($0.element.name), $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter number: one that `number(_:)` found.
  package subscript(number: Int) -> ControlFigure { figures[number] }

  /// The number of the figure that a cell names, by its stable name in any case or by what offices call it; nil for
  /// an unknown one.
  func number(_ cell: CellBytes) -> Int? {
    numbers[foldedHeader(cellText(cell))] ?? figureWords[cell].flatMap { numbers[foldedHeader($0)] }
  }
}
