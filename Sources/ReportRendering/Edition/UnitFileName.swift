import ContentDigest
import MarkupEscaping

/// The name, without ending, under which a unit's page is stored, by the code as report.xml holds it: what XML cannot
/// hold is U+FFFD there, and so it is here.
///
/// ASCII letters, digits, `.`, `-` and `_` stay; every other byte of the code, a leading dot, and a `_` that
/// could be taken for an escape become `_` and two upper-case hexadecimal digits. Different codes get
/// different names; a code whose name would be long is cut, and `~` with a part of its SHA-256 added, a sign
/// that no other name holds.
package func unitFileName(code: String) -> String {
  let bytes = Array(
    String(String.UnicodeScalarView(code.unicodeScalars.map { isForbiddenInXML($0) ? "\u{FFFD}" : $0 })).utf8)
  guard !bytes.isEmpty else { return "~" }
  var name: [UInt8] = []
  for (index, byte) in bytes.enumerated() {
    if staysInFileName(byte, at: index, of: bytes) {
      name.append(byte)
    } else {
      name += [UInt8(ascii: "_"), upperHexadecimal(byte >> 4), upperHexadecimal(byte & 15)]
    }
  }
  let longest = 96
  if name.count > longest {
    name = name[..<48] + [UInt8(ascii: "~")] + SHA256Digest(of: bytes).hexadecimal.utf8.prefix(40)
  }
  return String(decoding: name, as: UTF8.self)
}

private func staysInFileName(_ byte: UInt8, at index: Int, of bytes: [UInt8]) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
    true
  case UInt8(ascii: "."): index > 0
  case UInt8(ascii: "_"):
    !(index + 2 < bytes.count && isUpperHexadecimal(bytes[index + 1]) && isUpperHexadecimal(bytes[index + 2]))
  default: false
  }
}

private func isUpperHexadecimal(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte)
}

private func upperHexadecimal(_ nibble: UInt8) -> UInt8 {
  nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
}
