/// A figure as it was found in a page or in XML.
struct PublishedFigure: Hashable {
  let path: String
  /// The value, or the reason why there is none.
  let value: String

  /// The figures of a page, in order, with the text that a reader sees.
  static func inPage(_ html: String) -> [(figure: PublishedFigure, text: String)] {
    let present = html.matches(of: #/<data value="([^"]*)" data-figure="([^"]*)">([^<]*)<\/data>/#).map {
      (PublishedFigure(path: unescaped($0.2), value: String($0.1)), String($0.3))
    }
    let absent = html.matches(
      of: #/<i data-absent="([^"]*)" data-reason="([^"]*)">([^<]*)<\/i>/#
    ).map { (PublishedFigure(path: unescaped($0.1), value: String($0.2)), String($0.3)) }
    return present + absent
  }

  /// The figures of a report.xml that has a line for each element.
  static func inXML(_ xml: String) -> [PublishedFigure] {
    var section = ""
    var owner = ""
    var figures: [PublishedFigure] = []
    for line in xml.split(separator: "\n") {
      if line == "<city>" { section = "city" }
      if line == "<city>" || line == "</group>" { owner = section }
      if let group = line.firstMatch(of: #/^<group code="([^"]*)" kind="([^"]*)"/#) {
        owner = "\(section)/\(group.2)/\(unescaped(group.1))"
      }
      if let unit = line.firstMatch(of: #/^<unit code="([^"]*)"/#) {
        section = unescaped(unit.1)
        owner = section
      }
      if let figure = line.firstMatch(of: #/^<figure measure="[^"]*" name="([^"]*)" value="([^"]*)"/#) {
        figures.append(PublishedFigure(path: "\(owner)/\(figure.1)", value: String(figure.2)))
      }
      if let code = line.firstMatch(of: #/^<code name="([^"]*)" value="([^"]*)"/#) {
        figures.append(PublishedFigure(path: "\(owner)/\(code.1)", value: String(code.2)))
      }
      if let absent = line.firstMatch(of: #/^<absent name="([^"]*)" reason="([^"]*)"/#) {
        figures.append(PublishedFigure(path: "\(owner)/\(absent.1)", value: String(absent.2)))
      }
    }
    return figures
  }

  private static func unescaped(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
