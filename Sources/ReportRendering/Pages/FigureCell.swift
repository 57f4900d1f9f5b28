import MarkupEscaping
import ReportModel

/// One figure at one place: what pages print of it, by the partial `figure` or as a cell of `FigureMarkup`.
///
/// Its texts are made when they are asked for: of most owners only some figures are shown.
struct FigureCell: TemplateContext {
  let name: FigureName
  /// Nil where the owner has no figure of this name at all.
  let value: Figure.Value?
  /// The path of the figure's owner: `city`, a unit's code, `city/form/seminar`.
  private let owner: String
  private let words: Words

  /// - Parameter owner: The path of the figure's owner.
  init(_ name: FigureName, _ value: Figure.Value?, of owner: String, words: Words) {
    self.name = name
    self.value = value
    self.owner = owner
    self.words = words
  }

  init(_ figure: Figure, of owner: String, words: Words) {
    self.init(figure.name, figure.value, of: owner, words: words)
  }

  var path: String { owner + "/" + name.rawValue }

  /// The value as an integer of 10^-`measure.decimals`, for charts and orders; nil where there is no number.
  var scaled: Int128? {
    if case .number(let scaled)? = value { scaled } else { nil }
  }

  var isNumber: Bool { scaled != nil }

  /// By the name and not the value, so that a cell without a value stands in line with the others.
  var isCode: Bool { name.measure == .code }

  private var absence: FigureAbsence? {
    if case .absent(let reason)? = value { reason } else { nil }
  }

  var reasonWord: String { absence.map { words.word(.reasons, $0.rawValue) } ?? "" }

  /// What stands where the owner has no such figure.
  var blankWord: String { words.texts["not-counted"] ?? "" }

  func addPath(to markup: inout Markup) {
    markup.add(escaped: owner)
    markup.add("/")
    markup.add(asItIs: name.rawValue)
  }

  /// Adds the value, a number or a word of the program's own; nothing where there is none.
  func addValue(to markup: inout Markup) {
    switch value {
    case .number(let scaled)?:
      markup.addPlain { appendDecimalText(scaled, decimals: name.measure.decimals, to: &$0) }
    case .code(let word)?: markup.add(asItIs: word.rawValue)
    case .absent?, nil: break
    }
  }

  /// Adds what `text` is: numbers, which are most, without making a text of each.
  func addText(to markup: inout Markup) {
    if let scaled {
      markup.addPlain {
        appendFigureText(scaled: scaled, measure: name.measure, language: words.language, to: &$0)
      }
    } else {
      markup.add(escaped: text)
    }
  }

  private var valueText: String {
    var markup = Markup()
    addValue(to: &markup)
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  private var text: String {
    switch value {
    case .number(let scaled)?: figureText(scaled: scaled, measure: name.measure, language: words.language)
    case .code(let word)?: words.code(word, of: name)
    case .absent?, nil: ""
    }
  }

  static let fields: [String: TemplateField<FigureCell>] = [
    "figure-present": .flag { $0.value != nil && $0.absence == nil },
    "figure-absent": .flag { $0.absence != nil },
    "figure-path": .text(\.path),
    "figure-value": .text(\.valueText),
    "figure-text": .text(\.text),
    "figure-reason": .text { $0.absence?.rawValue ?? "" },
    "figure-reason-word": .text(\.reasonWord),
  ]
}
