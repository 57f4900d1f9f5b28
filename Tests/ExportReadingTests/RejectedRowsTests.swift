import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// What `rejected.csv` says of rows that cannot be taken.
@Suite struct RejectedRowsTests {
  /// The rejected rows of holiday files, which refer to nothing else.
  /// Without the prints of the rows, which a test of their own looks at.
  private static func written(
    _ files: [(path: String, bytes: [UInt8])], language: FindingLanguage = .english
  ) throws -> String {
    try writtenWithPrints(files, language: language).replacing(",bangkom_sidik", with: "")
      .replacing(/,s[0-9a-f]{16}(?=[,\n])/, with: "")
  }

  private static func writtenWithPrints(
    _ files: [(path: String, bytes: [UInt8])], language: FindingLanguage = .english
  ) throws -> String {
    let folder = try TemporaryFolder()
    for file in files { try folder.write(file.bytes, to: file.path) }
    var exports = ExportReader(try InputFolder(path: folder.path)) { _ in }
    exports.readHolidays { _ in }
    exports.beginAgain(RejectedRows(language: language)) { _ in true }
    exports.readHolidays { _ in }
    return String(decoding: try #require(exports.rejectedRows).bytes, as: UTF8.self)
  }

  private static func written(_ text: String, language: FindingLanguage = .english) throws -> String {
    try written([("libur.csv", Array(text.utf8))], language: language)
  }

  private static let header =
    "tanggal,keterangan,bangkom_berkas,bangkom_baris,bangkom_kolom,bangkom_kode,bangkom_alasan\n"

  @Test func aRowStandsUnderItsHeaderWithPlaceAndReason() throws {
    let text = try Self.written("Daftar;2026\ntanggal;keterangan\n2026-08-17;a\nbesok;b\n")
    #expect(
      text == Self.header + "besok,b,libur.csv,4,1,bad-date,"
        + "\"column tanggal: found \u{201C}besok\u{201D}; expected a day that exists, as YYYY-MM-DD; "
        + "the row is left out; correct it\"\n")
  }

  /// FNV-1a over the cells, each ended by 0x1F, worked out with another program.
  @Test func aRowHasAPrintOfItsCells() throws {
    let text = try Self.writtenWithPrints([("libur.csv", Array("tanggal,keterangan\nbesok,b\n".utf8))])
    #expect(text.hasSuffix(",s6b56cf4fef5b856f\n"))
  }

  @Test func reasonsAreInTheLanguageOfTheRun() throws {
    let text = try Self.written("tanggal,keterangan\nbesok,b\n", language: .indonesian)
    #expect(text.contains("kolom tanggal"))
  }

  @Test func everyFileHasASectionOfItsOwnHeader() throws {
    let text = try Self.written([
      ("1/libur.csv", Array("tanggal,keterangan\nbesok,a\n".utf8)),
      ("2/libur.csv", Array("tanggal,keterangan\n2026-08-17,a\n".utf8)),
      ("3/libur.csv", Array("No;Keterangan;Tanggal\n1;b;besok\n2;c;besok\n".utf8)),
    ])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count == 7)
    #expect(lines[1].hasPrefix("besok,a,1/libur.csv,2,1,"))
    #expect(lines[2] == "")
    #expect(lines[3].hasPrefix("No,Keterangan,Tanggal,bangkom_berkas,"))
    #expect(lines[4].hasPrefix("1,b,besok,3/libur.csv,2,3,"))
    #expect(lines[5].hasPrefix("2,c,besok,3/libur.csv,3,3,"))
    #expect(lines[6] == "")
  }

  @Test(arguments: [
    // Cells that hold what CSV itself uses, and a line end.
    ("besok,\"a, \"\"b\"\"\nc\"\n", "besok,\"a, \"\"b\"\"\nc\",libur.csv,2,1,bad-date,"),
    // Cells that a spreadsheet would run, with and without an apostrophe.
    ("=HARI(),-5\n", "'=HARI(),'-5,libur.csv,2,1,bad-date,"),
    ("'@x,''+1\n", "''@x,'''+1,libur.csv,2,1,bad-date,"),
    ("besok,\"\r=1\"\n", "besok,\"'\r=1\",libur.csv,2,1,bad-date,"),
    // Too few cells are filled up; what is too much stands behind our columns.
    ("2026-08-17\n", "2026-08-17,,libur.csv,2,,wrong-cell-count,"),
    ("besok,b,,\n", "besok,b,libur.csv,2,1,bad-date,"),
  ])
  func cellsAreWrittenAsTheyWere(_ row: String, _ start: String) throws {
    let text = try Self.written("tanggal,keterangan\n" + row)
    #expect(text.hasPrefix(Self.header + start), "\(text)")
  }

  @Test func surplusCellsStandBehindTheReason() throws {
    let text = try Self.written("tanggal,keterangan\n2026-08-17,Hari, Raya,,=1,\n")
    #expect(text.hasPrefix(Self.header + "2026-08-17,Hari,libur.csv,2,,wrong-cell-count,"), "\(text)")
    #expect(text.hasSuffix(",Raya,,'=1\n"), "\(text)")
  }

  @Test func textIsUTF8WhateverTheFileWas() throws {
    let text = try Self.written([
      ("libur.csv", Array("tanggal,keterangan\nbesok,Caf".utf8) + [0xE9, 0x0A])
    ])
    #expect(text.hasPrefix(Self.header + "besok,Caf\u{E9},libur.csv,2,1,"))
  }

  @Test func anOverlongLineIsToldWithoutItsText() throws {
    let long = String(repeating: "x", count: 300_000)
    let text = try Self.written("tanggal,keterangan\n2026-08-17,\(long)\n")
    #expect(text.hasPrefix(Self.header + ",,libur.csv,2,,line-too-long,"))
  }

  @Test func noneIsLeftOutHoweverManyThereAre() throws {
    let rows = (0..<2500).map { "besok,\($0)\n" }.joined()
    let lines = try Self.written("tanggal,keterangan\n" + rows).split(separator: "\n")
    try #require(lines.count == 2501)
    #expect(lines[2500].hasPrefix("besok,2499,libur.csv,2501,1,"))
  }

  @Test func withoutRejectedRowsThereIsNothing() throws {
    #expect(try Self.written("tanggal,keterangan\n2026-08-17,a\n\n") == "")
  }
}
