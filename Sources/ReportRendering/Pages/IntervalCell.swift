import ReportModel

/// The limits of a figure's interval, to stand beside it.
struct IntervalCell: TemplateContext {
  private let low: FigureCell
  private let high: FigureCell
  private let label: String

  /// - Returns: nil where the figure has no interval, or its owner has none to show.
  init?(of name: FigureName, _ owner: FigureOwner, words: Words) {
    guard let interval = name.interval, owner.hasNumber(interval.low), owner.hasNumber(interval.high) else {
      return nil
    }
    low = owner.cell(interval.low)
    high = owner.cell(interval.high)
    label = words.texts[name == .forecastShare ? "interval-forecast" : "interval"] ?? ""
  }

  static let fields: [String: TemplateField<IntervalCell>] = [
    "interval-label": .text(\.label),
    "interval-low": .object { $0.low },
    "interval-high": .object { $0.high },
  ]
}
