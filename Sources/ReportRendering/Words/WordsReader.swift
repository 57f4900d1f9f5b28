import Yams

/// Reads `words.id.yml` or `words.en.yml`, and refuses a file that lacks a text or has one nobody asks for.
struct WordsReader {
  private let file: String

  static func words(_ language: Language, in set: TemplateSet) throws(TemplateFault) -> Words {
    let file = "words.\(language.rawValue).yml"
    let reader = WordsReader(file: file)
    let source = try TemplateSource(file, in: set)
    return Words(language: language, sections: try reader.sections(source.text))
  }

  private func sections(_ text: String) throws(TemplateFault) -> [WordsSection: [String: String]] {
    guard let root = try compose(text), let mapping = root.mapping else {
      throw fault(1, "The file holds no sections. Compare it with the built-in words file.")
    }
    var sections: [WordsSection: [String: String]] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      guard let section = WordsSection(rawValue: name) else {
        let known = WordsSection.allCases.map(\.rawValue)
        let hint = nearestName(to: name, among: known).map { "Did you mean `\($0)`? " } ?? ""
        throw fault(
          line(key), "There is no section `\(name)`. \(hint)Sections are \(known.joined(separator: ", ")).")
      }
      sections[section] = try texts(of: section, in: value, from: line(key))
    }
    for section in WordsSection.allCases where sections[section] == nil {
      guard section.names != nil || section == .texts else { continue }
      throw fault(1, "The section `\(section.rawValue)` is missing. Copy it from the built-in words file.")
    }
    return sections
  }

  private func texts(
    of section: WordsSection, in node: Node, from start: Int
  ) throws(TemplateFault) -> [String: String] {
    guard let mapping = node.mapping else {
      throw fault(start, "The section `\(section.rawValue)` must hold lines like `name: text`.")
    }
    let known = section.names.map(Set.init)
    var texts: [String: String] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string, let text = value.scalar?.string else {
        throw fault(line(key), "A line like `name: text` was expected in the section `\(section.rawValue)`.")
      }
      if let known, !known.contains(name) {
        let hint = nearestName(to: name, among: known.sorted()).map { "Did you mean `\($0)`? " } ?? ""
        throw fault(
          line(key),
          "Nothing is called `\(name)` in the section `\(section.rawValue)`. \(hint)Correct it, or remove the line."
        )
      }
      if section == .sentences { try check(text, of: name, at: line(key)) }
      texts[name] = text
    }
    if let missing = (section.names ?? []).first(where: { texts[$0] == nil }) {
      throw fault(
        start, "The section `\(section.rawValue)` lacks `\(missing)`. Add the line `\(missing): …`.")
    }
    return texts
  }

  private func check(_ text: String, of name: String, at line: Int) throws(TemplateFault) {
    guard let sentence = Sentence(rawValue: name) else { return }
    for place in sentence.places where !text.utf8.contains("{\(place)}") {
      throw fault(line, "The sentence `\(name)` must hold `{\(place)}`, where its value goes.")
    }
  }

  private func compose(_ text: String) throws(TemplateFault) -> Node? {
    do {
      // Everything is text.
      return try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let error as YamlError {
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        throw fault(mark.line, "The file is not YAML here: \(problem). Put the text between quotation marks.")
      case .duplicatedKeysInMapping(let keys, let context):
        let names = keys.sorted().joined(separator: ", ")
        throw fault(
          context.mark.line, "A name stands twice in one section: \(names). Remove one of its lines.")
      default: throw fault(1, "The file is not YAML. Compare it with the built-in words file.")
      }
    } catch {
      throw fault(1, "The file is not YAML. Compare it with the built-in words file.")
    }
  }

  private func line(_ node: Node) -> Int { node.mark?.line ?? 1 }

  private func fault(_ line: Int, _ message: String) -> TemplateFault {
    TemplateFault(file: file, line: line, message: message)
  }
}

extension String.UTF8View {
  fileprivate func contains(_ text: String) -> Bool {
    let sought = Array(text.utf8)
    let bytes = Array(self)
    guard bytes.count >= sought.count else { return false }
    return (0...bytes.count - sought.count).contains { bytes[$0...].starts(with: sought) }
  }
}
