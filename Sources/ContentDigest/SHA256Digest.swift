import Crypto

/// A SHA-256 digest (FIPS 180-4), as `sha256sum` prints it.
package struct SHA256Digest: Hashable, Sendable {
  /// Digits of `shortCode`: few enough to be typed from paper, too many to meet by chance.
  package static let shortCodeLength = 12

  /// 64 lower-case hexadecimal digits.
  package let hexadecimal: String

  package init(of bytes: [UInt8]) {
    var hasher = SHA256Hasher()
    hasher.update(bytes)
    self = hasher.finalized()
  }

  /// A digest that was written down; nil unless the text is 64 lower-case hexadecimal digits.
  package init?(hexadecimal text: some StringProtocol) {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
    guard text.utf8.count == 64, text.utf8.allSatisfy(isDigit) else { return nil }
    hexadecimal = String(text)
  }

  init(_ digest: SHA256.Digest) {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    hexadecimal = String(decoding: text, as: UTF8.self)
  }

  /// The first 12 digits of `hexadecimal`: what stands on a printed page.
  package var shortCode: String { String(hexadecimal.prefix(Self.shortCodeLength)) }
}
