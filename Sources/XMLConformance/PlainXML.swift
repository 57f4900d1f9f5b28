/// Canonical XML of documents that use next to nothing of XML, as the program's own reports do: elements and attributes
/// with plain names, the attributes in order, references to characters, and one namespace for all.
///
/// What is found to be plain is well-formed and declares nothing, so that libxml2 need not build a tree of it, which
/// takes ten times the time and twenty times the memory. Whoever finds anything else leaves the document to libxml2,
/// which knows all of XML.
struct PlainXML {
  /// Far below libxml2's own bounds.
  private static let greatestDepth = 64
  private static let longestPiece = 100_000

  private let input: UnsafeBufferPointer<UInt8>
  private var position = 0
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
    guard bytes.count < Int32.max, bytes.isPlainText else { return nil }
    return bytes.withUnsafeBufferPointer { input in
      var document = PlainXML(input)
      return document.isPlain() ? document.output : nil
    }
  }

  private init(_ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
    output.reserveCapacity(input.count)
  }

  private mutating func isPlain() -> Bool {
    if starts(with: Self.declaration) { position += Self.declaration.utf8CodeUnitCount }
    skipSpace()
    uncopied = position
    guard startTag(isRoot: true) else { return false }
    while !open.isEmpty {
      guard text(), position + 1 < input.count else { return false }
      guard input[position + 1] == UInt8(ascii: "/") ? endTag() : startTag(isRoot: false) else {
        return false
      }
    }
    copy()
    skipSpace()
    return position == input.count
  }

  /// Copies the input up to the position.
  private mutating func copy() {
    output.append(contentsOf: input[uncopied..<position])
    uncopied = position
  }

  private static let declaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      position + text.count <= input.count
        && input[position..<position + text.count].elementsEqual(text)
    }
  }

  private mutating func skipSpace() {
    while position < input.count, [0x20, 0x09, 0x0A].contains(input[position]) { position += 1 }
  }

  // MARK: Tags

  private mutating func startTag(isRoot: Bool) -> Bool {
    guard position < input.count, input[position] == UInt8(ascii: "<") else { return false }
    position += 1
    guard let name = name(), open.count < Self.greatestDepth else { return false }
    open.append(name)
    let start = (position: position, uncopied: uncopied, output: output.count)
    guard readAttributes(isRoot: isRoot) else { return false }
    if !areOrdered(attributes) {
      output.removeSubrange(start.output...)
      (position, uncopied) = (start.position, start.uncopied)
      guard orderAttributes(isRoot: isRoot) else { return false }
    }
    guard position < input.count, input[position] == UInt8(ascii: ">") else { return false }
    position += 1
    return true
  }

  private mutating func readAttributes(isRoot: Bool, copies: Bool = false) -> Bool {
    attributes.removeAll(keepingCapacity: true)
    while position < input.count, input[position] == UInt8(ascii: " ") {
      guard attribute(isRoot: isRoot, copies: copies) else { return false }
    }
    return true
  }

  private mutating func attribute(isRoot: Bool, copies: Bool) -> Bool {
    let place = output.count
    position += 1
    guard let name = name(), starts(with: "=\"") else { return false }
    position += 2
    let isNamespace = input[name].elementsEqual("xmlns".utf8)
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
    zip(attributes, attributes.dropFirst()).allSatisfy { precedes($0, $1) }
  }

  private func precedes(_ left: Attribute, _ right: Attribute) -> Bool {
    guard let right = right.name else { return false }
    return left.name.map { input[$0].lexicographicallyPrecedes(input[right]) } ?? true
  }

  private mutating func endTag() -> Bool {
    position += 2
    guard let name = name(), let opened = open.popLast(), input[name].elementsEqual(input[opened]),
      position < input.count, input[position] == UInt8(ascii: ">")
    else { return false }
    position += 1
    return true
  }

  /// ASCII without a colon.
  private mutating func name() -> Range<Int>? {
    let start = position
    while position < input.count, Self.isNameByte(input[position]) { position += 1 }
    guard position > start, position - start < 100, Self.canBeginName(input[start]) else { return nil }
    return start..<position
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func canBeginName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): false
    default: true
    }
  }

  /// A URN of lower-case letters, digits and colons, in quotation marks. Canonical XML refuses relative names.
  private mutating func namespace() -> Bool {
    let start = position
    guard starts(with: "urn:") else { return false }
    while position < input.count, input[position] != UInt8(ascii: "\"") {
      switch input[position] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"):
        break
      default: return false
      }
      position += 1
    }
    guard position < input.count, position - start < 100 else { return false }
    position += 1
    return true
  }

  // MARK: Characters

  /// An attribute's value, up to and with its closing quotation mark.
  private mutating func value() -> Bool {
    let first = position
    while position < input.count, position - first < Self.longestPiece {
      switch input[position] {
      case UInt8(ascii: "\""):
        position += 1
        return true
      // White space becomes blanks.
      case UInt8(ascii: "<"), 0x09, 0x0A: return false
      case UInt8(ascii: "&"): guard reference(\.inValue) else { return false }
      default: position += 1
      }
    }
    return false
  }

  /// Text up to the next tag.
  private mutating func text() -> Bool {
    let first = position
    while position < input.count, position - first < Self.longestPiece {
      switch input[position] {
      case UInt8(ascii: "<"): return true
      case UInt8(ascii: ">"): return false
      case UInt8(ascii: "&"): guard reference(\.inText) else { return false }
      default: position += 1
      }
    }
    return false
  }

  private struct Reference {
    let written: StaticString
    let inText: StaticString
    let inValue: StaticString
  }

  private static let references = [
    Reference(written: "&amp;", inText: "&amp;", inValue: "&amp;"),
    Reference(written: "&lt;", inText: "&lt;", inValue: "&lt;"),
    Reference(written: "&gt;", inText: "&gt;", inValue: ">"),
    Reference(written: "&quot;", inText: "\"", inValue: "&quot;"),
    Reference(written: "&#39;", inText: "'", inValue: "'"),
    Reference(written: "&#9;", inText: "\t", inValue: "&#x9;"),
    Reference(written: "&#10;", inText: "\n", inValue: "&#xA;"),
    Reference(written: "&#13;", inText: "&#xD;", inValue: "&#xD;"),
    Reference(written: "&#x9;", inText: "\t", inValue: "&#x9;"),
    Reference(written: "&#xA;", inText: "\n", inValue: "&#xA;"),
    Reference(written: "&#xD;", inText: "&#xD;", inValue: "&#xD;"),
  ]

  private mutating func reference(_ canonical: KeyPath<Reference, StaticString>) -> Bool {
    guard let reference = Self.references.first(where: { starts(with: $0.written) }) else { return false }
    copy()
    position += reference.written.utf8CodeUnitCount
    uncopied = position
    reference[keyPath: canonical].withUTF8Buffer { output.append(contentsOf: $0) }
    return true
  }
}

extension [UInt8] {
  /// UTF-8 of characters that XML 1.0 allows, carriage returns aside.
  fileprivate var isPlainText: Bool {
    // To the end in any case: without a way out the compiler looks at many bytes at once.
    var (all, isRefused) = (UInt8(0), false)
    for byte in self {
      all |= byte
      isRefused = isRefused || byte < 0x20 && byte != 0x09 && byte != 0x0A
    }
    if isRefused { return false }
    if all < 0x80 { return true }
    for (index, byte) in enumerated() where byte == 0xEF {
      if index + 2 < count, self[index + 1] == 0xBF, self[index + 2] >= 0xBE { return false }
    }
    return String(validating: self, as: UTF8.self) != nil
  }
}
