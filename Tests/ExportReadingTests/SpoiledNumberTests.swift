import Testing

@testable import ExportReading

/// What a spreadsheet left of a NIP says only in which range it lay.
@Suite struct SpoiledNumberTests {
  private static func range(_ cell: String) -> ClosedRange<UInt64>? {
    var cell = cell
    return cell.withUTF8 { SpoiledNumber($0)?.range }
  }

  /// Worked out by hand: the digits that are shown, filled up with zeros to 18, and half a unit of the last of
  /// them to either side.
  @Test(
    arguments: [
      ("1,98505E+17", 198_504_500_000_000_000...198_505_500_000_000_000),
      ("1.98505E+17", 198_504_500_000_000_000...198_505_500_000_000_000),
      ("1,98505e17", 198_504_500_000_000_000...198_505_500_000_000_000),
      (" '1,98505E+17 ", 198_504_500_000_000_000...198_505_500_000_000_000),
      ("198505E+12", 198_504_500_000_000_000...198_505_500_000_000_000),
      ("2E+17", 150_000_000_000_000_000...250_000_000_000_000_000),
      ("1,985051520E+17", 198_505_151_950_000_000...198_505_152_050_000_000),
      ("1,98505152010012E+17", 198_505_152_010_011_500...198_505_152_010_012_500),
      ("1,9850515201001200E+17", 198_505_152_010_011_995...198_505_152_010_012_005),
      // 15 digits are kept and not rounded: whatever the serial was, the rest stayed.
      ("198505152010012000", 198_505_152_010_012_000...198_505_152_010_012_999),
      ("'1985 0515 2010 012000", 198_505_152_010_012_000...198_505_152_010_012_999),
      ("000000000000000000", 0...999), ("0E+17", 0...50_000_000_000_000_000),
    ] as [(String, ClosedRange<UInt64>)])
  func theRangeIsThatOfTheDigitsThatAreLeft(cell: String, range: ClosedRange<UInt64>) {
    #expect(Self.range(cell) == range)
  }

  @Test(arguments: [
    "", "198505152010012003", "19850515201001200", "1985051520100120000", "1,98505E+16", "1,98505E+18",
    "1,98505", "E+17", ",E+17", "1,9,8E+17", "1,98505E+17E", "1,98505E-17", "1,98505E+1,7", "1,98505+E17",
    "198505152010012000E+0", "1,98505E+99999999999999999999", "x", "-1,98505E+17", "1,98505E+17\u{0}",
  ])
  func anythingElseIsNoSpoiledNumber(cell: String) {
    #expect(Self.range(cell) == nil)
  }
}
