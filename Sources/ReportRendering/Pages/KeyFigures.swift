import ReportModel
import TrainingDomain

/// What an official looks for first: the main figures of an owner, with what has changed since earlier editions.
struct KeyFigures: TemplateContext {
  private let figures: [KeyFigure]
  private let note: String

  /// - Parameters:
  ///   - groups: the owner's; those of earlier editions are compared.
  ///   - period: of the edition.
  init(of owner: FigureOwner, _ groups: [FigureGroup], period: Period, words: Words) {
    // The last month first, then the year before.
    let editions = groups.filter { $0.kind == .edition }.reversed()
    figures = EarlierEdition.names.filter(owner.has).map { name in
      KeyFigure(
        listed: ListedFigure(name, of: owner, words: words),
        changes: editions.compactMap { FigureChange(name, of: owner, since: $0, words: words) })
    }
    let missing = EarlierEdition.periods(comparedWith: period).filter { wanted in
      !editions.contains { $0.code == wanted.description }
    }
    note =
      missing.isEmpty
      ? ""
      : words.sentence(
        .notCompared, ["periods": missing.reversed().map(words.text).joined(separator: ", ")])
  }

  static let fields: [String: TemplateField<KeyFigures>] = [
    "key-figure-cards": .list(\.figures),
    "has-comparison-note": .flag { !$0.note.isEmpty },
    "comparison-note": .text(\.note),
  ]
}
