import Findings
import ReportModel

/// One file of the input, or all of them, with the ledger of its lines.
struct SourceRow: TemplateContext {
  private let path: String
  private let kind: String
  private let isSetAside: Bool
  private let dialect: String
  private let bytes: String
  private let digest: String
  private let counts: [PageNote]

  init(_ source: SourceRecord, words: Words) {
    path = source.path
    if case .read(let kind) = source.use {
      self.kind = words.kind(kind)
      isSetAside = false
    } else {
      kind = ""
      isSetAside = true
    }
    dialect = source.dialect
    bytes = words.text(source.bytes)
    digest = source.sha256
    counts = Self.counts(source.ledger, words: words)
  }

  /// The lines of each class, then the JP and rupiah of all.
  static func counts(_ ledger: RowLedger, words: Words) -> [PageNote] {
    let total = ledger.total
    return LedgerClass.allCases.map { PageNote(text: words.text($0.tally(in: ledger).lines)) } + [
      PageNote(text: figureText(scaled: total.hours, measure: .hours, language: words.language)),
      PageNote(text: figureText(scaled: total.rupiah, measure: .rupiah, language: words.language)),
    ]
  }

  static let fields: [String: TemplateField<SourceRow>] = [
    "source-path": .text(\.path),
    "source-kind": .text(\.kind),
    "is-set-aside": .flag(\.isSetAside),
    "source-dialect": .text(\.dialect),
    "source-bytes": .text(\.bytes),
    "source-digest": .text(\.digest),
    "counts": .list(\.counts),
  ]
}
