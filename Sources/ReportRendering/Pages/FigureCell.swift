import ReportModel

/// One figure at one place: what pages print of it, by the partial `figure` or as a cell of `FigureMarkup`.
final class FigureCell: TemplateContext, Sendable {
  let path: String
  private let name: FigureName
  let value: String
  let text: String
  let reason: String
  let reasonWord: String
  let kind: Kind
  /// The value as an integer of 10^-`measure.decimals`, for charts and orders; nil where there is no number.
  let scaled: Int128?

  enum Kind {
    case number, code, absent
    /// The owner has no figure of this name at all.
    case blank
  }

  /// - Parameter owner: The path of the figure's owner: `city`, a unit's code, `city/form/seminar`.
  init(_ figure: Figure, of owner: String, words: Words) {
    name = figure.name
    path = owner + "/" + figure.name.rawValue
    scaled = figure.scaled
    let measure = figure.name.measure
    switch figure.value {
    case .number(let scaled):
      kind = .number
      value = decimalText(scaled, decimals: measure.decimals)
      text = figureText(scaled: scaled, measure: measure, language: words.language)
      reason = ""
      reasonWord = ""
    case .code(let word):
      kind = .code
      value = word.rawValue
      text = words.code(word, of: figure.name)
      reason = ""
      reasonWord = ""
    case .absent(let absence):
      kind = .absent
      value = ""
      text = ""
      reason = absence.rawValue
      reasonWord = words.word(.reasons, absence.rawValue)
    }
  }

  /// The place in a table for a figure that the row's owner does not have.
  init(blank name: FigureName, of owner: String) {
    self.name = name
    path = owner + "/" + name.rawValue
    kind = .blank
    scaled = nil
    value = ""
    text = ""
    reason = ""
    reasonWord = ""
  }

  var isNumber: Bool { kind == .number }

  /// By the name and not the value, so that a cell without a value stands in line with the others.
  var isCode: Bool { name.measure == .code }

  static let fields: [String: TemplateField<FigureCell>] = [
    "figure-present": .flag { $0.kind == .number || $0.kind == .code },
    "figure-absent": .flag { $0.kind == .absent },
    "figure-path": .text(\.path),
    "figure-value": .text(\.value),
    "figure-text": .text(\.text),
    "figure-reason": .text(\.reason),
    "figure-reason-word": .text(\.reasonWord),
  ]
}
