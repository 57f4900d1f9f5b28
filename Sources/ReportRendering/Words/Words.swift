import ReportModel
import TrainingDomain

/// Every text that a reader sees, in one language.
final class Words: Sendable {
  let language: Language
  /// What templates use as `words.name`.
  let texts: [String: String]
  private let sections: [WordsSection: [String: String]]

  init(language: Language, sections: [WordsSection: [String: String]]) {
    self.language = language
    self.sections = sections
    texts = sections[.texts] ?? [:]
  }

  /// The word of a section; the name itself where an open section has none.
  func word(_ section: WordsSection, _ name: String) -> String {
    sections[section]?[name] ?? name
  }

  func label(_ figure: FigureName) -> String { word(.figureLabels, figure.rawValue) }

  func meaning(_ figure: FigureName) -> String { word(.figureMeanings, figure.rawValue) }

  func unit(_ measure: Measure) -> String { word(.measures, measure.rawValue) }

  func code(_ word: FigureWord, of figure: FigureName) -> String {
    self.word(.codes, Self.codeName(word, of: figure))
  }

  /// `gain-band/high`: one word can read differently for different figures.
  static func codeName(_ word: FigureWord, of figure: FigureName) -> String {
    "\(figure.rawValue)/\(word.rawValue)"
  }

  func kind(_ kind: SourceKind) -> String { word(.sources, kind.code) }

  /// What a sentence is made of.
  enum SentencePart: Equatable {
    case text(String)
    /// Where a value goes.
    case place(String)
  }

  /// Values are put into places and not searched for further ones.
  func parts(of sentence: Sentence) -> [SentencePart] {
    var rest = word(.sentences, sentence.rawValue)[...]
    var parts: [SentencePart] = []
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(.text(String(rest[..<open])))
      parts.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return parts + [.text(String(rest))]
  }

  /// The sentence with each `{name}` replaced by its value.
  func sentence(_ sentence: Sentence, _ values: [String: String]) -> String {
    parts(of: sentence).reduce(into: "") { text, part in
      switch part {
      case .text(let words): text += words
      case .place(let name): text += values[name] ?? "{\(name)}"
      }
    }
  }

  /// `31 Oktober 2026`.
  func text(_ date: CivilDate) -> String {
    let parts = date.components
    return "\(parts.day) \(word(.months, "\(parts.month)")) \(parts.year)"
  }

  /// `Oktober 2026`.
  func text(_ period: Period) -> String { "\(word(.months, "\(period.month)")) \(period.year)" }

  func text(_ count: Int) -> String { countText(count, language: language) }
}
