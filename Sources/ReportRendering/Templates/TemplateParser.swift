/// Makes nodes of a template whose tags `TemplateScanner` has found and accepted.
///
/// Lines with nothing but the tag of a section, a partial or a comment leave no line behind. Where a tag stands behind
/// the end of a section on the same line, the line counts as one of its own exactly where the section's opening tag had
/// one: offices' templates have been read so since the first edition.
struct TemplateParser {
  private let bytes: [UInt8]
  private let tags: [TemplateTag]
  private var nextTag = 0
  private var position = 0

  /// - Parameters:
  ///   - bytes: the template, with LF line ends.
  ///   - tags: all but comments, in order.
  static func nodes(of bytes: [UInt8], tags: [TemplateTag]) -> [TemplateNode] {
    var parser = TemplateParser(bytes: bytes, tags: tags)
    return parser.nodes(atLineStart: true)
  }

  private init(bytes: [UInt8], tags: [TemplateTag]) {
    self.bytes = bytes
    self.tags = tags
  }

  /// Up to the end of the section, or of the template.
  private mutating func nodes(atLineStart: Bool) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    var isLineStart = atLineStart
    var indentation: ArraySlice<UInt8> = []
    func keepIndentation() {
      if !indentation.isEmpty { nodes.append(.text(Array(indentation))) }
      indentation = []
    }
    while position < bytes.count {
      if isLineStart { indentation = spaces() }
      let text = textToTag()
      if text.last == UInt8(ascii: "\n") {
        nodes.append(.text(Array(indentation) + text))
        isLineStart = true
        continue
      }
      if !text.isEmpty {
        nodes.append(.text(Array(indentation) + text))
        indentation = []
        isLineStart = false
      }
      guard position < bytes.count else { break }
      guard let tag = tag() else {
        isLineStart = isLineStart && endsLine()
        continue
      }
      switch tag.kind {
      case .section, .inverted:
        isLineStart = isLineStart && endsLine()
        if !isLineStart { keepIndentation() }
        let inner = self.nodes(atLineStart: isLineStart)
        nodes.append(.section(tag.name, inner, isInverted: tag.kind == .inverted))
      case .close:
        if !(isLineStart && endsLine()) { keepIndentation() }
        return nodes
      case .partial:
        let before = Array(indentation)
        keepIndentation()
        isLineStart = isLineStart && endsLine()
        nodes.append(.partial(tag.name, indentation: isLineStart ? before : []))
      case .value, .fragment:
        keepIndentation()
        nodes.append(tag.kind == .value ? .value(tag.name) : .fragment(tag.name))
        isLineStart = false
      }
    }
    return nodes
  }

  private mutating func spaces() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }

  /// What stands before the next tag, or the rest of the line with its end.
  private mutating func textToTag() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "{"), position + 1 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "{")
      {
        break
      }
      position += 1
      if bytes[position - 1] == UInt8(ascii: "\n") { break }
    }
    return bytes[start..<position]
  }

  /// The tag that stands here; nil for a comment.
  private mutating func tag() -> TemplateTag? {
    if nextTag < tags.count, tags[nextTag].range.lowerBound == position {
      defer { nextTag += 1 }
      position = tags[nextTag].range.upperBound
      return tags[nextTag]
    }
    let brace = UInt8(ascii: "}")
    position += 2
    while position < bytes.count, !(bytes[position] == brace && bytes[position - 1] == brace) {
      position += 1
    }
    position = min(position + 1, bytes.count)
    return nil
  }

  /// Whether nothing but spaces stands before the line's end, which is then passed over.
  private mutating func endsLine() -> Bool {
    if position == bytes.count { return true }
    var end = position
    while end < bytes.count, Self.isSpace(bytes[end]) { end += 1 }
    guard let lineEnd = Self.lineEnds.first(where: { bytes[end...].starts(with: $0) }) else { return false }
    position = end + lineEnd.count
    return true
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// LF, and what Unicode has besides: next line, line separator, paragraph separator.
  private static let lineEnds: [[UInt8]] = [[0x0A], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]]
}
