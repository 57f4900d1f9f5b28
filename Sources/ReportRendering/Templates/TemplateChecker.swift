/// Checks that a template and the partials it includes use only names that stand where they are used.
///
/// Look-up in Mustache climbs from the innermost section to the page, so a name is known when any of them
/// offers it.
struct TemplateChecker {
  /// Tags of every template and partial, by the name under which it is included.
  let tags: [String: [TemplateTag]]
  let words: Words
  /// What is included like a partial but is no template, like the style.
  let fragments: Set<String>

  /// - Parameter page: What the page offers.
  func check(_ template: String, page: [String: NameShape]) throws(TemplateFault) {
    try check(template, scopes: [page], including: [])
  }

  private func check(
    _ template: String, scopes: [[String: NameShape]], including: [String]
  ) throws(TemplateFault) {
    var scopes = scopes
    var opened: [Bool] = []
    for tag in tags[template] ?? [] {
      let shape =
        tag.kind == .partial || tag.kind == .close ? nil : try shape(of: tag, in: scopes, of: template)
      switch tag.kind {
      case .value:
        if case .fragment = shape {
          throw fault(tag, in: template, "`\(tag.name)` is markup. Write `{{{\(tag.name)}}}`.")
        }
        guard case .text = shape else {
          throw fault(
            tag, in: template,
            "`{{\(tag.name)}}` is not text. Open it as a section: `{{#\(tag.name)}}…{{/\(tag.name)}}`.")
        }
      case .fragment:
        guard case .fragment = shape else {
          throw fault(tag, in: template, "`{{{\(tag.name)}}}` does not stand here. Remove the tag.")
        }
      case .section, .inverted:
        let names = try names(inside: tag, shape: shape, of: template)
        opened.append(names != nil)
        if let names { scopes.append(names) }
      case .close:
        if opened.popLast() == true { scopes.removeLast() }
      case .partial:
        try include(tag, from: template, scopes: scopes, including: including)
      }
    }
  }

  private func include(
    _ tag: TemplateTag, from template: String, scopes: [[String: NameShape]], including: [String]
  ) throws(TemplateFault) {
    if fragments.contains(tag.name) { return }
    guard tags[tag.name] != nil else {
      let hint =
        nearestName(to: tag.name, among: tags.keys.sorted()).map { "Did you mean `{{>\($0)}}`? " } ?? ""
      throw fault(
        tag, in: template,
        "There is no partial `\(tag.name)`. \(hint)Add the file `\(tag.name).mustache`, or remove the tag.")
    }
    let chain = including + [template]
    guard !chain.contains(tag.name) else {
      throw fault(
        tag, in: template,
        "`{{>\(tag.name)}}` includes itself (\((chain + [tag.name]).joined(separator: " → "))). Remove one of these tags."
      )
    }
    try check(tag.name, scopes: scopes, including: chain)
  }

  private func names(
    inside tag: TemplateTag, shape: NameShape?, of template: String
  ) throws(TemplateFault) -> [String: NameShape]? {
    switch shape {
    case .flag: return nil
    case .list(_, let names), .object(_, let names): return tag.kind == .section ? names() : nil
    case .text, .fragment, .words, nil:
      throw fault(
        tag, in: template, "`\(tag.name)` is text, and cannot open a section. Write `{{\(tag.name)}}`.")
    }
  }

  private func shape(
    of tag: TemplateTag, in scopes: [[String: NameShape]], of template: String
  ) throws(TemplateFault) -> NameShape {
    let parts = tag.name.split(separator: ".").map(String.init)
    guard let first = parts.first, let outermost = scopes.reversed().lazy.compactMap({ $0[first] }).first
    else {
      let known = Set(scopes.flatMap(\.keys)).sorted()
      throw unknown(tag.name, of: tag, in: template, known: known)
    }
    var shape = outermost
    for part in parts.dropFirst() {
      switch shape {
      case .words:
        guard let text = words.texts[part] else { throw unknownText(part, of: tag, in: template) }
        shape = .text { _ in text }
      case .object(_, let names):
        guard let inner = names()[part] else {
          throw unknown(tag.name, of: tag, in: template, known: names().keys.sorted())
        }
        shape = inner
      case .text, .fragment, .flag, .list:
        throw unknown(tag.name, of: tag, in: template, known: [])
      }
    }
    return shape
  }

  private func unknown(
    _ name: String, of tag: TemplateTag, in template: String, known: [String]
  ) -> TemplateFault {
    let hint = nearestName(to: name, among: known).map { "Did you mean `\($0)`? " } ?? ""
    let list = known.count <= 60 ? " Known here: \(known.joined(separator: ", "))." : ""
    return fault(
      tag, in: template,
      "`\(name)` is not a name that stands here. \(hint)Correct it, or remove the tag.\(list)")
  }

  private func unknownText(_ name: String, of tag: TemplateTag, in template: String) -> TemplateFault {
    let hint = nearestName(to: name, among: words.texts.keys.sorted()).map { " Did you mean `\($0)`?" } ?? ""
    return fault(
      tag, in: template,
      "There is no text `\(name)` in words.\(words.language.rawValue).yml. Add it there under `texts:`, or correct the name.\(hint)"
    )
  }

  private func fault(_ tag: TemplateTag, in template: String, _ message: String) -> TemplateFault {
    TemplateFault(file: template + TemplateSet.suffix, line: tag.line, message: message)
  }
}
