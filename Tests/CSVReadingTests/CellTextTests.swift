import CSVReading
import Testing

@Suite struct CellTextTests {
  @Test(
    arguments: [
      ([0x41, 0x62], "Ab"),
      ([], ""),
      ([0xC3, 0xA9], "\u{E9}"),
      ([0x93, 0x47, 0x75, 0x73, 0x94], "\u{201C}Gus\u{201D}"),
      ([0x80], "\u{20AC}"),
      ([0x96, 0x20, 0x97], "\u{2013} \u{2014}"),
      ([0xE9], "\u{E9}"),
      ([0xA0, 0x41], "\u{A0}A"),
      ([0xFF], "\u{FF}"),
      // Not defined in Windows-1252.
      ([0x81, 0x8D, 0x8F, 0x90, 0x9D], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      // One bad byte makes the whole cell Windows-1252: both readings of one cell cannot be right.
      ([0xC3, 0xA9, 0x80], "\u{C3}\u{A9}\u{20AC}"),
      ([0xC3], "\u{C3}"),
      // Surrogates and overlong forms are no UTF-8.
      ([0xED, 0xA0, 0x80], "\u{ED}\u{A0}\u{20AC}"),
      ([0xC0, 0x80], "\u{C0}\u{20AC}"),
    ] as [([UInt8], String)])
  func textIsUTF8OrElseWindows1252(bytes: [UInt8], text: String) {
    bytes.withUnsafeBufferPointer { #expect(cellText($0) == text) }
  }

  @Test func everySingleByteHasAText() {
    for byte in UInt8.min...UInt8.max {
      [byte].withUnsafeBufferPointer { #expect(cellText($0).unicodeScalars.count == 1, "\(byte)") }
    }
  }

  @Test func delimitersHaveDistinctNames() {
    #expect(Set(Delimiter.usual.map(\.name)).count == Delimiter.usual.count)
  }
}
