import ContentDigest

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
    digest = Self.base64(ofHexadecimal: SHA256Digest(of: bytes).hexadecimal)
  }

  /// The style must stand between its tags without any other character, or its digest would not fit.
  static func checkPlace(of tag: TemplateTag, in source: TemplateSource) throws(TemplateFault) {
    let before = source.bytes[..<tag.range.lowerBound]
    let after = source.bytes[tag.range.upperBound...]
    guard before.suffix(7).elementsEqual("<style>".utf8), after.starts(with: "</style>".utf8) else {
      throw TemplateFault(
        file: source.file, line: tag.line,
        message: """
          `{{>style}}` must stand as `<style>{{>style}}</style>`, without spaces or line ends: browsers \
          refuse a style whose digest differs. Write it so.
          """)
    }
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

  private static func base64(ofHexadecimal text: String) -> String {
    let digits = text.utf8.map {
      $0 <= UInt8(ascii: "9") ? $0 - UInt8(ascii: "0") : $0 - UInt8(ascii: "a") + 10
    }
    var bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    let padding = (3 - bytes.count % 3) % 3
    bytes += Array(repeating: 0, count: padding)
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for index in stride(from: 0, to: bytes.count, by: 3) {
      let group = Int(bytes[index]) << 16 | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2])
      for shift in [18, 12, 6, 0] { result.append(alphabet[group >> shift & 63]) }
    }
    let end = result.count - padding
    return String(decoding: result[..<end], as: UTF8.self) + String(repeating: "=", count: padding)
  }
}
