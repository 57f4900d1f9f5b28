import ReportModel

/// One total of another system, our own figure and their difference.
struct ReconciliationRow: TemplateContext {
  private let row: Reconciliation
  private let own: FigureCell
  private let words: Words

  init(_ row: Reconciliation, of owner: FigureOwner, words: Words) {
    self.row = row
    own = owner.cell(row.figure)
    self.words = words
  }

  private var measure: Measure { row.figure.measure }

  private var statedText: String {
    row.stated.map { figureText(scaled: $0, measure: measure, language: words.language) } ?? ""
  }

  private var differenceText: String {
    row.difference.map { changeText(scaled: $0, measure: measure, language: words.language) } ?? ""
  }

  private var differenceUnit: String { words.unit(measure == .percent ? .points : measure) }

  private var reasonWord: String { row.absence.map { words.word(.reasons, $0.rawValue) } ?? "" }

  private func value(_ scaled: Int128?) -> String {
    scaled.map { decimalText($0, decimals: measure.decimals) } ?? ""
  }

  static let fields: [String: TemplateField<ReconciliationRow>] = [
    "figure-label": .text { $0.words.label($0.row.figure) },
    "figure-unit": .text { $0.words.unit($0.measure) },
    "figure-cells": .fragment { FigureMarkup.cells([$0.own]) },
    "control-place": .text(\.own.path),
    "control-source": .text(\.row.system),
    "has-control-value": .flag { $0.row.stated != nil },
    "control-value": .text { $0.value($0.row.stated) },
    "control-text": .text(\.statedText),
    "has-control-difference": .flag { $0.row.difference != nil },
    "control-difference": .text { $0.value($0.row.difference) },
    "difference-text": .text(\.differenceText),
    "difference-unit": .text(\.differenceUnit),
    "difference-reason-word": .text(\.reasonWord),
  ]
}
