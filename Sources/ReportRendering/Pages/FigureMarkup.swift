// To whoever must change this file.
//
// Tables hold most of a page, and a template for each of their cells takes most of a run. So cells are written here,
// and templates place them with `{{{…}}}`. What comes from data or from words files goes through `escaped`; all else is
// the program's own. A page shows a figure in the same way in the partial `figure`, which cards use.

import MarkupEscaping

/// Cells of tables of figures, as markup.
enum FigureMarkup {
  /// A `td` for each figure.
  static func cells(_ figures: [FigureCell], _ words: Words) -> String {
    var markup = ""
    for figure in figures {
      markup += figure.isCode ? "<td class=\"code\">" : "<td>"
      write(figure, words, to: &markup)
      markup += "</td>"
    }
    return markup
  }

  /// A `td` for each figure of a matrix: empty where there is none, and a dash for one that is not shown.
  static func matrixCells(_ figures: [FigureCell?], _ words: Words) -> String {
    var markup = ""
    for figure in figures {
      markup += "<td>"
      if let figure {
        if figure.isNumber { write(figure, words, to: &markup) } else { markup += "\u{2013}" }
      }
      markup += "</td>"
    }
    return markup
  }

  /// The sentence with figures in its places, as they stand elsewhere on the page.
  static func sentence(
    _ sentence: Sentence, _ figures: [String: FigureCell], _ texts: [String: String] = [:], _ words: Words
  ) -> String {
    words.parts(of: sentence).reduce(into: "") { markup, part in
      switch part {
      case .text(let text): markup += escaped(text)
      case .place(let name):
        if let figure = figures[name] {
          write(figure, words, to: &markup)
        } else {
          markup += escaped(texts[name] ?? "{\(name)}")
        }
      }
    }
  }

  private static func write(_ figure: FigureCell, _ words: Words, to markup: inout String) {
    switch figure.kind {
    case .number, .code:
      markup += "<data value=\"\(figure.value)\" data-figure=\"\(escaped(figure.path))\">"
      markup += escaped(figure.text)
      markup += "</data>"
    case .absent:
      markup += "<i data-absent=\"\(escaped(figure.path))\" data-reason=\""
      markup += "\(figure.reason)\">\(escaped(figure.reasonWord))</i>"
    case .blank:
      markup += "<span class=\"blank\">\(escaped(words.texts["not-counted"] ?? ""))</span>"
    }
  }

  private static func escaped(_ text: String) -> String { escapedMarkup(text) }
}
