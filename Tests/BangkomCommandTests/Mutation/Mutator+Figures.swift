import ReportModel
import ReportRendering

extension Mutator {
  /// Shows a figure that was changed in report.xml on all pages as it now is.
  func followFigures(_ edition: inout EditionForgery) {
    guard let place = edition.lines.indices.first(where: { edition.lines[$0] != sound.lines[$0] }),
      let word = edition.lines[place].attribute("name"), let measure = FigureName(rawValue: word)?.measure
    else { return }
    let path = (owner(of: place).compactMap(\.self).map(self.path) + [word]).joined(separator: "/")
    let (old, new) = (shown(sound.lines[place], path, measure), shown(edition.lines[place], path, measure))
    for (name, page) in sound.files where name.hasSuffix(".html") {
      edition.files[name] = Array(String(decoding: page, as: UTF8.self).replacing(old, with: new).utf8)
    }
  }

  private func path(of line: Int) -> String {
    let line = sound.lines[line]
    let code = line.attribute("code") ?? "city"
    return line.attribute("kind").map { "\($0)/\(code)" } ?? code
  }

  private func shown(_ figure: String, _ path: String, _ measure: Measure) -> String {
    let value = figure.attribute("value") ?? ""
    let scaled = Int128(value.replacing(".", with: "")) ?? 0
    let text = figureText(scaled: scaled, measure: measure, language: .indonesian)
    return "<data value=\"\(value)\" data-figure=\"\(path)\">\(text)</data>"
  }
}
