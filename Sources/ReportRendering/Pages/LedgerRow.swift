import ReportModel

/// One class of the ledger over all files, or all classes together.
struct LedgerRow: TemplateContext {
  private let name: String
  private let cells: [LedgerCell]

  init(_ ledgerClass: LedgerClass, in ledger: ReportLedger, words: Words) {
    let tally = ledgerClass.tally(in: ledger)
    name = words.word(.ledger, ledgerClass.rawValue)
    cells =
      [LedgerCell(lines: tally, words: words)]
      + LedgerAmount.allCases.map { LedgerCell($0, of: tally, words: words) }
  }

  static let fields: [String: TemplateField<LedgerRow>] = [
    "class-name": .text(\.name),
    "class-cells": .list(\.cells),
  ]
}
