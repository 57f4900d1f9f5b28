import ReportModel

/// Figures as elements of `report.xml`, a line each. Names, measures, values and reasons are the program's own words
/// and need no escaping.
func figureElements(_ figures: [Figure]) -> String {
  var text = ""
  text.reserveCapacity(figures.count * 80)
  for figure in figures {
    switch figure.value {
    case .number(let scaled):
      let measure = figure.name.measure
      text += "<figure measure=\"\(measure.rawValue)\" name=\"\(figure.name.rawValue)\" value=\""
      text += decimalText(scaled, decimals: measure.decimals)
      text += "\"></figure>\n"
    case .code(let word):
      text += "<code name=\"\(figure.name.rawValue)\" value=\"\(word.rawValue)\"></code>\n"
    case .absent(let reason):
      text += "<absent name=\"\(figure.name.rawValue)\" reason=\"\(reason.rawValue)\"></absent>\n"
    }
  }
  return text
}
