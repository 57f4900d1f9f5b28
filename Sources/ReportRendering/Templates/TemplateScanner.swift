/// Finds the tags of one template and refuses everything that this program does not support, before the
/// Mustache library sees the text.
///
/// The library tells no lines for most faults, renders unknown names as nothing and ends the process on some
/// inputs; what passes here reaches none of that.
struct TemplateScanner {
  private let file: String
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  /// Sections may stand within sections this deep: the library recurses at each.
  static let deepest = 32

  /// - Parameter bytes: The template, with LF line ends.
  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  /// All tags but comments, in order; every section is closed by its own name.
  static func tags(of file: String, bytes: [UInt8]) throws(TemplateFault) -> [TemplateTag] {
    var scanner = TemplateScanner(file: file, bytes: bytes)
    var tags: [TemplateTag] = []
    var open: [TemplateTag] = []
    while let tag = try scanner.next() {
      tags.append(tag)
      switch tag.kind {
      case .section, .inverted:
        open.append(tag)
        guard open.count <= deepest else {
          throw scanner.fault(
            at: tag.line, "Sections stand more than \(deepest) deep. Move the inner ones into a partial.")
        }
      case .close:
        guard let opened = open.popLast() else {
          throw scanner.fault(
            at: tag.line,
            "`{{/\(tag.name)}}` closes a section that was never opened. Remove it, or open the section with `{{#\(tag.name)}}`."
          )
        }
        guard opened.name == tag.name else {
          throw scanner.fault(
            at: tag.line,
            "`{{/\(tag.name)}}` stands where the section `\(opened.name)`, opened on line \(opened.line), must be closed. Write `{{/\(opened.name)}}` first."
          )
        }
      case .value, .partial, .fragment: break
      }
    }
    guard bytes.last != UInt8(ascii: "{") else {
      throw scanner.fault(
        at: scanner.line, "The file ends with `{`. Remove it, or end the file with an empty line.")
    }
    if let opened = open.last {
      throw scanner.fault(
        at: opened.line,
        "The section `\(opened.name)` is opened here and never closed. Add `{{/\(opened.name)}}`.")
    }
    return tags
  }

  /// The next tag that is not a comment; nil at the end.
  private mutating func next() throws(TemplateFault) -> TemplateTag? {
    let brace = UInt8(ascii: "{")
    while position < bytes.count {
      guard bytes[position] == brace, position + 1 < bytes.count, bytes[position + 1] == brace else {
        if bytes[position] == UInt8(ascii: "\n") { line += 1 }
        position += 1
        continue
      }
      if let tag = try tag() { return tag }
    }
    return nil
  }

  /// Reads the tag at `position`; nil for a comment.
  private mutating func tag() throws(TemplateFault) -> TemplateTag? {
    let start = position
    let startLine = line
    let inner = start + 2
    guard let end = closing(from: inner) else {
      throw fault(at: startLine, "A tag is opened with `{{` and never closed. Add `}}`.")
    }
    position = end + 2
    var content = bytes[inner..<end]
    guard let mark = content.first else {
      throw fault(at: startLine, "The tag `{{}}` is empty. Write a name into it, or remove it.")
    }
    if mark == UInt8(ascii: "{"), let tag = try fragment(start..<end, at: startLine) { return tag }
    let isComment = mark == UInt8(ascii: "!")
    let kind = isComment ? .value : try kind(of: mark, at: startLine)
    try checkNeighbours(of: start..<position, at: startLine)
    if isComment {
      line += content.count { $0 == UInt8(ascii: "\n") }
      return nil
    }
    if kind != .value { content = content.dropFirst() }
    let name = try name(in: content, of: kind, at: startLine)
    return TemplateTag(kind: kind, name: name, line: startLine, range: start..<position)
  }

  /// The tag of a fragment whose braces stand at both ends of `range`; nil for any other name.
  private mutating func fragment(
    _ range: Range<Int>, at line: Int
  ) throws(TemplateFault) -> TemplateTag? {
    let name = String(decoding: bytes[(range.lowerBound + 3)..<range.upperBound], as: UTF8.self)
    guard TemplateTag.fragments.contains(name), range.upperBound + 2 < bytes.count,
      bytes[range.upperBound + 2] == UInt8(ascii: "}")
    else { return nil }
    position = range.upperBound + 3
    try checkNeighbours(of: range.lowerBound..<position, at: line)
    return TemplateTag(kind: .fragment, name: name, line: line, range: range.lowerBound..<position)
  }

  /// Refuses characters that the library would take for a part of the tag at `range`.
  private func checkNeighbours(of range: Range<Int>, at line: Int) throws(TemplateFault) {
    if range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: "}") {
      throw fault(at: line, "`}}` is followed by a third `}`. Put a space or a markup tag between them.")
    }
    guard Self.standsAlone(range.lowerBound, in: bytes), Self.standsAlone(range.upperBound - 1, in: bytes)
    else {
      throw fault(
        at: line,
        "A character beside this tag joins its brace, like a combining accent. Put a space or a markup tag between them."
      )
    }
  }

  private func closing(from index: Int) -> Int? {
    let brace = UInt8(ascii: "}")
    var index = index
    while index + 1 < bytes.count {
      if bytes[index] == brace, bytes[index + 1] == brace { return index }
      index += 1
    }
    return nil
  }

  private func kind(of mark: UInt8, at line: Int) throws(TemplateFault) -> TemplateTag.Kind {
    switch mark {
    case UInt8(ascii: "#"): return .section
    case UInt8(ascii: "^"): return .inverted
    case UInt8(ascii: "/"): return .close
    case UInt8(ascii: ">"): return .partial
    case UInt8(ascii: "{"), UInt8(ascii: "&"):
      throw fault(
        at: line,
        "`{{\(Character(UnicodeScalar(mark)))` would write text without escaping, so that a unit's name could run as a script. Use `{{name}}`."
      )
    case UInt8(ascii: "="):
      throw fault(
        at: line, "`{{=` changes what tags look like, and is not supported. Write tags with `{{` and `}}`.")
    case UInt8(ascii: "<"), UInt8(ascii: "$"):
      throw fault(
        at: line,
        "`{{\(Character(UnicodeScalar(mark)))` (template inheritance) is not supported. Include a partial with `{{>name}}`."
      )
    case UInt8(ascii: "%"):
      throw fault(
        at: line, "`{{%` sets how text is escaped; the program does that for every template. Remove the tag.")
    default: return .value
    }
  }

  private func name(
    in content: ArraySlice<UInt8>, of kind: TemplateTag.Kind, at line: Int
  ) throws(TemplateFault) -> String {
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let name = content.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    let text = String(decoding: name, as: UTF8.self)
    if kind == .partial, name.first == UInt8(ascii: "*") {
      throw fault(
        at: line,
        "`{{>\(text)}}` would choose a partial by its data, which is not supported. Name the partial.")
    }
    if name.contains(UInt8(ascii: "(")) {
      throw fault(
        at: line,
        "`\(text)` is a transform, which is not supported. Use one of the names that the page offers.")
    }
    let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(TemplateTag.isNameByte) }
    guard isName, kind != .partial || parts.count == 1 else {
      throw fault(
        at: line,
        "`\(text)` cannot be a name. Names are lower-case letters, digits and hyphens, like `unit-name` or `words.title`."
      )
    }
    return text
  }

  /// Whether the brace at `index` is a grapheme of its own: the library compares graphemes, and would not see
  /// a brace that a neighbouring character joins.
  private static func standsAlone(_ index: Int, in bytes: [UInt8]) -> Bool {
    var from = index
    var to = index + 1
    let isContinuation = { (byte: UInt8) in byte & 0xC0 == 0x80 }
    if from > 0 {
      from -= 1
      while from > 0, isContinuation(bytes[from]) { from -= 1 }
    }
    if to < bytes.count {
      to += 1
      while to < bytes.count, isContinuation(bytes[to]) { to += 1 }
    }
    let text = String(decoding: bytes[from..<to], as: UTF8.self)
    return text.count == text.unicodeScalars.count
  }

  private func fault(at line: Int, _ message: String) -> TemplateFault {
    TemplateFault(file: file, line: line, message: message)
  }
}
