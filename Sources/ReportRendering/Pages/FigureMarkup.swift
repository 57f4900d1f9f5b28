// To whoever must change this file.
//
// Tables hold most of a page, and a template for each of their cells takes most of a run. So cells are written here,
// and templates place them with `{{{…}}}`. What comes from data or from words files goes through `escaped`; all else is
// the program's own. A page shows a figure in the same way in the partial `figure`, which cards use.

/// Cells of tables of figures, as markup.
enum FigureMarkup {
  /// A `td` for each figure.
  static func cells(_ figures: [FigureCell], _ words: Words) -> String {
    var markup = ""
    for figure in figures {
      markup += figure.isCode ? "<td class=\"code\">" : "<td class=\"number\">"
      write(figure, words, to: &markup)
      markup += "</td>"
    }
    return markup
  }

  /// A `td` for each competency: the mean gain, and below it its interval and the count of people.
  static func cells(_ competencies: [CompetencyCell], _ words: Words) -> String {
    var markup = ""
    for cell in competencies {
      markup += "<td class=\"number\">"
      if let mean = cell.mean { write(mean, words, to: &markup) }
      if cell.isTold, let low = cell.low, let high = cell.high, let people = cell.people {
        markup += " <small class=\"beside\">"
        write(low, words, to: &markup)
        markup += " \u{2013} "
        write(high, words, to: &markup)
        markup += "<br />n "
        write(people, words, to: &markup)
        markup += "</small>"
      }
      markup += "</td>"
    }
    return markup
  }

  private static func write(_ figure: FigureCell, _ words: Words, to markup: inout String) {
    switch figure.kind {
    case .number, .code:
      markup += "<data value=\"\(figure.value)\" data-figure=\"\(escaped(figure.path))\">"
      markup += escaped(figure.text)
      markup += "</data>"
    case .absent:
      markup += "<span class=\"absent\" data-absent=\"\(escaped(figure.path))\" data-reason=\""
      markup += "\(figure.reason)\">\(escaped(figure.reasonWord))</span>"
    case .blank:
      markup += "<span class=\"blank\">\(escaped(words.texts["not-counted"] ?? ""))</span>"
    }
  }

  private static func escaped(_ text: String) -> String { MarkupContentType().escapeText(text) }
}
