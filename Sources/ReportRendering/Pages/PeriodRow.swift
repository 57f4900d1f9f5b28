import ReportModel
import TrainingDomain

/// One published period.
struct PeriodRow: TemplateContext {
  private let link: PageLink
  private let status: String
  private let cells: [PeriodCell]

  init(_ edition: EarlierEdition, _ names: [FigureName], before: EarlierEdition?, words: Words) {
    link = PageLink(name: words.text(edition.period), href: "\(edition.period)/index.html")
    status = edition.status.map { words.word(.statuses, $0.rawValue) } ?? ""
    cells = names.map {
      PeriodCell(edition.figure($0, of: "city"), before?.figure($0, of: "city"), words: words)
    }
  }

  static let fields: [String: TemplateField<PeriodRow>] = [
    "link-name": .text(\.link.name),
    "link-href": .text(\.link.href),
    "period-status": .text(\.status),
    "period-cells": .list(\.cells),
  ]
}
