/// The text of a cell: UTF-8 where it is valid, else Windows-1252, which Excel writes under Indonesian
/// settings. Bytes that Windows-1252 leaves undefined become U+FFFD.
package func cellText(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  return windows1252Text(bytes)
}

/// The text of bytes in Windows-1252, whether or not they are valid UTF-8 too.
package func windows1252Text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  var text = String.UnicodeScalarView()
  for byte in bytes {
    let upper = Int(byte) - 0x80
    text.append(
      windows1252Upper.indices.contains(upper)
        ? windows1252Upper[upper] : Unicode.Scalar(byte))
  }
  return String(text)
}

/// Whether Windows-1252 gives the byte no character.
package func undefinedInWindows1252(_ byte: UInt8) -> Bool {
  [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte)
}

/// Windows-1252 from 0x80 to 0x9F, after the WHATWG encoding index; the rest is Latin-1.
private let windows1252Upper: [Unicode.Scalar] = [
  "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
  "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
  "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
  "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
]
