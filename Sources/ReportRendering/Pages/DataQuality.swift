import ReportModel

/// What became of every line of every file, and what was found on the way.
struct DataQuality: TemplateContext {
  private let columns: [PageNote]
  private let sources: [SourceRow]
  private let total: [LedgerCell]
  private let classes: [LedgerRow]
  private let findings: [FindingRow]
  private let first: [PageNote]
  private let replaced: Int
  private let words: Words

  init(_ report: Report, words: Words) {
    self.words = words
    columns =
      LedgerClass.allCases.map { PageNote(text: words.word(.ledger, $0.rawValue)) }
      + ["ledger-jp", "ledger-rupiah"].map { PageNote(text: words.texts[$0] ?? "") }
    sources = report.sources.map { SourceRow($0, words: words) }
    let ledger = report.ledger
    total = SourceRow.counts(ledger, words: words)
    classes = LedgerClass.allCases.map { LedgerRow($0, in: ledger, words: words) }
    findings = report.findings.map { FindingRow($0, words: words) }
    first = Self.first(report.sources, words)
    replaced = report.forbiddenCharacters
  }

  private static let shownFirst = 5

  /// Where a correction brings back most: files that count as not delivered, then those with most rejected rows.
  private static func first(_ sources: [SourceRecord], _ words: Words) -> [PageNote] {
    let aside = sources.filter { $0.use == .setAside }.map {
      words.sentence(.fileSetAside, ["file": $0.path])
    }
    let rejected = sources.filter { $0.use != .setAside && $0.ledger.rejected > 0 }.enumerated()
      .sorted { ($1.element.ledger.rejected, $0.offset) < ($0.element.ledger.rejected, $1.offset) }
      .map { _, source in
        words.sentence(
          .fileRejected, ["file": source.path, "count": words.text(source.ledger.rejected)])
      }
    return (aside + rejected).prefix(shownFirst).map(PageNote.init)
  }

  private var replacedSentence: String {
    words.sentence(.charactersReplaced, ["count": words.text(replaced)])
  }

  static let fields: [String: TemplateField<DataQuality>] = [
    "ledger-columns": .list(\.columns),
    "sources": .list(\.sources),
    "ledger-total": .list(\.total),
    "ledger-classes": .list(\.classes),
    "has-first": .flag { !$0.first.isEmpty },
    "fix-first": .list(\.first),
    "has-findings": .flag { !$0.findings.isEmpty },
    "findings": .list(\.findings),
    "has-replaced-characters": .flag { $0.replaced > 0 },
    "replaced-characters": .text(\.replacedSentence),
  ]
}
