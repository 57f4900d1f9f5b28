/// Events of documents that use little of XML, as the program's own reports and pages do: what `PlainCursor` knows, and
/// the document type `html`, empty elements, comments, sections of character data and the attribute `xml:lang`.
///
/// A visitor sees what `EventParser` shows, in a fifth of its time. Where something else stands, reading ends, and whoever
/// reads lets libxml2 read from the beginning and leaves out the events that were `shown`.
struct PlainEvents {
  /// They are compared pair by pair.
  private static let mostAttributes = 64

  private var cursor: PlainCursor
  private let selection: XMLSelection
  private(set) var shown = 0
  private var open: [Element] = []
  /// How many of the open elements are marked.
  private var marked = 0
  /// Those of the tag that is read.
  private var attributes: [Attribute] = []
  /// Text since the last tag that is shown.
  private var text: [UInt8] = []
  private var line = 1
  /// Up to where lines are counted.
  private var counted = 0

  private struct Element {
    let name: Range<Int>
    let isTold: Bool
    let isMarked: Bool
  }

  private struct Attribute {
    enum Kind { case plain, language, namespace }

    /// Without a prefix.
    let name: Range<Int>
    let value: Range<Int>
    let kind: Kind
    let hasReferences: Bool
  }

  /// - Parameter input: plain text.
  init(_ selection: XMLSelection, of input: UnsafeBufferPointer<UInt8>) {
    self.selection = selection
    cursor = PlainCursor(input)
  }

  /// Shows the events up to the end, and returns true, or up to what is not plain.
  mutating func read<VisitFailure: Error>(
    _ visit: (XMLEvent) throws(VisitFailure) -> Void
  ) throws(VisitFailure) -> Bool {
    cursor.skipDeclaration()
    if cursor.skip("<!DOCTYPE html>") { cursor.skipSpace() }
    guard try startTag(visit) else { return false }
    while !open.isEmpty {
      guard readText() else { return false }
      guard try cursor.isAt("</") ? endTag(visit) : startTag(visit) else { return false }
    }
    cursor.skipSpace()
    return cursor.isAtEnd
  }

  private mutating func show<VisitFailure: Error>(
    _ event: XMLEvent, _ visit: (XMLEvent) throws(VisitFailure) -> Void
  ) throws(VisitFailure) {
    shown += 1
    try visit(event)
  }

  // MARK: Tags

  private mutating func startTag<VisitFailure: Error>(
    _ visit: (XMLEvent) throws(VisitFailure) -> Void
  ) throws(VisitFailure) -> Bool {
    guard cursor.skip(UInt8(ascii: "<")), let name = cursor.name(), open.count < PlainCursor.greatestDepth,
      readAttributes()
    else { return false }
    let isEmpty = cursor.skip(UInt8(ascii: "/"))
    guard cursor.skip(UInt8(ascii: ">")) else { return false }
    try showText(visit)
    let element = element(name)
    open.append(element)
    if element.isMarked { marked += 1 }
    if element.isTold {
      countLines()
      try show(.start(name: string(name), attributes: attributes.map { told($0) }, line: line), visit)
    }
    if isEmpty { try close(element, visit) }
    return true
  }

  private mutating func endTag<VisitFailure: Error>(
    _ visit: (XMLEvent) throws(VisitFailure) -> Void
  ) throws(VisitFailure) -> Bool {
    guard cursor.skip("</"), let name = cursor.name(), let element = open.last,
      cursor.isSame(name, element.name), cursor.skip(UInt8(ascii: ">"))
    else { return false }
    try showText(visit)
    try close(element, visit)
    return true
  }

  private mutating func close<VisitFailure: Error>(
    _ element: Element, _ visit: (XMLEvent) throws(VisitFailure) -> Void
  ) throws(VisitFailure) {
    open.removeLast()
    if element.isMarked { marked -= 1 }
    if element.isTold { try show(.end(name: string(element.name)), visit) }
  }

  private func element(_ name: Range<Int>) -> Element {
    switch selection {
    case .faults: return Element(name: name, isTold: false, isMarked: false)
    case .everything, .elements: return Element(name: name, isTold: true, isMarked: false)
    case .marked(let mark):
      let isMarked = attributes.contains { $0.kind == .plain && cursor.begins($0.name, with: mark) }
      return Element(name: name, isTold: isMarked || open.isEmpty, isMarked: isMarked)
    }
  }

  private mutating func countLines() {
    line += newlines(in: UnsafeBufferPointer(rebasing: cursor.input[counted..<cursor.position]))
    counted = cursor.position
  }

  // MARK: Attributes

  private mutating func readAttributes() -> Bool {
    attributes.removeAll(keepingCapacity: true)
    while cursor.skip(UInt8(ascii: " ")) {
      if cursor.isAt(UInt8(ascii: "/")) { return true }
      guard attributes.count < Self.mostAttributes, let attribute = attribute(),
        !attributes.contains(where: { $0.kind == attribute.kind && cursor.isSame($0.name, attribute.name) })
      else { return false }
      if attribute.kind == .namespace {
        // As libxml2 shows them.
        attributes.insert(attribute, at: 0)
      } else {
        attributes.append(attribute)
      }
    }
    return true
  }

  private mutating func attribute() -> Attribute? {
    guard var name = cursor.name() else { return nil }
    var kind = cursor.isSame(name, "xmlns") ? Attribute.Kind.namespace : .plain
    if cursor.skip(":lang") {
      guard cursor.isSame(name, "xml") else { return nil }
      kind = .language
      name = cursor.position - 4..<cursor.position
    }
    guard cursor.skip("=\"") else { return nil }
    let start = cursor.position
    var hasReferences = false
    cursor.skip(to: PlainCursor.valueStops)
    while !cursor.isAt(UInt8(ascii: "\"")) {
      guard cursor.reference() != nil else { return nil }
      hasReferences = true
      cursor.skip(to: PlainCursor.valueStops)
    }
    let value = start..<cursor.position
    cursor.position += 1
    guard value.count < PlainCursor.longestPiece, Self.isPlain(cursor.input[value], kind) else { return nil }
    return Attribute(name: name, value: value, kind: kind, hasReferences: hasReferences)
  }

  /// Whether libxml2 has nothing to say of the value.
  private static func isPlain(_ value: Slice<UnsafeBufferPointer<UInt8>>, _ kind: Attribute.Kind) -> Bool {
    switch kind {
    case .plain: true
    case .language:
      value.count == 2 && value.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    case .namespace:
      ["urn:bangkom:report:1", "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"].contains {
        value.elementsEqual($0.utf8)
      }
    }
  }

  private func told(_ attribute: Attribute) -> XMLAttribute {
    let name = attribute.kind == .language ? "xml:lang" : string(attribute.name)
    return XMLAttribute(
      name: name, value: attribute.hasReferences ? resolved(attribute.value) : string(attribute.value))
  }

  /// A value with its references resolved.
  private func resolved(_ value: Range<Int>) -> String {
    var bytes: [UInt8] = []
    var cursor = cursor
    cursor.position = value.lowerBound
    while true {
      let run = cursor.position
      cursor.skip(to: PlainCursor.valueStops)
      bytes.append(contentsOf: cursor.input[run..<cursor.position])
      guard cursor.position < value.upperBound, let reference = cursor.reference() else { break }
      reference.character.append(to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: cursor.input[range]), as: UTF8.self)
  }

  // MARK: Text

  private mutating func showText<VisitFailure: Error>(
    _ visit: (XMLEvent) throws(VisitFailure) -> Void
  ) throws(VisitFailure) {
    guard !text.isEmpty else { return }
    try show(.text(String(decoding: text, as: UTF8.self)), visit)
    text.removeAll(keepingCapacity: true)
  }

  private var tellsText: Bool {
    switch selection {
    case .faults, .elements: false
    case .everything: true
    case .marked: marked > 0
    }
  }

  /// Text up to the next tag.
  private mutating func readText() -> Bool {
    let first = cursor.position
    let isTold = tellsText
    while true {
      let run = cursor.position
      cursor.skip(to: PlainCursor.textStops)
      if isTold { text.append(contentsOf: cursor.input[run..<cursor.position]) }
      guard cursor.position - first < PlainCursor.longestPiece, !cursor.isAtEnd else { return false }
      switch cursor.input[cursor.position] {
      case UInt8(ascii: "<"):
        guard cursor.isAt("<!") else { return true }
        guard readComment() || readCharacterData(isTold) else { return false }
      case UInt8(ascii: ">"):
        // "]]>" must not stand in text.
        guard cursor.input[cursor.position - 1] != UInt8(ascii: "]") else { return false }
        cursor.position += 1
        if isTold { text.append(UInt8(ascii: ">")) }
      default:
        guard let reference = cursor.reference() else { return false }
        if isTold { reference.character.append(to: &text) }
      }
    }
  }

  private mutating func readComment() -> Bool {
    guard cursor.skip("<!--"), skip(upTo: "--") != nil else { return false }
    return cursor.skip(UInt8(ascii: ">"))
  }

  private mutating func readCharacterData(_ isTold: Bool) -> Bool {
    guard cursor.skip("<![CDATA["), let data = skip(upTo: "]]>") else { return false }
    if isTold { text.append(contentsOf: cursor.input[data]) }
    return true
  }

  /// Steps over the first `end`; nil where there is none.
  /// - Returns: where what stands before it does.
  private mutating func skip(upTo end: StaticString) -> Range<Int>? {
    let start = cursor.position
    while !cursor.isAtEnd {
      if cursor.input[cursor.position] == end.utf8Start[0], cursor.isAt(end) {
        let place = cursor.position
        cursor.position += end.utf8CodeUnitCount
        return start..<place
      }
      cursor.position += 1
    }
    return nil
  }
}
