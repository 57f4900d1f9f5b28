import ContentDigest
import ReportModel
import TrainingDomain

/// What every page of an edition says about itself: city, period, data date, status, office, digests.
struct PageFrame: TemplateContext {
  let header: ReportHeader
  let words: Words
  let styleDigest: String
  let scriptDigest: String
  let rules: [RuleRow]
  let definitions: [Definition]
  let reasons: [Definition]
  let hasChanges: Bool

  init(
    _ report: Report, words: Words, style: PageStyle, script: PageScript, hasChanges: Bool = false
  ) {
    header = report.header
    self.hasChanges = hasChanges
    self.words = words
    styleDigest = style.digest
    scriptDigest = script.digest
    rules = report.rules.map { RuleRow($0, words: words) }
    reasons = FigureAbsence.allCases.map {
      Definition(
        term: words.word(.reasons, $0.rawValue), meaning: words.word(.reasonMeanings, $0.rawValue))
    }
    let owners = [report.city.figures] + report.city.groups.map(\.figures) + report.units.map(\.figures)
    let used = Set(owners.joined().map(\.name))
    definitions = FigureName.allCases.filter(used.contains).map {
      Definition(term: words.label($0), meaning: words.meaning($0), name: $0.rawValue)
    }
  }

  /// Those of the main figures, for pages that a reader of the city's page has beside it.
  var mainDefinitions: [Definition] {
    let main = Set(EarlierEdition.names.map(\.rawValue))
    return definitions.filter { main.contains($0.name) }
  }

  private var spanOfYear: String {
    words.sentence(
      .spanOfYear,
      ["from": words.text(header.period.yearStart), "to": words.text(header.period.lastDay)])
  }

  private var dataThrough: String {
    guard let date = header.dataThrough else { return words.texts["no-data-date"] ?? "" }
    return words.sentence(.dataThrough, ["date": words.text(date)])
  }

  private var nextDue: String {
    header.nextDue.map { words.sentence(.nextDue, ["date": words.text($0)]) } ?? ""
  }

  /// The short code of the edition that this one replaces; empty for an original.
  private var correctedCode: String {
    String((header.chain.corrects ?? "").prefix(SHA256Digest.shortCodeLength))
  }

  static let fields: [String: TemplateField<PageFrame>] = [
    "words": .words,
    "language": .text(\.words.language.rawValue),
    "style-digest": .text(\.styleDigest),
    "script-digest": .text(\.scriptDigest),
    "city": .text(\.header.city),
    "office": .text(\.header.office),
    "responsible": .text(\.header.responsible),
    "period": .text { $0.words.text($0.header.period) },
    "period-code": .text(\.header.period.description),
    "span-of-year": .text(\.spanOfYear),
    "data-through": .text(\.dataThrough),
    "has-next-due": .flag { $0.header.nextDue != nil },
    "next-due": .text(\.nextDue),
    "next-due-code": .text { $0.header.nextDue?.description ?? "" },
    "has-changes": .flag(\.hasChanges),
    "is-correction": .flag { $0.header.chain.corrects != nil },
    "corrected-code": .text(\.correctedCode),
    "correction": .text { $0.words.sentence(.correctionOf, ["code": $0.correctedCode]) },
    "is-draft": .flag { $0.header.status == .draft },
    "status": .text { $0.words.word(.statuses, $0.header.status.rawValue) },
    "program-version": .text(\.header.programVersion),
    "rules-digest": .text(\.header.rulesDigest),
    "templates-digest": .text(\.header.templatesDigest),
    "edition-code": .text { _ in EditionCode.placeholder },
    "rules": .list(\.rules),
    "definitions": .list(\.definitions),
    "definitions-note": .text { $0.words.texts["definitions-note"] ?? "" },
    "reasons": .list(\.reasons),
  ]
}
