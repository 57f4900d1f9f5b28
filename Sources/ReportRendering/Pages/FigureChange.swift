import ReportModel
import TrainingDomain

/// How a figure differs from what an edition published before shows.
struct FigureChange: TemplateContext {
  private let place: String
  private let against: String
  private let value: String
  private let text: String
  private let sign: String
  private let since: String

  /// - Returns: nil where one of the two has no number.
  init?(_ name: FigureName, of owner: FigureOwner, since edition: FigureGroup, words: Words) {
    guard let now = owner.scaled(name), let then = edition.figures.first(where: { $0.name == name })?.scaled
    else { return nil }
    let change = now - then
    place = "\(owner.path)/\(name.rawValue)"
    against = edition.code
    value = decimalText(change, decimals: name.measure.decimals)
    text = changeText(scaled: change, measure: name.measure, language: words.language)
    sign = change > 0 ? "\u{25B2}" : change < 0 ? "\u{25BC}" : "="
    let unit = words.unit(name.measure == .percent ? .points : name.measure)
    since = words.sentence(
      .changeSince, ["unit": unit, "period": Period(edition.code).map(words.text) ?? edition.code])
  }

  static let fields: [String: TemplateField<FigureChange>] = [
    "change-place": .text(\.place),
    "change-against": .text(\.against),
    "change-value": .text(\.value),
    "change-text": .text(\.text),
    "change-sign": .text(\.sign),
    "change-since": .text(\.since),
  ]
}
