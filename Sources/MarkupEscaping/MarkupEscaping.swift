/// Escaping for HTML and XML that works on bytes.
///
/// Comparing graphemes would see no quotation mark in `"` followed by a combining accent, and the text could
/// close an attribute. Characters that XML 1.0 forbids become U+FFFD.
package func escapedMarkup(_ text: String) -> String {
  var text = text
  return text.withUTF8 { bytes in
    bytes.contains(where: mayNeedEscape) ? escaped(bytes) : nil
  } ?? text
}

/// Characters that XML 1.0 forbids: controls but tab and line ends, U+FFFE and U+FFFF.
package func forbiddenCharacters(in text: String) -> Int {
  text.unicodeScalars.count {
    ($0.value < 0x20 && $0 != "\t" && $0 != "\n" && $0 != "\r") || $0.value == 0xFFFE || $0.value == 0xFFFF
  }
}

private func mayNeedEscape(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
    UInt8(ascii: "'"):
    true
  default: false
  }
}

private func escaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + 32)
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "&"): result += "&amp;".utf8
    case UInt8(ascii: "<"): result += "&lt;".utf8
    case UInt8(ascii: ">"): result += "&gt;".utf8
    case UInt8(ascii: "\""): result += "&quot;".utf8
    case UInt8(ascii: "'"): result += "&#39;".utf8
    // As they stand, an attribute would turn them into spaces.
    case 0x09: result += "&#9;".utf8
    case 0x0A: result += "&#10;".utf8
    case 0x0D: result += "&#13;".utf8
    case 0..<0x20: result += replacement
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      result += replacement
      index += 2
    default: result.append(byte)
    }
    index += 1
  }
  return String(decoding: result, as: UTF8.self)
}

/// U+FFFD in UTF-8.
private let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
