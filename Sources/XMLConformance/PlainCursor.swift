/// A place in a document that uses next to nothing of XML, as the program's own reports and pages do, and what of XML
/// may stand there: names of ASCII, values in quotation marks, references to characters.
///
/// What is found so is well-formed. Whoever finds anything else, a `nil` or `false` of these functions, leaves the
/// document to libxml2, which knows all of XML: what is refused here need not be faulty.
struct PlainCursor {
  /// Far below libxml2's own bounds.
  static let greatestDepth = 64
  static let longestPiece = 100_000

  /// The whole document.
  let input: UnsafeBufferPointer<UInt8>
  var position = 0

  /// - Parameter input: plain text.
  init(_ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
  }

  var isAtEnd: Bool { position == input.count }

  @inline(__always)
  func isAt(_ byte: UInt8) -> Bool { position < input.count && input[position] == byte }

  @inline(__always)
  func isAt(_ text: StaticString) -> Bool { begins(position..<input.count, with: text) }

  /// Steps over `byte`, if it stands here.
  @inline(__always)
  mutating func skip(_ byte: UInt8) -> Bool {
    guard isAt(byte) else { return false }
    position += 1
    return true
  }

  @inline(__always)
  mutating func skip(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  mutating func skipSpace() {
    while position < input.count, [0x20, 0x09, 0x0A].contains(input[position]) { position += 1 }
  }

  mutating func skipDeclaration() {
    _ = skip("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    skipSpace()
  }

  /// What ends a run of a value's characters; white space there would become blanks.
  static var valueStops: UInt64 { bit("\"") | bit("<") | bit("&") | bit("\t") | bit("\n") }
  /// What ends a run of text.
  static var textStops: UInt64 { bit("<") | bit("&") | bit(">") }

  @inline(__always)
  private static func bit(_ sign: Unicode.Scalar) -> UInt64 { 1 &<< UInt64(sign.value) }

  /// To the next byte, if any, for which there is a bit in `stops`: bytes below 64, where all signs of XML stand.
  @inline(__always)
  mutating func skip(to stops: UInt64) {
    // The place in a register, and no choice per byte but the loop's own, which is guessed right.
    let (input, end) = (input, input.count)
    var place = position
    while place < end {
      let byte = input[place]
      guard (stops &>> UInt64(byte)) & (byte < 64 ? 1 : 0) == 0 else { break }
      place &+= 1
    }
    position = place
  }

  /// ASCII without a colon.
  mutating func name() -> Range<Int>? {
    let (input, start, end) = (input, position, input.count)
    var place = start
    while place < end, Self.isNameByte(input[place]) { place &+= 1 }
    position = place
    guard place > start, place - start < 100, Self.canBeginName(input[start]) else { return nil }
    return start..<place
  }

  func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for place in 0..<one.count where input[one.lowerBound + place] != input[other.lowerBound + place] {
      return false
    }
    return true
  }

  /// Whether one text stands before another in the order of their bytes.
  func precedes(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    for place in 0..<min(one.count, other.count) {
      let (left, right) = (input[one.lowerBound + place], input[other.lowerBound + place])
      if left != right { return left < right }
    }
    return one.count < other.count
  }

  func isSame(_ one: Range<Int>, _ text: StaticString) -> Bool {
    one.count == text.utf8CodeUnitCount && begins(one, with: text)
  }

  @inline(__always)
  func begins(_ one: Range<Int>, with text: StaticString) -> Bool {
    guard text.utf8CodeUnitCount <= one.count else { return false }
    for place in 0..<text.utf8CodeUnitCount where input[one.lowerBound + place] != text.utf8Start[place] {
      return false
    }
    return true
  }

  private static let lettersAndLine: UInt64 = 0x07FF_FFFE_87FF_FFFE
  private static let digitsHyphenAndPoint: UInt64 = 0x03FF_6000_0000_0000

  @inline(__always)
  private static func isNameByte(_ byte: UInt8) -> Bool {
    let set = byte < 64 ? digitsHyphenAndPoint : lettersAndLine
    return byte < 128 && (set &>> UInt64(byte)) & 1 == 1
  }

  private static func canBeginName(_ byte: UInt8) -> Bool { byte >= 64 }

  /// A reference to a character that is known by how it is written.
  struct Reference {
    let written: StaticString
    let character: StaticString
    /// In canonical form.
    let inText: StaticString
    let inValue: StaticString

    init(_ written: StaticString, _ character: StaticString, text: StaticString, value: StaticString) {
      (self.written, self.character, inText, inValue) = (written, character, text, value)
    }
  }

  private static let references = [
    Reference("&amp;", "&", text: "&amp;", value: "&amp;"),
    Reference("&lt;", "<", text: "&lt;", value: "&lt;"),
    Reference("&gt;", ">", text: "&gt;", value: ">"),
    Reference("&quot;", "\"", text: "\"", value: "&quot;"),
    Reference("&#39;", "'", text: "'", value: "'"),
    Reference("&#9;", "\t", text: "\t", value: "&#x9;"),
    Reference("&#10;", "\n", text: "\n", value: "&#xA;"),
    Reference("&#13;", "\r", text: "&#xD;", value: "&#xD;"),
    Reference("&#x9;", "\t", text: "\t", value: "&#x9;"),
    Reference("&#xA;", "\n", text: "\n", value: "&#xA;"),
    Reference("&#xD;", "\r", text: "&#xD;", value: "&#xD;"),
  ]

  /// The reference that stands here, and steps over it.
  mutating func reference() -> Reference? {
    for reference in Self.references where skip(reference.written) { return reference }
    return nil
  }
}

extension StaticString {
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
