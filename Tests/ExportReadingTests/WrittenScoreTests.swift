import Testing

@testable import ExportReading

/// Scores with the scale that stands in the cell or in the header.
@Suite struct WrittenScoreTests {
  private static func parse<Value>(_ text: String, _ read: (CellBytes) -> Value) -> Value {
    Array(text.utf8).withUnsafeBufferPointer(read)
  }

  @Test(
    arguments: [
      ("87,50", .comma, 8750, nil), ("8.00 / 10", .point, 800, 1000), ("8,00 / 10,00", .comma, 800, 1000),
      ("8 / 10", nil, 800, 1000), ("10/10", nil, 1000, 1000), ("85%", nil, 8500, 10_000),
      ("66,67 %", .comma, 6667, 10_000), ("0", nil, 0, nil), ("0.00 / 10", .point, 0, 1000),
      ("8.00\u{A0}/\u{202F}10", .point, 800, 1000), ("-1,5", .comma, -150, nil),
    ] as [(String, DecimalMark?, Int64, Int64?)])
  func aScoreIsReadInHundredths(text: String, mark: DecimalMark?, value: Int64, maximum: Int64?) {
    let score = Self.parse(text) { parseScore($0, mark: mark) }
    #expect(score?.value.scaled(decimals: 2) == value)
    #expect(score?.maximum?.scaled(decimals: 2) == maximum)
  }

  @Test(
    arguments: [
      ("", nil), ("-", .comma), ("--", .comma), ("-- / 0", .point), ("5 / 0", nil), ("5 / -1", nil),
      ("/", nil),
      ("5 /", nil), ("/ 10", nil), ("1/2/3", nil), ("%", nil), ("8%%", nil), ("8 % / 10", nil), ("A", .comma),
      ("8,00 / 10.00", .comma), ("87.50", nil), ("P (2/2)", nil), ("\u{2013}", nil),
    ] as [(String, DecimalMark?)])
  func whatIsNoScoreIsRefused(text: String, mark: DecimalMark?) {
    #expect(Self.parse(text) { parseScore($0, mark: mark) } == nil)
  }

  @Test(arguments: ["", " ", "-", "--", "\u{2013}", "n/a", "N/A", " - ", "\u{A0}"])
  func aDashIsNoValue(text: String) {
    #expect(Self.parse(text, isNoValue))
  }

  @Test(arguments: ["0", "-1", "---", "na", "nihil", "\u{2014}x", "-- / 0"])
  func anythingElseIsAValueToRead(text: String) {
    #expect(!Self.parse(text, isNoValue))
  }

  @Test(
    arguments: [
      ("Nilai/100,00", 10_000), ("Grade/10.00", 1000), ("Q. 1 /50,00", 5000), ("Q. 2 / 37,5", 3750),
      ("Total score (max 10)", 1000), ("Nilai (maks. 100)", 10_000), ("Skor (dari 4)", 400),
      ("Score (out of 5) ", 500), ("Nilai/1.000,00", 100_000), ("Nilai/1,000.00", 100_000), ("Nilai/4", 400),
      ("Nilai akhir/Kursus total (maksimal 100,00)", 10_000),
    ] as [(String, Int64)])
  func aHeaderStatesTheMaximumInHundredths(header: String, maximum: Int64) {
    #expect(scaleInHeader(header)?.scaled(decimals: 2) == maximum)
  }

  @Test(arguments: [
    "Nilai", "", "Total score", "Hadir/Tidak", "10/02/2026", "P (2/2)", "Nilai/0", "Nilai/-5", "Nilai/1.000",
    "Nilai/", "/", "Nilai (100)", "Kehadiran (%)", "Nilai (max)", "(max 10) Nilai", "Durasi (menit)",
    "Nilai (min 10)",
  ])
  func aHeaderWithoutAMaximumStatesNone(header: String) {
    #expect(scaleInHeader(header) == nil)
  }
}
