/// One published number or word, or the reason why there is none.
package struct Figure: Equatable, Sendable {
  package enum Value: Equatable, Sendable {
    /// The value as an integer of 10^-`measure.decimals`: the same integer is printed in XML and HTML.
    case number(Int128)
    /// One of `FigureName.words`, where the figure tells a verdict.
    case code(FigureWord)
    case absent(FigureAbsence)
  }

  package let name: FigureName
  package let value: Value

  package init(_ name: FigureName, _ value: Value) {
    self.name = name
    self.value = value
  }

  /// Nil where the figure is no word.
  package var word: FigureWord? {
    if case .code(let word) = value { word } else { nil }
  }

  /// Nil where there is no number to add up.
  package var scaled: Int128? {
    if case .number(let scaled) = value { scaled } else { nil }
  }
}
