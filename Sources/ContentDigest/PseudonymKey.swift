import Crypto

/// The secret that pseudonyms of people are made with.
///
/// Whoever has it, and a list of all NIPs, can tell who is meant; so it stands apart from what is pseudonymous.
package struct PseudonymKey: Sendable {
  /// Bytes of a key.
  package static let size = 32

  private let key: SymmetricKey

  /// A key as its file holds it: 64 lower-case hexadecimal digits, and perhaps a line's end. Nil for anything else.
  package init?(text: [UInt8]) {
    var digits = text[...]
    if digits.last == 0x0A { digits.removeLast() }
    guard digits.count == Self.size * 2 else { return nil }
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in digits {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    key = SymmetricKey(data: bytes)
  }

  /// What the file of a new key, by the system's random numbers, holds.
  package static func newText() -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    var generator = SystemRandomNumberGenerator()
    var text: [UInt8] = []
    for _ in 0..<size * 2 { text.append(digits[Int(generator.next() & 15)]) }
    return text + [0x0A]
  }

  /// The first 128 bits of the HMAC-SHA-256 (RFC 2104) of a text, as 32 hexadecimal digits.
  package func pseudonym(of text: String) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(32)
    for byte in HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key).prefix(16) {
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
    return String(decoding: result, as: UTF8.self)
  }
}
