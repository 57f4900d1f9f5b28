import Findings
import Glibc

/// Which byte a file's first bytes quote cells with, and how a quote inside is written.
package struct QuoteEvidence {
  private static let double: UInt8 = 0x22
  private static let single: UInt8 = 0x27

  package let quote: UInt8
  package let isBackslashEscaped: Bool
  package let decision: Decision

  package init(_ head: [UInt8]) {
    let double = Self.cells(head, Self.double)
    let single = Self.cells(head, Self.single)
    // An apostrophe before a number is no quote: nothing closes it.
    let isSingle = double.closed == 0 && single.closed >= 2 && single.closed * 2 >= single.opened
    quote = isSingle ? Self.single : Self.double
    let inside = Self.inside(head, quote)
    isBackslashEscaped = inside.escaped > 0 && inside.doubled == 0
    let isEscaped = isBackslashEscaped
    decision =
      isSingle
      ? Decision(
        .quote, .singleQuote(isBackslashEscaped: isEscaped), because: .quoted(cells: single.closed),
        runnerUp: .doubleQuote(isBackslashEscaped: false), .quoted(cells: double.closed))
      : Decision(
        .quote, .doubleQuote(isBackslashEscaped: isEscaped), because: .quoted(cells: double.closed),
        runnerUp: .singleQuote(isBackslashEscaped: false), .quoted(cells: single.closed))
  }

  /// How often a quote stands where a cell begins, and where one ends.
  private static func cells(_ head: [UInt8], _ quote: UInt8) -> (opened: Int, closed: Int) {
    var opened = 0
    var closed = 0
    forEachPlace(of: quote, in: head) { index in
      // Blanks before a quote do not count. The way back ends at the quote before, so that no byte is passed again.
      var before = index - 1
      while before >= 0, head[before] == 0x20 { before -= 1 }
      let previous = head[at: before] ?? 0x0A
      if isEdge(previous) { opened += 1 }
      if isEdge(head[at: index + 1] ?? 0x0A), !isEdge(previous) || previous == quote { closed += 1 }
    }
    return (opened, min(opened, closed))
  }

  /// Quotes inside cells: behind a backslash, and doubled.
  private static func inside(_ head: [UInt8], _ quote: UInt8) -> (escaped: Int, doubled: Int) {
    var escaped = 0
    var doubled = 0
    forEachPlace(of: quote, in: head) { index in
      let before = head[at: index - 1] ?? 0x0A
      let after = head[at: index + 1] ?? 0x0A
      if before == 0x5C, !isEdge(after) { escaped += 1 }
      if after == quote, !isEdge(before), !isEdge(head[at: index + 2] ?? 0x0A) { doubled += 1 }
    }
    return (escaped, doubled)
  }

  /// Few bytes are quotes.
  private static func forEachPlace(of byte: UInt8, in head: [UInt8], _ visit: (Int) -> Void) {
    head.withUnsafeBytes { whole in
      guard let first = whole.baseAddress else { return }
      var place = 0
      while place < whole.count, let found = memchr(first + place, Int32(byte), whole.count - place) {
        place = UnsafeRawPointer(found) - first
        visit(place)
        place += 1
      }
    }
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x3B, 0x09, 0x7C, 0x0A, 0x0D: true
    default: false
    }
  }
}
