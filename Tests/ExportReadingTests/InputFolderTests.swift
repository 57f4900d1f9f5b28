import Findings
import Foundation
import Testing

@testable import ExportReading

/// Files as they lie in the folder: which are tables, and which cannot be read.
@Suite struct InputFolderTests {
  private static func content(_ path: String) throws -> InputEntry.Content? {
    let folder = try TemporaryFolder([path: "x"])
    return try InputFolder(path: folder.path).entries.first { $0.path == path }?.content
  }

  @Test(arguments: [
    ("unit.csv", InputEntry.Content.table), ("UNIT.CSV", .table), ("a/b/c/x.txt", .table), ("x.tsv", .table),
    ("aturan/x.yml", .rules), ("2026/Aturan/x.YAML", .rules), ("laporan.yml", .settings),
    ("Laporan.yaml", .settings),
    ("sumber.yml", .sources), ("x.xlsx", .other), ("catatan.md", .other), ("csv", .other),
    ("aturan/x.md", .other),
    // Only the folder of that name holds rules.
    ("peraturan/x.yml", .other), ("aturan.yml", .other), ("aturan/lama/x.yml", .rules), ("x.csv.bak", .other),
  ])
  func aFileIsTakenForWhatItsNameSays(path: String, content: InputEntry.Content) throws {
    #expect(try Self.content(path) == content)
  }

  @Test func filesComeSortedByPathAndDottedOnesNever() throws {
    let folder = try TemporaryFolder([
      "b.csv": "", "a/z.csv": "", "a.csv": "", ".tersembunyi.csv": "", ".git/x.csv": "", "2026/02/x.csv": "",
    ])
    #expect(
      try InputFolder(path: folder.path).entries.map(\.path) == [
        "2026/02/x.csv", "a.csv", "a/z.csv", "b.csv",
      ])
  }

  @Test func anEmptyOrMissingFolderIsToldApart() throws {
    let folder = try TemporaryFolder([".x": ""])
    #expect(throws: InputFolder.Fault.empty(path: folder.path)) { try InputFolder(path: folder.path) }
    #expect(throws: InputFolder.Fault.missing(path: "/nirgends", reason: "No such file or directory")) {
      try InputFolder(path: "/nirgends")
    }
    let file = try TemporaryFolder(["x.csv": ""])
    #expect(throws: InputFolder.Fault.self) { try InputFolder(path: file.path + "/x.csv") }
  }

  @Test func linksToFilesAreFollowedAndToFoldersNot() throws {
    let folder = try TemporaryFolder(["asli/x.csv": "a"])
    try folder.link("y.csv", to: "asli/x.csv")
    try folder.link("lingkaran", to: ".")
    let entries = try InputFolder(path: folder.path).entries
    #expect(entries.map(\.path) == ["asli/x.csv", "lingkaran", "y.csv"])
    #expect(entries.map(\.content) == [.table, .notFollowed, .table])
  }

  @Test func aLinkToNothingCannotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.link("kehadiran.csv", to: "hilang.csv")
    #expect(
      try InputFolder(path: folder.path).entries.map(\.content) == [.unreadable("No such file or directory")])
    let read = try FolderRead(folder)
    #expect(read.codes == [.fileUnreadable])
    #expect(read.exports.log.count(where: \.refuses) == 1)
  }

  // MARK: Content

  @Test(
    arguments: [
      ([], FindingCode.fileEmpty, nil), ([0xFF, 0xFE, 0x6E, 0x00], .unknownKind, "20"),
      ([0xFE, 0xFF, 0x00, 0x6E], .unknownKind, "20"),
      (Array("tanggal,a\n\u{0}\u{0}\u{0}\u{0}".utf8), .fileNotText, "NUL"),
      (Array("PK\u{3}\u{4}\u{14}\u{8}".utf8), .fileNotText, "ZIP/XLSX"),
      (Array("tanggal\u{1},keterangan\u{2}\n".utf8), .fileNotText, "control characters"),
      ([0x0A], .unknownKind, "20"),
      ([0xEF, 0xBB, 0xBF], .unknownKind, "20"), ([0xFF], .unknownKind, "20"),
    ] as [([UInt8], FindingCode, String?)])
  func whatIsNoTableIsSetAside(bytes: [UInt8], code: FindingCode, value: String?) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "x.csv")
    let exports = ExportReader(try InputFolder(path: folder.path)) { _ in }
    #expect(exports.log.findings.map(\.code) == [code])
    #expect(exports.log.findings.first?.values.first == value)
    #expect(exports.deliveredKinds == [])
    #expect(exports.sources.map(\.bytes) == [bytes.count])
    // Listed with its digest all the same.
    #expect(exports.sources.map(\.sha256.count) == [64])
  }

  /// Text in UTF-16, as Teams and Excel write it, with the byte order mark first or none.
  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  @Test(arguments: [true, false], ["\u{FEFF}", ""])
  func exportsInUTF16AreReadLikeOthers(isBigEndian: Bool, mark: String) throws {
    let text = mark + "kode_unit\tnama_unit\nU9\tDinas \u{2013} Kota\n"
    let folder = try TemporaryFolder(FolderRead.base)
    try folder.write(Self.utf16(text, isBigEndian: isBigEndian), to: "unit-utf16.csv")
    let read = try FolderRead(folder)
    #expect(read.codes == [])
    let source = try #require(read.exports.sources.first { $0.path == "unit-utf16.csv" })
    #expect(source.ledger.accepted == 1)
    #expect(source.profile?.dialectText == (isBigEndian ? "utf-16be, tab" : "utf-16le, tab"))
    #expect(source.sha256.count == 64)
  }

  @Test func theDigestIsThatOfTheBytes() throws {
    let folder = try TemporaryFolder(["libur.csv": "tanggal,keterangan\n2026-08-17,a\n", "x.csv": "abc"])
    let read = try FolderRead(folder)
    #expect(read.exports.sources.map(\.sha256.count) == [64, 64])
    #expect(
      read.exports.sources[1].sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  // MARK: Files that change under the reader

  /// A copy over a share can change what stands there without size or time telling: both are those of the source, or
  /// the clock has not ticked since.
  @Test func contentThatChangedBehindTheSameSizeAndTimeIsRefused() throws {
    let folder = try TemporaryFolder(["libur.csv": Self.holidays])
    let path = folder.path + "/libur.csv"
    var exports = try FolderRead(folder).exports
    let times = try FileManager.default.attributesOfItem(atPath: path)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.write(contentsOf: Data("TANGGAL".utf8))
    try handle.close()
    // To the nanosecond, as a copy that keeps times leaves it.
    let modified = try #require(times[.modificationDate] as? Date)
    try FileManager.default.setAttributes([.modificationDate: modified], ofItemAtPath: path)
    let seconds = Int(modified.timeIntervalSince1970)
    exports.readAgain(modifiedSince: seconds + 10)
    #expect(exports.log.findings.map(\.code) == [])
    exports.readAgain(modifiedSince: seconds)
    #expect(exports.log.findings.map(\.code) == [.fileChanged])
  }

  @Test func whatStandsStillHasNotChanged() throws {
    let folder = try TemporaryFolder(["libur.csv": Self.holidays, "a/catatan.md": ""])
    let listed = try InputFolder(path: folder.path)
    // Files that are never read may come and go.
    try folder.write("x", to: "a/lain.md")
    try folder.remove("a/catatan.md")
    #expect(try listed.changes(in: folder.path) == [])
    var exports = try FolderRead(folder).exports
    exports.readAgain(modifiedSince: 0)
    #expect(exports.log.findings.map(\.code) == [.fileSkipped])
  }

  @Test func aDeviceInAFilesPlaceIsNotRead() throws {
    let folder = try TemporaryFolder(["libur.csv": Self.holidays])
    let listed = try InputFolder(path: folder.path)
    try folder.remove("libur.csv")
    try folder.link("libur.csv", to: "/dev/zero")
    let exports = ExportReader(listed) { _ in }
    #expect(exports.log.findings.map(\.code) == [.fileUnreadable])
    #expect(exports.log.findings.first?.values == ["not a regular file"])
    #expect(try InputFolder(path: folder.path).entries.map(\.content) == [.notFollowed])
  }

  private static let holidays = "tanggal,keterangan\n2026-08-17,Kemerdekaan\n"

  private static func codes(changing: (TemporaryFolder) throws -> Void) throws -> [FindingCode] {
    let folder = try TemporaryFolder(["libur.csv": holidays])
    return try FolderRead(folder) { path in
      if path == "libur.csv" { try? changing(folder) }
    }.codes
  }

  @Test func aFileThatGrowsIsRefused() throws {
    #expect(try Self.codes { try $0.write(Self.holidays + "x", to: "libur.csv") } == [.fileChanged])
  }

  @Test func aFileThatIsCutIsRefused() throws {
    #expect(try Self.codes { try $0.write("", to: "libur.csv") } == [.fileChanged])
  }

  @Test func anotherFileOfTheSameSizeInItsPlaceIsRefused() throws {
    // Its columns stand the other way round: read by the old decisions its rows would be wrong.
    let other = "keterangan,tanggal\nKemerdekaan,2026-08-17\n"
    #expect(other.utf8.count == Self.holidays.utf8.count)
    #expect(
      try Self.codes {
        try $0.remove("libur.csv")
        try $0.write(other, to: "libur.csv")
      } == [.fileChanged])
  }

  @Test func aFileThatVanishesIsRefused() throws {
    #expect(try Self.codes { try $0.remove("libur.csv") } == [.fileUnreadable])
  }

  @Test func aFileThatVanishesBeforeItsProfileIsRefused() throws {
    let folder = try TemporaryFolder(["libur.csv": Self.holidays])
    let listed = try InputFolder(path: folder.path)
    try folder.remove("libur.csv")
    let exports = ExportReader(listed) { _ in }
    #expect(exports.log.findings.map(\.code) == [.fileUnreadable])
    #expect(exports.sources.map(\.path) == ["libur.csv"])
  }

  // MARK: Rule files as text

  @Test func ruleFilesAreReadWholeOrNotAtAll() throws {
    let folder = try TemporaryFolder(["aturan/a.yml": "\u{FEFF}a: 1\n", "aturan/b.yml": "a: 22"])
    try folder.write([0x61, 0xFF], to: "aturan/c.yml")
    let entries = try InputFolder(path: folder.path).entries
    #expect(try entries[0].text(maxBytes: 100) == "a: 1\n")
    #expect(try entries[1].text(maxBytes: 5) == "a: 22")
    #expect(throws: Finding(.fileUnreadable, at: SourcePosition(file: "aturan/b.yml"), "> 4 bytes")) {
      try entries[1].text(maxBytes: 4)
    }
    #expect(throws: Finding(.fileUnreadable, at: SourcePosition(file: "aturan/c.yml"), "not UTF-8")) {
      try entries[2].text(maxBytes: 100)
    }
  }
}
