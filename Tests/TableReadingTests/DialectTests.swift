import Testing

/// One set of values, written in many ways.
@Suite struct DialectTests {
  private static let rows: [[String]] = [
    ["no", "nama", "nilai", "catatan"],
    ["1", "Siti, S.E.", "87,5", "susulan; sakit"],
    ["2", "Agus \u{2013} Wibowo", "70", ""],
    ["3", "Dewi", "", "kata \"baik\""],
  ]
  private static let canonical =
    "no,nama,nilai,catatan\n1,\"Siti, S.E.\",\"87,5\",susulan; sakit\n"
    + "2,Agus \u{2013} Wibowo,70,\n3,Dewi,,\"kata \"\"baik\"\"\"\n"

  private static func written(
    _ delimiter: String, quote: String = "\"", escape: String = "\"", end: String = "\n"
  ) -> String {
    rows.map { row in
      row.map { cell in
        let inside = cell.replacing(quote, with: escape + quote)
        let needs = [",", ";", "\t", "|", "\"", " "].contains { cell.contains($0) }
        return needs ? quote + inside + quote : inside
      }.joined(separator: delimiter)
    }.joined(separator: end) + end
  }

  private static func utf16(_ text: String, isBigEndian: Bool, hasMark: Bool) -> [UInt8] {
    ((hasMark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  private static let plain = written(",")
  static let dialects: [(name: String, bytes: [UInt8])] = [
    ("comma", Array(plain.utf8)),
    ("semicolon", Array(written(";").utf8)),
    ("tab", Array(written("\t").utf8)),
    ("bar", Array(written("|").utf8)),
    ("comma and blank", Array(written(", ").utf8)),
    ("semicolon between blanks", Array(written(" ; ").utf8)),
    ("space", Array(written(" ").utf8)),
    ("single quotes", Array(written(",", quote: "'").utf8)),
    ("backslash", Array(written(";", escape: "\\").utf8)),
    ("CRLF", Array(written(";", end: "\r\n").utf8)),
    ("CR", Array(written(",", end: "\r").utf8)),
    ("no last line end", Array(plain.utf8.dropLast())),
    ("byte order mark", [0xEF, 0xBB, 0xBF] + Array(plain.utf8)),
    ("sep line", Array(("sep=;\r\n" + written(";", end: "\r\n")).utf8)),
    ("UTF-16LE with mark", utf16(written("\t"), isBigEndian: false, hasMark: true)),
    ("UTF-16BE with mark", utf16(written(";"), isBigEndian: true, hasMark: true)),
    ("UTF-16LE", utf16(plain, isBigEndian: false, hasMark: false)),
    ("UTF-16BE", utf16(plain, isBigEndian: true, hasMark: false)),
    ("Windows-1252", plain.unicodeScalars.map { $0 == "\u{2013}" ? 0x96 : UInt8($0.value) }),
    ("title rows", Array(("Daftar nilai\n\n" + plain).utf8)),
    ("blank column", Array(plain.replacing("\n", with: ",\n").utf8)),
  ]

  @Test(arguments: dialects.indices)
  func everyDialectComesOutAlike(index: Int) throws {
    let read = try TableRead(Self.dialects[index].bytes)
    #expect(read.failure == nil)
    #expect(read.text == Self.canonical, "\(Self.dialects[index].name)")
  }
}
