import TrainingDomain

/// A rule that the edition used, and where it comes from.
struct RuleRow: TemplateContext {
  private let citation: RuleCitation
  private let words: Words

  init(_ citation: RuleCitation, words: Words) {
    self.citation = citation
    self.words = words
  }

  static let fields: [String: TemplateField<RuleRow>] = [
    "rule-name": .text(\.citation.rule),
    "rule-title": .text { $0.words.word(.rules, $0.citation.rule) },
    "effective-from": .text { $0.words.text($0.citation.effectiveFrom) },
    "effective-from-code": .text(\.citation.effectiveFrom.description),
    "legal-basis": .text(\.citation.legalBasis),
    "from-office": .flag { $0.citation.file != nil },
    "rule-file": .text { $0.citation.file ?? "" },
  ]
}
