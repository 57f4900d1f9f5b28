// To whoever must change this file.
//
// Tables hold most of a page, and a template for each of their cells takes most of a run. So cells are written here,
// and templates place them with `{{{…}}}`. What comes from data or from words files is added `escaped`; all else is the
// program's own. A page shows a figure in the same way in the partial `figure`, which cards use.

import MarkupEscaping

/// Cells of tables of figures, as markup.
enum FigureMarkup {
  /// A `td` for each figure.
  static func cells(_ figures: [FigureCell]) -> Markup {
    var markup = room(forCells: figures.count)
    for figure in figures { addCell(figure, to: &markup) }
    return markup
  }

  /// Nothing yet, with room for so many cells.
  static func room(forCells count: Int) -> Markup {
    var markup = Markup()
    markup.reserveCapacity(count * 120)
    return markup
  }

  static func addCell(_ figure: FigureCell, to markup: inout Markup) {
    markup.add(figure.isCode ? "<td class=\"code\">" : "<td>")
    write(figure, to: &markup)
    markup.add("</td>")
  }

  /// - Parameter drawing: a row of a chart; empty where the row has none.
  static func addChart(_ drawing: String, to markup: inout Markup) {
    markup.add("<td class=\"chart\">")
    markup.add(asItIs: drawing)
    markup.add("</td>")
  }

  /// A `td` for each figure of a matrix: empty where there is none, and a dash for one that is not shown.
  static func matrixCells(_ figures: [FigureCell?]) -> Markup {
    var markup = Markup()
    for figure in figures {
      markup.add("<td>")
      if let figure {
        if figure.isNumber { write(figure, to: &markup) } else { markup.add("\u{2013}") }
      }
      markup.add("</td>")
    }
    return markup
  }

  /// The sentence with figures in its places, as they stand elsewhere on the page.
  static func sentence(
    _ sentence: Sentence, _ figures: [String: FigureCell], _ texts: [String: String] = [:], _ words: Words
  ) -> Markup {
    words.parts(of: sentence).reduce(into: Markup()) { markup, part in
      switch part {
      case .text(let text): markup.add(escaped: text)
      case .place(let name):
        if let figure = figures[name] {
          write(figure, to: &markup)
        } else {
          markup.add(escaped: texts[name] ?? "{\(name)}")
        }
      }
    }
  }

  private static func write(_ figure: FigureCell, to markup: inout Markup) {
    switch figure.value {
    case .number?, .code?:
      markup.add("<data value=\"")
      figure.addValue(to: &markup)
      markup.add("\" data-figure=\"")
      figure.addPath(to: &markup)
      markup.add("\">")
      figure.addText(to: &markup)
      markup.add("</data>")
    case .absent(let reason)?:
      markup.add("<i data-absent=\"")
      figure.addPath(to: &markup)
      markup.add("\" data-reason=\"")
      markup.add(asItIs: reason.rawValue)
      markup.add("\">")
      markup.add(escaped: figure.reasonWord)
      markup.add("</i>")
    case nil:
      markup.add("<span class=\"blank\">")
      markup.add(escaped: figure.blankWord)
      markup.add("</span>")
    }
  }
}
