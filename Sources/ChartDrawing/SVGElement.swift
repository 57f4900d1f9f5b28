import MarkupEscaping

/// One element of a drawing as markup. Attributes are written in the order in which they are given; their
/// values and the text are escaped.
enum SVGElement {
  static func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) -> String {
    opening(name, attributes) + "/>"
  }

  static func text(_ text: String, _ attributes: KeyValuePairs<String, String>) -> String {
    opening("text", attributes) + ">" + escapedMarkup(text) + "</text>"
  }

  private static func opening(_ name: String, _ attributes: KeyValuePairs<String, String>) -> String {
    var markup = "<" + name
    for (name, value) in attributes { markup += " \(name)=\"\(escapedMarkup(value))\"" }
    return markup
  }
}

/// Tenths of a percent as a coordinate: `45.1%`, `80%`.
func percent(_ tenths: Int) -> String {
  let sign = tenths < 0 ? "-" : ""
  let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
  return rest == 0 ? "\(sign)\(whole)%" : "\(sign)\(whole).\(rest)%"
}
