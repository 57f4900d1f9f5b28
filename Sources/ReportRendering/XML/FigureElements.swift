import MarkupEscaping
import ReportModel

/// Figures as elements of `report.xml`, a line each. Names, measures, values and reasons are the program's own words
/// and need no escaping.
func figureElements(_ figures: [Figure]) -> Markup {
  var markup = Markup()
  markup.reserveCapacity(figures.count * 80)
  for figure in figures {
    let name = figure.name.rawValue
    switch figure.value {
    case .number(let scaled):
      let measure = figure.name.measure
      markup.add("<figure measure=\"")
      markup.add(asItIs: measure.rawValue)
      markup.add("\" name=\"")
      markup.add(asItIs: name)
      markup.add("\" value=\"")
      markup.addPlain { appendDecimalText(scaled, decimals: measure.decimals, to: &$0) }
      markup.add("\"></figure>\n")
    case .code(let word):
      markup.add("<code name=\"")
      markup.add(asItIs: name)
      markup.add("\" value=\"")
      markup.add(asItIs: word.rawValue)
      markup.add("\"></code>\n")
    case .absent(let reason):
      markup.add("<absent name=\"")
      markup.add(asItIs: name)
      markup.add("\" reason=\"")
      markup.add(asItIs: reason.rawValue)
      markup.add("\"></absent>\n")
    }
  }
  return markup
}
