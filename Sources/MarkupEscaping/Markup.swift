/// Markup as it is written, in bytes: a page has thousands of cells, and a text of each takes several times as long.
package struct Markup: Equatable, Sendable, ExpressibleByStringLiteral {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// What stands in the program as markup.
  package init(stringLiteral markup: StaticString) { add(markup) }

  package init(asItIs markup: String) { add(asItIs: markup) }

  package init(escaping text: String) { add(escaped: text) }

  package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  package mutating func add(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// What is markup already, or one of the program's own words, in which there is nothing to escape.
  package mutating func add(asItIs markup: String) {
    var markup = markup
    markup.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// What comes from data or from words files.
  package mutating func add(escaped text: String) { appendEscapedMarkup(text, to: &bytes) }

  /// Lets `write` add ASCII without any sign of markup: numbers.
  package mutating func addPlain(_ write: (inout [UInt8]) -> Void) { write(&bytes) }
}
