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
      // Piece by piece: an interpolation would make a String of each.
      text += "<figure measure=\""
      text += measure.rawValue
      text += "\" name=\""
      text += figure.name.rawValue
      text += "\" value=\""
      text += decimalText(scaled, decimals: measure.decimals)
      text += "\"></figure>\n"
    case .code(let word):
      text += "<code name=\""
      text += figure.name.rawValue
      text += "\" value=\""
      text += word.rawValue
      text += "\"></code>\n"
    case .absent(let reason):
      text += "<absent name=\""
      text += figure.name.rawValue
      text += "\" reason=\""
      text += reason.rawValue
      text += "\"></absent>\n"
    }
  }
  return text
}
