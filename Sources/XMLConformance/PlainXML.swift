/// Canonical XML of documents that use next to nothing of XML, as the program's own reports do: elements and attributes
/// with plain names, the attributes in order, references to characters, and one namespace for all.
///
/// What is found to be plain is well-formed and declares nothing, so that libxml2 need not build a tree of it, which
/// takes ten times the time and twenty times the memory.
struct PlainXML {
  private var cursor: PlainCursor
  /// Nearly all of the input stands in the output as it is, and is copied in long pieces.
  private var output: [UInt8] = []
  /// Where the input begins of which nothing stands in the output yet.
  private var uncopied = 0
  /// Names of the open elements.
  private var open: [Range<Int>] = []
  /// Those of the tag that is read.
  private var attributes: [Attribute] = []

  private struct Attribute {
    /// Nil for the namespace.
    let name: Range<Int>?
    /// Where it stands in the output, with the blank before it; of no use before all before it is copied.
    let written: Range<Int>
  }

  /// Nil for a document that is not plain.
  static func canonical(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count < Int32.max else { return nil }
    return bytes.withUnsafeBufferPointer { input in
      guard isPlainText(input) else { return nil }
      var document = PlainXML(input)
      return document.isPlain() ? document.output : nil
    }
  }

  private init(_ input: UnsafeBufferPointer<UInt8>) {
    cursor = PlainCursor(input)
    output.reserveCapacity(input.count)
  }

  private mutating func isPlain() -> Bool {
    cursor.skipDeclaration()
    uncopied = cursor.position
    guard startTag(isRoot: true) else { return false }
    while !open.isEmpty {
      guard text() else { return false }
      guard cursor.isAt("</") ? endTag() : startTag(isRoot: false) else { return false }
    }
    copy()
    cursor.skipSpace()
    return cursor.isAtEnd
  }

  /// Copies the input up to the position.
  private mutating func copy() {
    output.append(contentsOf: cursor.input[uncopied..<cursor.position])
    uncopied = cursor.position
  }

  // MARK: Tags

  private mutating func startTag(isRoot: Bool) -> Bool {
    guard cursor.skip(UInt8(ascii: "<")), let name = cursor.name(), open.count < PlainCursor.greatestDepth
    else {
      return false
    }
    open.append(name)
    let start = (position: cursor.position, uncopied: uncopied, output: output.count)
    guard readAttributes(isRoot: isRoot) else { return false }
    if !areOrdered(attributes) {
      output.removeSubrange(start.output...)
      (cursor.position, uncopied) = (start.position, start.uncopied)
      guard orderAttributes(isRoot: isRoot) else { return false }
    }
    return cursor.skip(UInt8(ascii: ">"))
  }

  private mutating func readAttributes(isRoot: Bool, copies: Bool = false) -> Bool {
    attributes.removeAll(keepingCapacity: true)
    while cursor.skip(UInt8(ascii: " ")) {
      guard attribute(isRoot: isRoot, copies: copies) else { return false }
    }
    return true
  }

  private mutating func attribute(isRoot: Bool, copies: Bool) -> Bool {
    let place = output.count
    guard let name = cursor.name(), cursor.skip("=\"") else { return false }
    let isNamespace = cursor.isSame(name, "xmlns")
    // Declared again, the namespace would not be written.
    guard isNamespace ? isRoot && namespace() : value() else { return false }
    if copies { copy() }
    attributes.append(Attribute(name: isNamespace ? nil : name, written: place..<output.count))
    return true
  }

  /// Reads a tag's attributes once more and puts them in order: the namespace, then by name. False where one stands
  /// twice.
  private mutating func orderAttributes(isRoot: Bool) -> Bool {
    copy()
    let start = output.count
    guard readAttributes(isRoot: isRoot, copies: true) else { return false }
    let ordered = attributes.sorted { precedes($0, $1) }
    guard areOrdered(ordered) else { return false }
    let written = ordered.map { Array(output[$0.written]) }
    output.removeSubrange(start...)
    for attribute in written { output += attribute }
    return true
  }

  private func areOrdered(_ attributes: [Attribute]) -> Bool {
    for place in attributes.indices.dropFirst() where !precedes(attributes[place - 1], attributes[place]) {
      return false
    }
    return true
  }

  private func precedes(_ left: Attribute, _ right: Attribute) -> Bool {
    guard let right = right.name else { return false }
    return left.name.map { cursor.precedes($0, right) } ?? true
  }

  private mutating func endTag() -> Bool {
    guard cursor.skip("</"), let name = cursor.name(), let opened = open.popLast(),
      cursor.isSame(name, opened)
    else { return false }
    return cursor.skip(UInt8(ascii: ">"))
  }

  /// A URN of lower-case letters, digits and colons, in quotation marks. Canonical XML refuses relative names.
  private mutating func namespace() -> Bool {
    let start = cursor.position
    guard cursor.isAt("urn:") else { return false }
    while !cursor.isAtEnd, !cursor.isAt(UInt8(ascii: "\"")) {
      switch cursor.input[cursor.position] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"):
        break
      default: return false
      }
      cursor.position += 1
    }
    return cursor.position - start < 100 && cursor.skip(UInt8(ascii: "\""))
  }

  // MARK: Characters

  /// An attribute's value, up to and with its closing quotation mark.
  private mutating func value() -> Bool {
    let end = UInt8(ascii: "\"")
    return characters(upTo: end, stops: PlainCursor.valueStops, \.inValue) && cursor.skip(end)
  }

  /// Text up to the next tag.
  private mutating func text() -> Bool {
    characters(upTo: UInt8(ascii: "<"), stops: PlainCursor.textStops, \.inText)
  }

  private mutating func characters(
    upTo end: UInt8, stops: UInt64, _ canonical: KeyPath<PlainCursor.Reference, StaticString>
  ) -> Bool {
    let first = cursor.position
    while true {
      cursor.skip(to: stops)
      guard cursor.position - first < PlainCursor.longestPiece else { return false }
      if cursor.isAt(end) { return true }
      guard reference(canonical) else { return false }
    }
  }

  private mutating func reference(_ canonical: KeyPath<PlainCursor.Reference, StaticString>) -> Bool {
    copy()
    guard let reference = cursor.reference() else { return false }
    uncopied = cursor.position
    output.append(contentsOf: reference[keyPath: canonical].bytes)
    return true
  }
}
