import SeededRandomness
import Testing
import TrainingDomain

@testable import ExportReading

/// Values out of the bytes of cells: what is read as what, and what is refused.
@Suite struct CellParsingTests {
  private static func parse<Value>(_ text: String, _ read: (CellBytes) -> Value) -> Value {
    Array(text.utf8).withUnsafeBufferPointer(read)
  }

  // MARK: Dates

  @Test(
    arguments: [
      ("2026-02-16", nil, "2026-02-16"), ("2026/02/16", nil, "2026-02-16"), ("2026.02.16", nil, "2026-02-16"),
      ("2026-02-16", .monthFirst, "2026-02-16"), ("16/02/2026", .dayFirst, "2026-02-16"),
      ("16-02-2026", .dayFirst, "2026-02-16"), ("16.02.2026", .dayFirst, "2026-02-16"),
      ("1/2/2026", .dayFirst, "2026-02-01"), ("1/2/2026", .monthFirst, "2026-01-02"),
      ("02/16/2026", .monthFirst, "2026-02-16"), ("5/5/2026", nil, "2026-05-05"),
      ("16/02/2026", nil, "2026-02-16"), ("02/16/2026", nil, "2026-02-16"),
      ("2026-02-16 08:00:00", nil, "2026-02-16"), ("2026-02-16T08:00", nil, "2026-02-16"),
      ("16/02/2026 08.00", .dayFirst, "2026-02-16"), ("16 Februari 2026", nil, "2026-02-16"),
      ("29/02/2024", .dayFirst, "2024-02-29"),
    ] as [(String, DateOrder?, String)])
  func aDayIsRead(text: String, order: DateOrder?, date: String) {
    #expect(Self.parse(text) { parseDate($0, order: order) }.map { "\($0)" } == date)
  }

  @Test(
    arguments: [
      ("1/2/2026", nil), ("02/16/2026", .dayFirst), ("16/02/2026", .monthFirst), ("29/02/2026", .dayFirst),
      ("2026-02-30", nil), ("2026-13-01", nil), ("2026-2-16", nil), ("2026-02/16", nil),
      ("16/02-2026", .dayFirst),
      ("0/5/2026", .dayFirst), ("5/0/2026", .dayFirst), ("", nil), ("-", nil),
      ("//", .dayFirst),
      ("/2/2026", .dayFirst), ("1//2026", .dayFirst), ("1/2/", .dayFirst), ("1/2/3/2026", .dayFirst),
      ("016/02/2026", .dayFirst), ("16/002/2026", .dayFirst), ("46069", nil),
      ("20260216", nil), ("2026-02-16 pagi", nil),
      ("1899-12-31", nil), ("2200-01-01", nil), ("0000-00-00", nil), ("a026-02-16", nil), ("2026-0a-16", nil),
      ("\u{0662}/2/2026", .dayFirst),
    ] as [(String, DateOrder?)])
  func whatIsNoDayIsRefused(text: String, order: DateOrder?) {
    #expect(Self.parse(text) { parseDate($0, order: order) } == nil)
  }

  // MARK: Decimals

  @Test(
    arguments: [
      ("0", nil, 0, 0), ("12", nil, 12, 0), ("-12", nil, -12, 0), ("+12", nil, 12, 0), ("007", nil, 7, 0),
      ("12,5", .comma, 125, 1), ("12.5", .point, 125, 1), ("1.250,5", .comma, 12_505, 1),
      ("1,250.5", .point, 12_505, 1), ("1.250", .comma, 1250, 0), ("1.250", .point, 125, 2),
      ("1,250", .comma, 125, 2), ("0,125", .comma, 125, 3), ("72,500000000000", .comma, 725, 1),
      ("-0,5", .comma, -5, 1), ("1.250.000", .comma, 1_250_000, 0), ("12,0", .comma, 120, 1),
      ("999999999999999", nil, 999_999_999_999_999, 0), ("0,123456789", .comma, 123_456_789, 9),
      ("100.000,00", .comma, 1_000_000, 1), ("72", .comma, 72, 0),
    ] as [(String, DecimalMark?, Int64, Int)])
  func aDecimalIsRead(text: String, mark: DecimalMark?, mantissa: Int64, scale: Int) {
    let read = Self.parse(text) { parseDecimal($0, mark: mark) }
    #expect(
      read.map { Double($0.mantissa) / Double(powerOfTen($0.scale)) }
        == Double(mantissa) / Double(powerOfTen(scale)))
  }

  @Test(
    arguments: [
      ("", .comma), ("-", .comma), ("+", nil), (",5", .comma), ("5,", .comma), (".5", .comma), ("5.", .comma),
      ("1.25", .comma), ("12.5", .comma), ("1.2500", .comma), ("1250.000", .comma), (".250", .comma),
      ("1..250", .comma),
      ("1.250.00", .comma), ("1,5,5", .comma), ("1,250,5", .comma), ("1.250", nil), ("1,5", nil),
      ("--5", nil),
      ("5-", nil), ("1 250", .comma), ("87%", .comma), ("1e3", .point), ("0x10", nil), ("\u{0663}", nil),
      ("1.250,", .comma),
      ("1000000000000000", nil), ("0,1234567891", .comma), ("999999999999999,999999999", .comma),
      ("Rp5", .comma),
      // A leading zero shows another decimal mark than the column's: never a thousand times as much.
      ("0.125", .comma), ("0,125.5", .point), ("0.750", .comma), ("00.125", .comma), ("-0.125", .comma),
      ("012.500", .comma),
    ] as [(String, DecimalMark?)])
  func whatIsNoDecimalIsRefused(text: String, mark: DecimalMark?) {
    #expect(Self.parse(text) { parseDecimal($0, mark: mark) } == nil)
  }

  @Test(
    arguments: [
      (125, 1, 2, 1250), (125, 3, 2, nil), (1250, 3, 2, 125), (5, 0, 6, 5_000_000), (-125, 2, 2, -125),
      (0, 9, 0, 0),
      (9_223_372_036_854_775_807, 0, 1, nil), (.max, 0, 0, .max), (-1_000_000_000, 9, 0, -1),
      (1, 0, 18, 1_000_000_000_000_000_000),
    ] as [(Int64, Int, Int, Int64?)])
  func aDecimalIsScaledExactlyOrNotAtAll(mantissa: Int64, scale: Int, decimals: Int, expected: Int64?) {
    #expect(WrittenDecimal(mantissa: mantissa, scale: scale).scaled(decimals: decimals) == expected)
  }

  // MARK: Rupiah

  @Test(
    arguments: [
      ("1250000", nil, 1_250_000), ("1.250.000", .comma, 1_250_000), ("Rp1.250.000,00", .comma, 1_250_000),
      ("Rp 1.250.000", .comma, 1_250_000), ("Rp. 1.250.000", .comma, 1_250_000),
      ("Rp.1.250.000,0", .comma, 1_250_000),
      ("Rp\u{A0}1.250.000", .comma, 1_250_000), ("1,250,000.00", .point, 1_250_000), ("0", nil, 0),
      ("0,00", .comma, 0),
      ("1250000,00", .comma, 1_250_000), ("1250000.000", .point, 1_250_000), ("-1.250", .comma, -1250),
      ("-Rp1.250", .comma, -1250), ("Rp-1.250", .comma, -1250), ("+1250", nil, 1250),
      ("500.000", .comma, 500_000),
      ("Rp 1.000.000,-", .comma, 1_000_000), ("Rp. 1.000.000", .comma, 1_000_000),
      ("IDR 1,000,000.00", .point, 1_000_000), ("1.000.000,-", .comma, 1_000_000), ("rp 500", nil, 500),
      ("RP500,--", nil, 500), ("IDR5", nil, 5), ("1,000,-", .point, 1000),
      ("\u{A0}Rp\u{202F}1.250\u{A0}", .comma, 1250), ("-Rp 1.250,-", .comma, -1250), ("500,-", nil, 500),
      ("(1.250.000)", .comma, -1_250_000), ("(Rp1.250.000,00)", .comma, -1_250_000),
      ("Rp(1.250.000)", .comma, -1_250_000), ("Rp. (1.250.000,-)", .comma, -1_250_000),
      (" ( 1.250 ) ", .comma, -1250), ("(1,250,000.00)", .point, -1_250_000), ("(5)", nil, -5),
      ("(0)", nil, 0),
      ("(IDR\u{A0}500)", nil, -500), ("(999.999.999.999.999)", .comma, -999_999_999_999_999),
      ("999.999.999.999.999", .comma, 999_999_999_999_999), ("1.250.000,000", .comma, 1_250_000),
    ] as [(String, DecimalMark?, Int64)])
  func wholeRupiahAreRead(text: String, mark: DecimalMark?, amount: Int64) {
    #expect(Self.parse(text) { parseRupiah($0, mark: mark) } == amount)
  }

  @Test(
    arguments: [
      ("", nil), ("Rp", nil), ("Rp ", .comma), ("R", nil), ("1250000,50", .comma), ("1.250.000,5", .comma),
      ("1.25", .comma), ("1250.000", .comma), ("0.500", .comma), ("1 250 000", nil),
      ("1000000000000000", nil), ("5 Rp", nil), (",-", nil), ("Rp ,-", .comma),
      ("IDR", nil), ("Rp-", nil), ("-", nil), ("--", .comma), ("5,---", .comma), ("5-", .comma),
      ("1.000.000,01-", .comma), ("Rp IDR 5", nil),
      // Brackets that do not close, or stand elsewhere than around all of it or all behind the currency.
      ("(1.250", .comma), ("1.250)", .comma), ("()", nil), ("( )", nil), ("(Rp)", nil), ("((5))", nil),
      ("(5)5", nil), ("(5) Rp", nil), ("(Rp(5))", nil), ("Rp(Rp 5)", nil), ("(5),-", nil), ("[5]", nil),
      ("(1.25)", .comma), ("(500,000)", .comma), ("(1250000,50)", .comma), ("(", nil), (")", nil),
      ("Rp(", nil),
      ("-(5)", nil), ("(-5)", nil), ("(+5)", nil), ("-Rp(5)", nil), ("Rp-(5)", nil), ("Rp(-5)", nil),
      // Two signs are no sign.
      ("--1250", nil), ("-+1250", nil), ("-Rp-1250", nil), ("+-5", nil), ("Rp--5", nil),
      // Thousands parted by the column's decimal mark: not a thousandth of the money.
      ("500,000", .comma), ("1,000", .comma), ("Rp500,000", .comma), ("-500,000", .comma), ("1.000", .point),
    ] as [(String, DecimalMark?)])
  func whatIsNoRupiahIsRefused(text: String, mark: DecimalMark?) {
    #expect(Self.parse(text) { parseRupiah($0, mark: mark) } == nil)
  }

  // MARK: Counts and months

  @Test(arguments: [("0", 0), ("7", 7), ("0012", 12), ("999999999", 999_999_999)])
  func aCountIsRead(text: String, count: Int) {
    #expect(Self.parse(text, parseCount) == count)
  }

  @Test(arguments: ["", "-1", "+1", "1.0", "1,0", "1000000000", "99999999999999999999", "a", "1 "])
  func whatIsNoCountIsRefused(text: String) {
    #expect(Self.parse(text, parseCount) == nil)
  }

  @Test(arguments: [("2026-10", "2026-10"), ("1900-01", "1900-01")])
  func aMonthIsRead(text: String, month: String) {
    #expect(Self.parse(text, parsePeriod).map { "\($0)" } == month)
  }

  @Test(arguments: [
    "", "2026", "2026-13", "2026-00", "2026/10", "10-2026", "2026-1", "Oktober 2026", "2026-10-01", "1899-12",
  ])
  func whatIsNoMonthIsRefused(text: String) {
    #expect(Self.parse(text, parsePeriod) == nil)
  }

  // MARK: NIP

  @Test(arguments: ["198505152010012003", "000000000000000001", "999999999999999999"])
  func aSoundNIPIsTaken(text: String) throws {
    let digits = try #require(UInt64(text))
    #expect(Self.parse(text, EmployeeNumber.read) == .sound(EmployeeNumber(digits: digits)))
  }

  @Test(arguments: [
    "'198505152010012003", "`198505152010012003", "19850515 201001 2 003", "198505152010012003 ",
    "\u{A0}198505152010012003",
    "''198505152010012003''",
  ])
  func marksAndBlanksAreRemoved(text: String) {
    #expect(
      Self.parse(text, EmployeeNumber.read) == .repaired(EmployeeNumber(digits: 198_505_152_010_012_003)))
  }

  @Test(arguments: [
    "", "19850515201001200", "1985051520100120033", "1,98505E+17", "1.98505E+17", "19850515201001200a", "-",
    "nihil",
    "198505152010012.003", "1985-05-15 2010012003", "\u{200B}198505152010012003",
    String(repeating: "9", count: 400),
    // Rounded to 15 digits by a spreadsheet: the serial is gone.
    "198505152010012000", "198505152010010000", "'198505152010012000", "000000000000000000",
  ])
  func lostDigitsAreNeverRestored(text: String) {
    #expect(Self.parse(text, EmployeeNumber.read) == .bad)
  }

  @Test func noBytesTrapAParser() {
    var numbers = SeededNumbers(5)
    let alphabet = Array("0123456789.,-/+Rp T:'`E\u{A0}".utf8)
    for _ in 0..<20_000 {
      let cell = (0..<Int.random(in: 0...24, using: &numbers)).map { _ in
        alphabet.randomElement(using: &numbers) ?? 0
      }
      cell.withUnsafeBufferPointer { bytes in
        for mark in [DecimalMark.comma, .point, nil] {
          _ = parseDecimal(bytes, mark: mark)?.scaled(decimals: 12)
          _ = parseRupiah(bytes, mark: mark)
        }
        for order in [DateOrder.dayFirst, .monthFirst, nil] { _ = parseDate(bytes, order: order) }
        _ = (parseCount(bytes), parsePeriod(bytes), EmployeeNumber.read(bytes))
        var evidence = (NumberEvidence(), DateEvidence())
        evidence.0.add(bytes)
        evidence.1.add(bytes)
      }
    }
  }
}
