import ReportModel

/// How often one kind of finding was made.
struct FindingRow: TemplateContext {
  private let finding: FindingCount
  private let words: Words

  init(_ finding: FindingCount, words: Words) {
    self.finding = finding
    self.words = words
  }

  private var meaning: String {
    let meaning = words.word(.findings, finding.code)
    return meaning == finding.code ? "" : meaning
  }

  static let fields: [String: TemplateField<FindingRow>] = [
    "finding-code": .text(\.finding.code),
    "finding-meaning": .text(\.meaning),
    "finding-severity": .text { $0.words.word(.severities, $0.finding.severity) },
    "finding-count": .text { $0.words.text($0.finding.count) },
  ]
}
