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
    guard Self.isHexadecimal(text, digits: 64) else { return nil }
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

  /// Whether a text has the form of a `shortCode`.
  package static func isShortCode(_ text: some StringProtocol) -> Bool {
    isHexadecimal(text, digits: shortCodeLength)
  }

  private static func isHexadecimal(_ text: some StringProtocol, digits: Int) -> Bool {
    text.utf8.count == digits
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// The first 12 digits of `hexadecimal`: what stands on a printed page.
  package var shortCode: String { String(hexadecimal.prefix(Self.shortCodeLength)) }
}
