import ReportModel
import TrainingDomain

/// A part of a words file: a name and a text for each.
enum WordsSection: String, CaseIterable, Sendable {
  case texts, sentences, months
  case figureLabels = "figure-labels"
  case figureMeanings = "figure-meanings"
  case codes, measures
  case reasons
  case reasonMeanings = "reason-meanings"
  case sources
  case groupKinds = "group-kinds"
  case groupHeadings = "group-headings"
  case forms, families, posts
  case tableHeadings = "table-headings"
  case tableNotes = "table-notes"
  case sectionHeadings = "section-headings"
  case sectionNotes = "section-notes"
  case chartLegends = "chart-legends"
  case ledger
  case causes
  case statuses, severities, findings, rules

  /// The names that must stand in the section, none else; nil where the section may hold any.
  var names: [String]? {
    switch self {
    case .texts, .severities, .findings, .rules: nil
    case .sentences: Sentence.allCases.map(\.rawValue)
    case .months: (1...12).map(String.init)
    case .figureLabels, .figureMeanings: FigureName.allCases.map(\.rawValue)
    case .codes:
      FigureName.allCases.flatMap { figure in
        (figure.words ?? []).map { Words.codeName($0, of: figure) }
      }
    case .measures: Measure.allCases.map(\.rawValue)
    case .reasons, .reasonMeanings: FigureAbsence.allCases.map(\.rawValue)
    case .sources: SourceKind.allCases.map(\.code)
    case .groupKinds, .groupHeadings: FigureGroup.Kind.allCases.map(\.rawValue)
    case .forms: ActivityForm.allCases.map(\.code)
    case .families: ActivityFamily.allCases.map(\.rawValue)
    case .posts: PostKind.allCases.map(\.code)
    case .tableHeadings, .tableNotes: FigureSelection.allCases.map(\.rawValue)
    case .sectionHeadings, .sectionNotes: PageSection.allCases.map(\.rawValue)
    case .chartLegends: PageSection.allCases.filter { $0.chart != nil }.map(\.rawValue)
    case .ledger: LedgerClass.allCases.map(\.rawValue)
    case .causes: ChangeCause.allCases.map(\.rawValue)
    case .statuses: [EditionStatus.draft.rawValue, EditionStatus.final.rawValue]
    }
  }
}
