import ReportModel

/// One number of the ledger on a page, or the words for one that is withheld.
struct LedgerCell: TemplateContext {
  private let text: String
  private let isWithheld: Bool

  init(lines tally: LedgerTally, words: Words) {
    text = words.text(tally.lines)
    isWithheld = false
  }

  init(_ amount: LedgerAmount, of tally: LedgerTally, words: Words) {
    let value = tally[amount]
    text =
      value.map { figureText(scaled: $0, measure: amount.measure, language: words.language) }
      ?? words.word(.reasons, FigureAbsence.tooFew.rawValue)
    isWithheld = value == nil
  }

  static let fields: [String: TemplateField<LedgerCell>] = [
    "ledger-text": .text(\.text),
    "is-withheld": .flag(\.isWithheld),
  ]
}
