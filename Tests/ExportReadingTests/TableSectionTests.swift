import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// Where tables begin and end in a file, and what else stands there.
@Suite struct TableSectionTests {
  private static let header = "kode_kegiatan,nip,tanggal,status\n"
  private static let budi = "K1,198505152010012003,2026-02-16,hadir\n"
  private static let siti = "K1,197911232006041001,2026-02-16,hadir\n"

  /// The lines of each class of the only export that is read: accepted, rejected, blank, non-table.
  private static func classes(_ text: String, path: String = "x.csv") throws -> [Int] {
    let read = try FolderRead([path: text])
    let ledger = try #require(read.ledger(path))
    #expect(ledger.read == text.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
    return [ledger.accepted, ledger.rejected, ledger.blank, ledger.nonTable]
  }

  @Test(arguments: [
    ("Daftar Hadir\n" + header + budi, [1, 0, 0, 2]),
    ("PEMERINTAH KOTA,,,\nDaftar Hadir,,,\n\n\n" + header + budi, [1, 0, 2, 3]),
    ("Tanggal cetak:,2026-03-01\n\n" + header + budi, [1, 0, 1, 2]),
    ("\n" + header + "\n" + budi + "\n\n" + siti, [2, 0, 4, 1]),
    // Two files that were put one behind the other.
    (header + budi + header + siti, [2, 0, 0, 2]),
    (header + budi + "\nDaftar Hadir\n" + header + siti, [2, 0, 1, 3]),
    ("Bagian 1\n" + header + budi + "Bagian 2,,,\n" + header + siti, [2, 0, 0, 4]),
    // Nothing below the header, and no newline's worth of anything.
    (header, [0, 0, 0, 1]),
  ])
  func tablesBeginAtTheirHeaders(text: String, classes: [Int]) throws {
    #expect(try Self.classes(text) == classes)
  }

  @Test(arguments: [
    (
      "Kode,,,Status\nKegiatan,NIP,Tanggal,Kehadiran\n",
      ["Kode Kegiatan", "NIP", "Tanggal", "Status Kehadiran"]
    ),
    (
      "Judul\n\nKode,NIP,Tanggal,Status\nKegiatan,,,\n", ["Kode Kegiatan", "NIP", "Tanggal", "Status"]
    ),
  ])
  func aHeaderOverTwoLinesIsJoinedWithABlank(header: String, joined: [String]) throws {
    let read = try FolderRead(["x.csv": header + Self.budi])
    #expect(read.profile("x.csv")?.tables.first?.header == joined)
    #expect(read.ledger("x.csv")?.accepted == 1)
    #expect(read.codes == [])
  }

  @Test func severalTablesOfAFileAreReadEachByItsKind() throws {
    let read = try FolderRead([
      "x.csv": "Hadir\n" + Self.header + Self.budi
        + "\nLibur\ntanggal,keterangan\n2026-08-17,a\n2026-12-25,b\n\n"
        + "Unit\nkode_unit,nama_unit\nU3,Dinas Tiga\n"
    ])
    #expect(read.codes == [.leftOutLine, .leftOutLine])
    #expect(read.profile("x.csv")?.kinds == [.attendance, .holidays, .units])
    // Most of its rows are holidays.
    #expect(read.profile("x.csv")?.kind == .holidays)
    #expect(read.attendance.count == 1)
    #expect(read.directory.units["U3"] != nil)
    let ledger = try #require(read.ledger("x.csv"))
    #expect([ledger.accepted, ledger.blank, ledger.nonTable] == [4, 2, 6])
  }

  @Test(arguments: [
    (",kode_kegiatan,,nip,tanggal,,status,\n", ",K1,,198505152010012003,2026-02-16,,hadir,\n"),
    ("kode_kegiatan,nip,tanggal,status,,,\n", "K1,198505152010012003,2026-02-16,hadir,,,\n"),
    ("kode_kegiatan,nip,tanggal,status\n", "K1,198505152010012003,2026-02-16,hadir,,,\n"),
  ])
  func blankColumnsSayNothing(header: String, row: String) throws {
    #expect(try Self.classes(header + row) == [1, 0, 0, 1])
    #expect(try FolderRead(["x.csv": header + row]).codes == [])
  }

  @Test(arguments: [
    // Sums and averages, wherever they stand.
    ("JUMLAH,,,2\n", [2, 0, 0, 2]), ("Total,2,,\n", [2, 0, 0, 2]), (",Jumlah hadir,,2\n", [2, 0, 0, 2]),
    ("Rata-rata,,,\"50,0\"\n", [2, 0, 0, 2]), ("RERATA KEHADIRAN,,,50\n", [2, 0, 0, 2]),
    // Who signs.
    ("\nMengetahui,,,\nKepala BKPP,,,\n", [2, 0, 1, 3]), ("\nNIP. 1,,,\n", [2, 0, 1, 2]),
    // Texts apart from the table, or right behind a sum.
    ("\n*) sementara\n", [2, 0, 1, 2]), ("\nDicetak oleh BKPP\n", [2, 0, 1, 2]),
    ("\nSemarang,1 Maret 2026\n\nPanitia\n", [2, 0, 2, 3]), ("Catatan: dua orang sakit,,,\n", [2, 0, 0, 2]),
    ("JUMLAH,,,2\nDicetak oleh BKPP\n", [2, 0, 0, 3]),
    // A spreadsheet fills texts up to the table's width.
    (",,,\nDicetak oleh BKPP,,,\n", [2, 0, 1, 2]), (",,,\nBagian 2,,,\n" + header + budi, [2, 0, 1, 3]),
    // A row that was cut off, and one that is too much, stay rows.
    ("K1,19850515\n", [2, 1, 0, 1]), ("K1\n", [2, 1, 0, 1]),
    ("K1,198505152010012003,2026-02-17,hadir,sakit\n", [2, 1, 0, 1]),
    // So does one behind a gap with more than a text and a value.
    ("\nK1,198505152010012003,2026-02-17\n", [2, 1, 1, 1]),
    // A sum that does not begin with the word is a row that cannot be read.
    ("Seluruh jumlah,,,2\n", [2, 1, 0, 1]),
  ])
  func whatStandsBelowATableIsNoRow(footer: String, classes: [Int]) throws {
    #expect(try Self.classes(Self.header + Self.budi + Self.siti + footer) == classes)
  }

  @Test func everyLineThatIsLeftOutIsTold() throws {
    let read = try FolderRead(["x.csv": Self.header + Self.budi + "JUMLAH,,,1\n\nDicetak oleh BKPP\n"])
    #expect(read.codes == [.leftOutLine, .leftOutLine])
    #expect(read.exports.log.sorted.map(\.position.line) == [3, 5])
  }

  @Test func aRowThatCanBeReadIsNoSumWhateverItsWords() throws {
    let read = try FolderRead(["libur.csv": "tanggal,keterangan,catatan\n2026-08-17,Jumlah,\n"])
    #expect(read.codes == [])
    #expect(read.ledger("libur.csv")?.accepted == 1)
  }

  /// A damaged row in the middle neither ends the table nor begins another one.
  @Test(arguments: ["K1,1985\n", "K1\n", "a,b,c,d,e,f\n", "\"K1,19\n", "tanggal,keterangan\n"])
  func aDamagedRowCostsItself(damaged: String) throws {
    let read = try FolderRead(["x.csv": Self.header + Self.budi + damaged + Self.siti])
    #expect(read.attendance.count == (damaged == "tanggal,keterangan\n" ? 1 : 2))
  }
}
