/// A word of the report and what it means.
struct Definition: TemplateContext {
  let term: String
  let meaning: String
  /// The figure's name in XML and in links; empty for other words.
  var name = ""

  static let fields: [String: TemplateField<Definition>] = [
    "term": .text(\.term),
    "meaning": .text(\.meaning),
    "term-name": .text(\.name),
  ]
}
