import ReportModel

/// How often one kind of finding was made, as attributes' text.
struct XMLFinding: TemplateContext {
  let finding: FindingCount

  static let fields: [String: TemplateField<XMLFinding>] = [
    "finding-code": .text(\.finding.code),
    "finding-severity": .text(\.finding.severity),
    "finding-count": .text { String($0.finding.count) },
  ]
}
