import MarkupEscaping
import ReportModel

/// One figure of the page of changes.
struct ShiftRow: TemplateContext {
  private let owner: String
  private let label: String
  private let unit: String
  private let before: String
  private let after: Markup
  private let change: String
  private let causes: String

  init(_ shift: FigureShift, owner: String, words: Words) {
    self.owner = owner
    label = words.label(shift.name)
    let measure = shift.name.measure
    unit = words.unit(measure)
    let place = String(shift.path.dropLast(shift.name.rawValue.count + 1))
    before = Self.text(shift.before, shift.name, words)
    after =
      shift.after.map {
        FigureMarkup.cells([FigureCell(shift.name, $0, of: place, words: words)])
      } ?? "<td>\u{2013}</td>"
    func signed(_ scaled: Int128) -> String {
      changeText(scaled: scaled, measure: measure, language: words.language)
    }
    change = shift.difference.map(signed) ?? ""
    let isShared = shift.isSplit && shift.shares.count > 1
    causes = ChangeCause.allCases.filter(shift.causes.contains).map { cause in
      let word = words.word(.causes, cause.rawValue)
      return isShared ? "\(word) \(shift.shares[cause].map(signed) ?? "")" : word
    }.joined(separator: ", ")
  }

  private static func text(_ value: Figure.Value?, _ name: FigureName, _ words: Words) -> String {
    switch value {
    case .number(let scaled)?: figureText(scaled: scaled, measure: name.measure, language: words.language)
    case .code(let word)?: words.code(word, of: name)
    case .absent(let reason)?: words.word(.reasons, reason.rawValue)
    case nil: "\u{2013}"
    }
  }

  static let fields: [String: TemplateField<ShiftRow>] = [
    "shift-owner": .text(\.owner),
    "shift-label": .text(\.label),
    "shift-unit": .text(\.unit),
    "shift-before": .text(\.before),
    "shift-after": .fragment(\.after),
    "shift-change": .text(\.change),
    "shift-causes": .text(\.causes),
  ]
}
