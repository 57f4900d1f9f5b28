import ReportModel

/// One figure at one place: what every page and the XML print of it. Pages print it through the partial
/// `figure` alone.
final class FigureCell: TemplateContext {
  private let path: String
  private let name: String
  private let measure: Measure
  private let value: String
  private let text: String
  private let reason: String
  private let reasonWord: String
  private let kind: Kind

  private enum Kind {
    case number, code, absent
    /// The owner has no figure of this name at all.
    case blank
  }

  /// - Parameter owner: The path of the figure's owner: `city`, a unit's code, `city/form/seminar`.
  init(_ figure: Figure, of owner: String, words: Words) {
    name = figure.name.rawValue
    path = owner + "/" + figure.name.rawValue
    measure = figure.name.measure
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

  var isNumber: Bool { kind == .number }

  /// The place in a table for a figure that the row's owner does not have.
  init(blank name: FigureName, of owner: String) {
    self.name = name.rawValue
    path = owner + "/" + name.rawValue
    measure = name.measure
    kind = .blank
    value = ""
    text = ""
    reason = ""
    reasonWord = ""
  }

  static let fields: [String: TemplateField<FigureCell>] = [
    "figure-present": .flag { $0.kind == .number || $0.kind == .code },
    "figure-is-code": .flag { $0.kind == .code },
    // By the name and not the value, so that a cell without a value stands in line with the others.
    "figure-class": .text { $0.measure == .code ? "code" : "number" },
    "figure-absent": .flag { $0.kind == .absent },
    "figure-path": .text(\.path),
    "figure-name": .text(\.name),
    "figure-measure": .text(\.measure.rawValue),
    "figure-value": .text(\.value),
    "figure-text": .text(\.text),
    "figure-reason": .text(\.reason),
    "figure-reason-word": .text(\.reasonWord),
  ]
}
