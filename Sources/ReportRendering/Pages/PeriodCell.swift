import ReportModel

/// One figure of a period, and how it differs from the month before.
struct PeriodCell: TemplateContext {
  private let value: String
  private let text: String
  private let change: String

  init(_ figure: Figure?, _ before: Figure?, words: Words) {
    guard let figure, let scaled = figure.scaled else {
      value = ""
      text = ""
      change = ""
      return
    }
    let measure = figure.name.measure
    value = decimalText(scaled, decimals: measure.decimals)
    text = figureText(scaled: scaled, measure: measure, language: words.language)
    change =
      before?.scaled.map { changeText(scaled: scaled - $0, measure: measure, language: words.language) } ?? ""
  }

  static let fields: [String: TemplateField<PeriodCell>] = [
    "is-told": .flag { !$0.text.isEmpty },
    "cell-value": .text(\.value),
    "cell-text": .text(\.text),
    "has-change": .flag { !$0.change.isEmpty },
    "cell-change": .text(\.change),
  ]
}
