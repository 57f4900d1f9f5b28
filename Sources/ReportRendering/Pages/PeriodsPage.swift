import TrainingDomain

/// The page that lists the published periods.
final class PeriodsPage: TemplateContext {
  private let words: Words
  private let styleDigest: String
  private let periods: [PageLink]

  init(_ periods: [Period], words: Words, style: PageStyle) {
    self.words = words
    styleDigest = style.digest
    self.periods = Set(periods).sorted(by: >).map {
      PageLink(name: words.text($0), href: "\($0)/index.html")
    }
  }

  static let fields: [String: TemplateField<PeriodsPage>] = [
    "words": .words(\.words),
    "language": .text(\.words.language.rawValue),
    "style-digest": .text(\.styleDigest),
    "has-periods": .flag { !$0.periods.isEmpty },
    "periods": .list(\.periods),
  ]
}
