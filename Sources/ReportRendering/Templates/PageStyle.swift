/// The style sheet that stands within each page, and the digest by which the page's policy admits it.
struct PageStyle {
  /// The name under which templates include the style.
  static let fragment = "style"
  static let file = "report.css"

  let text: String
  /// SHA-256 of the text in Base64, as `Content-Security-Policy` wants it.
  let digest: String

  init(in set: TemplateSet) throws(TemplateFault) {
    var bytes = try TemplateSource(Self.file, in: set).bytes
    while let last = bytes.last, last == 0x0A || last == 0x20 || last == 0x09 { bytes.removeLast() }
    try Self.check(bytes)
    text = String(decoding: bytes, as: UTF8.self)
    digest = policyDigest(of: bytes)
  }

  private static func check(_ bytes: [UInt8]) throws(TemplateFault) {
    var line = 1
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case 0x0A: line += 1
      case UInt8(ascii: "<"), UInt8(ascii: "&"):
        throw TemplateFault(
          file: file, line: line,
          message:
            "`\(Character(UnicodeScalar(byte)))` stands in the style, where it would be read as markup. Write it as an escape such as `\\3c` or `\\26`."
        )
      case UInt8(ascii: "{") where next == byte:
        throw TemplateFault(
          file: file, line: line,
          message: "`{{` stands in the style, which is no template. Put a space between.")
      case UInt8(ascii: "@") where bytes[index...].starts(with: "@import".utf8):
        throw TemplateFault(
          file: file, line: line,
          message: "`@import` would load another file, and pages must stand alone. Copy its rules here.")
      case UInt8(ascii: "u") where bytes[index...].starts(with: "url(".utf8):
        throw TemplateFault(
          file: file, line: line,
          message: "`url(` would load another file, and pages must stand alone. Remove it.")
      default: break
      }
    }
  }
}
