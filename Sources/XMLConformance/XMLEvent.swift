/// What a reader meets in a document, in document order. Comments and processing instructions are left out.
package enum XMLEvent: Equatable, Sendable {
  /// `name` is as written, with its prefix; `line` is where the tag ends, 1 for the first line.
  case start(name: String, attributes: [XMLAttribute], line: Int)
  /// All text between two tags, CDATA sections included.
  case text(String)
  case end(name: String)
}
