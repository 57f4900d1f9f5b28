import Mustache

/// Templates that were checked against the names that pages offer, ready to render.
struct CompiledTemplates: Sendable {
  private let library: MustacheLibrary

  /// What is included like a partial but is no template, and the element that it stands in.
  private static let embedded = [PageStyle.fragment: "style", PageScript.fragment: "script"]

  /// - Parameter pages: For each template that is rendered by itself, the names that its page offers.
  init(
    _ set: TemplateSet, words: Words, style: PageStyle, script: PageScript,
    pages: [String: [String: NameShape]]
  ) throws(TemplateFault) {
    MustacheContentTypes.register(MarkupContentType(), named: MarkupContentType.name)
    var library = MustacheLibrary()
    var tags: [String: [TemplateTag]] = [:]
    for name in set.templateNames {
      let source = try TemplateSource(name + TemplateSet.suffix, in: set)
      let found = try TemplateScanner.tags(of: source.file, bytes: source.bytes)
      for tag in found where tag.kind == .partial {
        if let element = Self.embedded[tag.name] { try checkPlace(of: tag, in: source, element: element) }
      }
      tags[name] = found
      try Self.register(source.text, named: name, in: &library)
    }
    try Self.register(style.text, named: PageStyle.fragment, in: &library)
    try Self.register(script.text, named: PageScript.fragment, in: &library)
    let checker = TemplateChecker(tags: tags, words: words, fragments: Set(Self.embedded.keys))
    for (name, shape) in pages.sorted(by: { $0.key < $1.key }) { try checker.check(name, page: shape) }
    self.library = library
  }

  func render(_ page: some TemplateContext, with template: String) throws(TemplateFault) -> [UInt8] {
    guard let text = library.render(page, withTemplate: template) else {
      throw TemplateFault(
        file: template + TemplateSet.suffix, line: 1,
        message: "This file is needed and missing. Add it to the folder of templates.")
    }
    return Array(text.utf8)
  }

  private static func register(
    _ text: String, named name: String, in library: inout MustacheLibrary
  ) throws(TemplateFault) {
    do {
      try library.register(MarkupContentType.pragma + text, named: name)
    } catch {
      // The scanner refuses what the library cannot parse; this is for what it should overlook.
      let line = (error as? MustacheTemplate.ParserError).map { max(1, $0.context.lineNumber - 1) } ?? 1
      throw TemplateFault(
        file: name + TemplateSet.suffix, line: line,
        message: "The template cannot be read here. Compare the tags of this line with the built-in template."
      )
    }
  }
}
