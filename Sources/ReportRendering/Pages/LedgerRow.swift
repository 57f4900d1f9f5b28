import Findings
import ReportModel

/// One class of the ledger over all files, or all classes together.
struct LedgerRow: TemplateContext {
  private let name: String
  private let lines: String
  private let hours: String
  private let rupiah: String

  init(_ ledgerClass: LedgerClass, in ledger: RowLedger, words: Words) {
    let tally = ledgerClass.tally(in: ledger)
    name = words.word(.ledger, ledgerClass.rawValue)
    lines = words.text(tally.lines)
    hours = figureText(scaled: tally.hours, measure: .hours, language: words.language)
    rupiah = figureText(scaled: tally.rupiah, measure: .rupiah, language: words.language)
  }

  static let fields: [String: TemplateField<LedgerRow>] = [
    "class-name": .text(\.name),
    "class-lines": .text(\.lines),
    "class-jp": .text(\.hours),
    "class-rupiah": .text(\.rupiah),
  ]
}
