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

/// Appends the text as `escapedMarkup` writes it.
package func appendEscapedMarkup(_ text: String, to result: inout [UInt8]) {
  var text = text
  text.withUTF8 { bytes in
    if bytes.contains(where: mayNeedEscape) {
      appendEscapedMarkup(bytes, to: &result)
    } else {
      result.append(contentsOf: bytes)
    }
  }
}

/// Appends an attribute's value as canonical XML (C14N 1.0) writes it; what XML 1.0 forbids becomes U+FFFD.
package func appendCanonicalAttribute(_ text: String, to result: inout [UInt8]) {
  var text = text
  text.withUTF8 { bytes in
    // Nearly all are codes, days and numbers.
    guard bytes.contains(where: mayNeedEscape) else { return result.append(contentsOf: bytes) }
    appendEscaped(bytes, to: &result) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: "\""): "&quot;"
      case 0x09: "&#x9;"
      case 0x0A: "&#xA;"
      case 0x0D: "&#xD;"
      default: nil
      }
    }
  }
}

/// How many characters XML 1.0 forbids.
package func forbiddenCharacters(in text: String) -> Int {
  text.unicodeScalars.count(where: isForbiddenInXML)
}

/// Whether XML 1.0 forbids a character: controls but tab and line ends, U+FFFE and U+FFFF.
package func isForbiddenInXML(_ scalar: Unicode.Scalar) -> Bool {
  (scalar.value < 0x20 && scalar != "\t" && scalar != "\n" && scalar != "\r") || scalar.value == 0xFFFE
    || scalar.value == 0xFFFF
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
  appendEscapedMarkup(bytes, to: &result)
  return String(decoding: result, as: UTF8.self)
}

private func appendEscapedMarkup(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
  appendEscaped(bytes, to: &result) { byte in
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    // As they stand, an attribute would turn them into spaces.
    case 0x09: "&#9;"
    case 0x0A: "&#10;"
    case 0x0D: "&#13;"
    default: nil
    }
  }
}

/// - Parameter reference: what stands for a byte; nil where it stands for itself, or is forbidden.
@inline(__always)
private func appendEscaped(
  _ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8], reference: (UInt8) -> StaticString?
) {
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if let reference = reference(byte) {
      reference.withUTF8Buffer { result.append(contentsOf: $0) }
    } else if byte < 0x20 {
      result += replacement
    } else if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
      result += replacement
      index += 2
    } else {
      result.append(byte)
    }
    index += 1
  }
}

/// U+FFFD in UTF-8.
private let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
