import MarkupEscaping
import ReportModel

/// One unit's gains by competency.
struct CompetencyRow: TemplateContext {
  private let name: String
  private let link: String
  private let cells: Markup

  /// - Parameters:
  ///   - link: to the unit's page; empty where there is none.
  ///   - codes: the competencies of the columns.
  init(name: String, link: String, path: String, _ groups: [FigureGroup], _ codes: [String], words: Words) {
    self.name = name
    self.link = link
    let own = groups.filter { $0.kind == .competency }
    let cells = codes.map { code in
      own.first { $0.code == code }?.figures.first { $0.name == .gainMean }
        .map { FigureCell($0, of: "\(path)/competency/\(code)", words: words) }
    }
    self.cells = FigureMarkup.matrixCells(cells)
  }

  static let fields: [String: TemplateField<CompetencyRow>] = [
    "row-name": .text(\.name),
    "row-link": .text(\.link),
    "has-row-link": .flag { !$0.link.isEmpty },
    "competency-cells": .fragment(\.cells),
  ]
}
