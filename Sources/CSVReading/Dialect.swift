/// How rows are written: what stands between cells and around them.
package struct Dialect: Equatable, Sendable {
  /// Which blanks around a cell's content belong to the container and not to the value.
  package enum Blanks: Sendable {
    /// All of them, inside quotes too.
    case dropped
    /// Those around unquoted cells and around quotes.
    case outsideQuotes
    /// None but those between a delimiter and a quote.
    case kept
  }

  package let delimiter: Delimiter
  /// The byte around a cell that holds delimiters or line ends.
  package let quote: UInt8
  /// Whether a quote inside a quoted cell stands behind a backslash; else it is doubled.
  package let isBackslashEscaped: Bool
  package let blanks: Blanks

  package init(
    _ delimiter: Delimiter, quote: UInt8 = 0x22, isBackslashEscaped: Bool = false, blanks: Blanks = .dropped
  ) {
    self.delimiter = delimiter
    self.quote = quote
    self.isBackslashEscaped = isBackslashEscaped
    self.blanks = blanks
  }
}
