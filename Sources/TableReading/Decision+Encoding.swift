import CSVReading
import Findings

extension Decision {
  /// How a file's characters are written.
  /// - Parameter text: its first bytes, decoded.
  package init(_ encoding: TextEncoding, _ evidence: TextEncoding.Evidence, _ text: [UInt8]) {
    let nulls = Reason.nulls(even: evidence.even, odd: evidence.odd, pairs: evidence.pairs)
    guard encoding == .singleBytes else {
      let choice: Choice = encoding == .utf16BigEndian ? .utf16BigEndian : .utf16LittleEndian
      self.init(
        .encoding, choice, because: evidence.hasMark ? .byteOrderMark : nulls, runnerUp: .utf8,
        .textWithoutNULs)
      return
    }
    let others = Self.linesNotUTF8(text)
    if others.count > 0 {
      self.init(
        .encoding, .windows1252, because: .linesNotUTF8(others.count, of: others.lines), runnerUp: .utf16,
        nulls)
    } else {
      self.init(
        .encoding, .utf8, because: evidence.hasMark ? .byteOrderMark : .validUTF8, runnerUp: .utf16, nulls)
    }
  }

  private static func linesNotUTF8(_ text: [UInt8]) -> (count: Int, lines: Int) {
    // Mostly there are none, and the text as a whole tells it.
    guard String(validating: text, as: UTF8.self) == nil else { return (0, 0) }
    let lines = text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    return (lines.count { String(validating: $0, as: UTF8.self) == nil }, lines.count)
  }
}
