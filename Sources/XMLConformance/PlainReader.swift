// To whoever must change this file.
//
// What is taken here is taken for well-formed, and libxml2's parser is not asked. So whatever is let in must be what
// libxml2 reads alike, which `PlainEventsTests` holds against it on documents changed at random; when in doubt, a document
// is not plain. The reader is asked step by step, so that one loop serves whoever shows events and whoever feeds a schema.

/// Reads documents that use little of XML, as the program's own reports, pages and evidence do: what `PlainCursor` knows,
/// and the document type `html`, empty elements, comments, sections of character data and the attribute `xml:lang`.
struct PlainReader {
  /// They are compared pair by pair.
  static let mostAttributes = 64

  enum Step {
    /// The tag's attributes stand in `attributes` up to the next step.
    case start(Int)
    case end(Int)
    /// Some of the text between two tags.
    case text(UnsafeBufferPointer<UInt8>)
    case endOfPiece
    case notPlain
  }

  let names = PlainNames()
  private(set) var cursor: PlainCursor
  private(set) var attributes: [PlainAttribute] = []
  /// Names of the open elements.
  private var open: [Int] = []
  private var hasBegun = false
  /// Whether the element whose start was shown ends there.
  private var isEmptyElement = false
  /// Where the text since the last tag began.
  private var textStart = 0

  /// - Parameter piece: plain text, as `isPlainText` finds it: the document, or lines of it from the first one on.
  init(_ piece: UnsafeBufferPointer<UInt8>) {
    cursor = PlainCursor(piece)
  }

  /// Goes on with the lines behind those that were read.
  mutating func read(next piece: UnsafeBufferPointer<UInt8>) {
    cursor = PlainCursor(piece)
    textStart = 0
  }

  /// Whether the root was read to its end.
  var isAtEnd: Bool { hasBegun && open.isEmpty }

  /// How many elements are open.
  var depth: Int { open.count }

  /// - Parameter takesText: whether text that comes next is to be shown.
  mutating func next(takesText: Bool) -> Step {
    if isEmptyElement {
      isEmptyElement = false
      return .end(open.removeLast())
    }
    guard hasBegun else { return begin() }
    guard !open.isEmpty else {
      cursor.skipSpace()
      return cursor.isAtEnd ? .endOfPiece : .notPlain
    }
    return content(takesText)
  }

  private mutating func begin() -> Step {
    cursor.skipDeclaration()
    if cursor.skip("<!DOCTYPE html>") { cursor.skipSpace() }
    hasBegun = true
    return startTag()
  }

  // MARK: Tags

  private mutating func startTag() -> Step {
    guard cursor.skip(UInt8(ascii: "<")), let name = name(), open.count < PlainCursor.greatestDepth,
      readAttributes()
    else { return .notPlain }
    isEmptyElement = cursor.skip(UInt8(ascii: "/"))
    guard cursor.skip(UInt8(ascii: ">")) else { return .notPlain }
    open.append(name)
    textStart = cursor.position
    return .start(name)
  }

  private mutating func endTag() -> Step {
    guard cursor.skip("</"), let name = name(), name == open.last, cursor.skip(UInt8(ascii: ">")) else {
      return .notPlain
    }
    open.removeLast()
    textStart = cursor.position
    return .end(name)
  }

  private mutating func name() -> Int? {
    cursor.name().flatMap { names.number(of: $0, in: cursor.input) }
  }

  // MARK: Attributes

  private mutating func readAttributes() -> Bool {
    attributes.removeAll(keepingCapacity: true)
    while cursor.skip(UInt8(ascii: " ")) {
      if cursor.isAt(UInt8(ascii: "/")) { return true }
      guard attributes.count < Self.mostAttributes, let attribute = attribute(), isNew(attribute) else {
        return false
      }
      if attribute.kind == .namespace {
        // As libxml2 shows them.
        attributes.insert(attribute, at: 0)
      } else {
        attributes.append(attribute)
      }
    }
    return true
  }

  private func isNew(_ attribute: PlainAttribute) -> Bool {
    for other in attributes where other.name == attribute.name && other.kind == attribute.kind {
      return false
    }
    return true
  }

  private mutating func attribute() -> PlainAttribute? {
    guard var name = cursor.name() else { return nil }
    var kind = cursor.isSame(name, "xmlns") ? PlainAttribute.Kind.namespace : .plain
    if cursor.skip(":lang") {
      guard cursor.isSame(name, "xml") else { return nil }
      kind = .language
      name = cursor.position - 4..<cursor.position
    }
    guard cursor.skip("=\""), let number = names.number(of: name, in: cursor.input) else { return nil }
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
    return PlainAttribute(name: number, value: value, kind: kind, hasReferences: hasReferences)
  }

  /// Whether libxml2 has nothing to say of the value.
  private static func isPlain(_ value: Slice<UnsafeBufferPointer<UInt8>>, _ kind: PlainAttribute.Kind) -> Bool
  {
    switch kind {
    case .plain: true
    case .language:
      value.count == 2 && value.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    case .namespace:
      [
        "urn:bangkom:report:1", "urn:bangkom:evidence:1", "http://www.w3.org/1999/xhtml",
        "http://www.w3.org/2000/svg",
      ].contains { value.elementsEqual($0.utf8) }
    }
  }

  /// Calls `write` with what the references of a value stand for, and the runs between them, in order.
  func resolve(_ value: Range<Int>, _ write: (UnsafeBufferPointer<UInt8>) -> Void) {
    var cursor = cursor
    cursor.position = value.lowerBound
    while true {
      let run = cursor.position
      cursor.skip(to: PlainCursor.valueStops)
      write(UnsafeBufferPointer(rebasing: cursor.input[run..<cursor.position]))
      guard cursor.position < value.upperBound, let reference = cursor.reference() else { return }
      write(reference.character.bytes)
    }
  }

  // MARK: Text

  private mutating func content(_ takesText: Bool) -> Step {
    while true {
      let run = cursor.position
      cursor.skip(to: PlainCursor.textStops)
      guard cursor.position - textStart < PlainCursor.longestPiece else { return .notPlain }
      if takesText, cursor.position > run {
        return .text(UnsafeBufferPointer(rebasing: cursor.input[run..<cursor.position]))
      }
      guard !cursor.isAtEnd else { return .endOfPiece }
      var text: UnsafeBufferPointer<UInt8>
      switch cursor.input[cursor.position] {
      case UInt8(ascii: "<"):
        guard cursor.isAt("<!") else { return cursor.isAt("</") ? endTag() : startTag() }
        if cursor.isAt("<!--") {
          guard skipComment() else { return .notPlain }
          continue
        }
        guard cursor.skip("<![CDATA["), let data = skip(upTo: "]]>") else { return .notPlain }
        text = UnsafeBufferPointer(rebasing: cursor.input[data])
      case UInt8(ascii: ">"):
        // "]]>" must not stand in text; what stands before the piece is not known.
        let place = cursor.position
        guard place > 0, cursor.input[place - 1] != UInt8(ascii: "]") else { return .notPlain }
        cursor.position += 1
        text = UnsafeBufferPointer(rebasing: cursor.input[place..<place + 1])
      default:
        guard let reference = cursor.reference() else { return .notPlain }
        text = reference.character.bytes
      }
      if takesText, !text.isEmpty { return .text(text) }
    }
  }

  private mutating func skipComment() -> Bool {
    cursor.skip("<!--") && skip(upTo: "--") != nil && cursor.skip(UInt8(ascii: ">"))
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
