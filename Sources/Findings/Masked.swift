/// What may be told of cells that say something about a person: their shape, never their content.
package enum Masked {
  /// A NIP as the count of its digits, for example `17 digit`.
  package static func employeeNumber(_ bytes: some Collection<UInt8>) -> String {
    let digits = bytes.count { (0x30...0x39).contains($0) }
    let others = bytes.count { !(0x30...0x39).contains($0) && $0 != 0x20 }
    return others == 0 ? "\(digits) digit" : "\(digits) digit + \(others)"
  }

  /// A cell that is not about one person, cut to a length that fits a line and freed of control characters.
  package static func cell(_ bytes: some Collection<UInt8>) -> String {
    // A long run of digits is most likely a NIP in the wrong column.
    let digits = bytes.count { (0x30...0x39).contains($0) }
    guard digits < 15 else { return employeeNumber(bytes) }
    // An e-mail address is one person's, whichever column it stands in.
    if bytes.contains(0x40), bytes.contains(where: isLetter) { return told(shape(bytes)) }
    return told(bytes)
  }

  private static func told(_ bytes: some Collection<UInt8>) -> String {
    let clean = printable(String(decoding: bytes.prefix(60), as: UTF8.self))
    return "\u{201C}" + clean + (bytes.count > 60 ? "\u{2026}" : "") + "\u{201D}"
  }

  /// A path freed of control characters, so that a file's name cannot write lines of its own; of a NIP in it only
  /// the last three digits stay.
  package static func path(_ path: String) -> String {
    var masked: [UInt8] = []
    var digits: [UInt8] = []
    func told() -> [UInt8] { digits.count < 15 ? digits : Array("\u{2026}".utf8) + digits.suffix(3) }
    for byte in printable(path).utf8 {
      if isDigit(byte) {
        digits.append(byte)
      } else {
        masked += told() + [byte]
        digits = []
      }
    }
    return String(decoding: masked + told(), as: UTF8.self)
  }

  /// A cell of a file about people. It is shown as written only when it cannot be a name: without letters, or
  /// a short code that holds a digit. Otherwise only its shape is told, `x` for each letter and `9` for each
  /// digit.
  package static func personalCell(_ bytes: some Collection<UInt8>) -> String {
    let hasLetter = bytes.contains { isLetter($0) }
    // A NIP that lost digits at its end still tells the birth date; no date has a run of nine digits.
    if bytes.split(whereSeparator: { !isDigit($0) }).contains(where: { $0.count >= 9 }) {
      return employeeNumber(bytes)
    }
    // So does one that a spreadsheet wrote as 1.98505E+17.
    let isExponent =
      (bytes.first.map(isDigit) ?? false)
      && [[0x45], [0x65]].contains(bytes.filter(isLetter))
    let isCode =
      !isExponent && bytes.count <= 24 && bytes.contains { isDigit($0) }
      && bytes.allSatisfy { isLetter($0) && $0 < 0x80 || isDigit($0) || [0x2D, 0x2E, 0x2F].contains($0) }
    if !hasLetter || isCode { return cell(bytes) }
    return told(shape(bytes))
  }

  /// `x` for each letter and `9` for each digit. Bytes that continue a character are left out, so that each letter
  /// counts once.
  private static func shape(_ bytes: some Collection<UInt8>) -> [UInt8] {
    bytes.filter { $0 & 0xC0 != 0x80 }.map {
      isLetter($0) ? UInt8(ascii: "x") : isDigit($0) ? UInt8(ascii: "9") : $0
    }
  }

  /// A score: its shape only, `9` for each digit and `x` for each letter.
  package static func score(_ bytes: some Collection<UInt8>) -> String {
    personalCell(bytes.map { isDigit($0) ? UInt8(ascii: "9") : $0 }.map { isLetter($0) ? 0x78 : $0 })
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  private static func printable(_ text: String) -> String {
    String(
      text.unicodeScalars.map { scalar -> Character in
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || steersText(scalar)
          ? "\u{FFFD}" : Character(scalar)
      })
  }

  /// Marks that end a line or turn the direction of text, so that a terminal would show something else than
  /// is there.
  private static func steersText(_ scalar: Unicode.Scalar) -> Bool {
    [0x061C, 0x200E, 0x200F].contains(scalar.value) || (0x2028...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
  }
}
