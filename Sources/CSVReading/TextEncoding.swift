/// How a file's characters are written, as far as a whole file has one answer.
package enum TextEncoding: Sendable {
  /// Each line UTF-8 or Windows-1252: decided line by line, or cell by cell, when text is made of it.
  case singleBytes
  case utf16LittleEndian
  case utf16BigEndian

  package var name: String {
    switch self {
    case .singleBytes: "UTF-8/Windows-1252"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }

  /// What tells a file's encoding, as counts in its first bytes.
  package struct Evidence: Sendable {
    package let hasMark: Bool
    /// NUL bytes at even and odd places, and the pairs of bytes looked at.
    package let even: Int
    package let odd: Int
    package let pairs: Int
  }

  /// Decides from a file's first bytes: by a byte order mark, else by where the NUL bytes stand. Text in Latin
  /// letters has one in nearly every pair of bytes, always on the same side.
  package static func decided(_ head: [UInt8]) -> (encoding: TextEncoding, evidence: Evidence) {
    var even = 0
    var odd = 0
    if holdsNul(head) {
      for (index, byte) in head.enumerated() where byte == 0 {
        if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
      }
    }
    let pairs = head.count / 2
    let hasMark =
      head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
      || head.starts(with: [0xEF, 0xBB, 0xBF])
    let evidence = Evidence(hasMark: hasMark, even: even, odd: odd, pairs: pairs)
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, evidence) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, evidence) }
    guard pairs >= 2 else { return (.singleBytes, evidence) }
    if odd * 2 >= pairs, even * 20 <= odd { return (.utf16LittleEndian, evidence) }
    if even * 2 >= pairs, odd * 20 <= even { return (.utf16BigEndian, evidence) }
    return (.singleBytes, evidence)
  }
}
