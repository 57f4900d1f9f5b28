extension Figure.Value {
  /// As XML writes it: every decimal, the word, or the reason in brackets.
  /// - Parameter name: the figure's.
  package func exactText(of name: FigureName) -> String {
    switch self {
    case .number(let scaled): decimalText(scaled, decimals: name.measure.decimals)
    case .code(let word): word.rawValue
    case .absent(let reason): "(\(reason.rawValue))"
    }
  }
}
