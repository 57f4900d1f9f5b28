import Findings
import ReportModel
import TrainingDomain

/// One file of the input, or the sum over all of them, as attributes' text.
struct XMLSource: TemplateContext {
  private let path: String
  private let kind: SourceKind?
  private let bytes: Int
  private let digest: String
  private let dialect: String
  private let ledger: ReportLedger

  init(_ source: SourceRecord) {
    path = source.path
    if case .read(let kind) = source.use { self.kind = kind } else { kind = nil }
    bytes = source.bytes
    digest = source.sha256
    dialect = source.dialect
    ledger = source.ledger
  }

  static let fields: [String: TemplateField<XMLSource>] = {
    let fields: [String: TemplateField<XMLSource>] = [
      "source-path": .text(\.path),
      "has-source-kind": .flag { $0.kind != nil },
      "source-kind": .text { $0.kind?.code ?? "" },
      "source-bytes": .text { String($0.bytes) },
      "source-digest": .text(\.digest),
      "source-dialect": .text(\.dialect),
    ]
    return fields.merging(LedgerClass.fields(prefix: "", lines: "lines-", of: { $0.ledger })) { own, _ in own
    }
  }()
}
