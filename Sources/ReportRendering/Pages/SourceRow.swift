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
  private let counts: [LedgerCell]

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
  static func counts(_ ledger: ReportLedger, words: Words) -> [LedgerCell] {
    LedgerClass.allCases.map { LedgerCell(lines: $0.tally(in: ledger), words: words) }
      + LedgerAmount.allCases.map { LedgerCell($0, of: ledger.total, words: words) }
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
