/// Templates that were checked against the names that pages offer, ready to render.
struct CompiledTemplates: Sendable {
  private let programs: [String: TemplateProgram]

  /// What is included like a partial but is no template, and the element that it stands in.
  private static let embedded = [PageStyle.fragment: "style", PageScript.fragment: "script"]

  /// - Parameter pages: For each template that is rendered by itself, the names that its page offers.
  init(
    _ set: TemplateSet, words: Words, style: PageStyle, script: PageScript,
    pages: [String: [String: NameShape]]
  ) throws(TemplateFault) {
    var nodes: [String: [TemplateNode]] = [:]
    var tags: [String: [TemplateTag]] = [:]
    for name in set.templateNames {
      let source = try TemplateSource(name + TemplateSet.suffix, in: set)
      let found = try TemplateScanner.tags(of: source.file, bytes: source.bytes)
      for tag in found where tag.kind == .partial {
        if let element = Self.embedded[tag.name] { try checkPlace(of: tag, in: source, element: element) }
      }
      tags[name] = found
      nodes[name] = TemplateParser.nodes(of: source.bytes, tags: found)
    }
    nodes[PageStyle.fragment] = TemplateParser.nodes(of: Array(style.text.utf8), tags: [])
    nodes[PageScript.fragment] = TemplateParser.nodes(of: Array(script.text.utf8), tags: [])
    let checker = TemplateChecker(tags: tags, words: words, fragments: Set(Self.embedded.keys))
    for (name, shape) in pages.sorted(by: { $0.key < $1.key }) { try checker.check(name, page: shape) }
    var programs: [String: TemplateProgram] = [:]
    for (name, shape) in pages where nodes[name] != nil {
      programs[name] = TemplateProgram(name, page: shape, nodes: nodes, words: words)
    }
    self.programs = programs
  }

  /// - Parameter onAllCores: whether nothing else is done at the time, so that all cores may be used.
  func render(
    _ page: some TemplateContext, with template: String, onAllCores: Bool = false
  ) throws(TemplateFault) -> [UInt8] {
    guard let program = programs[template] else {
      throw TemplateFault(
        file: template + TemplateSet.suffix, line: 1,
        message: "This file is needed and missing. Add it to the folder of templates.")
    }
    return program.bytes(of: page, onAllCores: onAllCores)
  }
}
