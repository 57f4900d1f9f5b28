/// Which labels of an axis can be printed without touching each other.
struct AxisLabels {
  /// Where a label's text is held: at its beginning, its middle or its end.
  enum Anchor: String {
    case start, middle, end
  }

  struct Label: Equatable {
    let text: String
    /// Tenths of a percent of the axis.
    let position: Int
    let anchor: Anchor
  }

  /// Pixels that a character takes at the most at the size of axis labels.
  static let characterWidth = 7
  /// Pixels that must stay free between two labels.
  static let gap = 8

  /// The first label, the last one, and those between that fit, from the left.
  ///
  /// - Parameters:
  ///   - labels: by position, ascending.
  ///   - width: the least width in pixels that the axis may get.
  static func fitting(_ labels: [(text: String, position: Int)], width: Int) -> [Label] {
    guard let first = labels.first, let last = labels.last else { return [] }
    var shown = [label(first)]
    guard labels.count > 1 else { return shown }
    let closing = label(last)
    let end = span(closing, width)
    guard span(shown[0], width).upperBound + gap <= end.lowerBound else { return shown }
    for candidate in labels.dropFirst().dropLast().map(label) {
      let own = span(candidate, width)
      let before = shown.last.map { span($0, width).upperBound } ?? 0
      if before + gap <= own.lowerBound, own.upperBound + gap <= end.lowerBound { shown.append(candidate) }
    }
    return shown + [closing]
  }

  /// Labels at the ends of the axis must not reach beyond it.
  private static func label(_ tick: (text: String, position: Int)) -> Label {
    Label(
      text: tick.text, position: tick.position,
      anchor: tick.position < 100 ? .start : tick.position > 900 ? .end : .middle)
  }

  private static func span(_ label: Label, _ width: Int) -> ClosedRange<Int> {
    let own = label.text.unicodeScalars.count * characterWidth
    let point = label.position * width / 1000
    switch label.anchor {
    case .start: return point...point + own
    case .middle: return point - own / 2...point + own - own / 2
    case .end: return point - own...point
    }
  }
}
