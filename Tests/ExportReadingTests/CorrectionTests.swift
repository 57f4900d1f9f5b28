import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// Rejected rows that somebody corrected and put back into the input folder.
@Suite struct CorrectionTests {
  private static let ours =
    "bangkom_berkas,bangkom_baris,bangkom_kolom,bangkom_kode,bangkom_alasan,bangkom_sidik"

  /// FNV-1a over the cells of a row, each ended by 0x1F, as the README of the format says.
  private static func print(_ cells: [String]) -> String {
    var print: UInt64 = 0xCBF2_9CE4_8422_2325
    for cell in cells {
      for byte in cell.utf8 { print = (print ^ UInt64(byte)) &* 0x100_0000_01B3 }
      print = (print ^ 0x1F) &* 0x100_0000_01B3
    }
    let digits = String(print, radix: 16)
    return "s" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// A row of the list of rejected rows: the corrected cells, then where they came from.
  private static func row(
    _ cells: String, of file: String, _ line: Int, was: String, by mark: Character = ","
  ) -> String {
    let old = was.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    return "\(cells),\(file),\(line),3,bad-date,alasan,\(Self.print(old))\n"
  }

  private static let header = "kode_kegiatan,nip,tanggal,status"
  private static let budi = "K1,198505152010012003,2026-02-16,hadir"
  private static let faulty = "K1,197911232006041001,2026-02-30,hadir"
  private static let fixed = "K1,197911232006041001,2026-02-20,hadir"

  private static func ledger(_ read: FolderRead, _ path: String) throws -> [Int] {
    let ledger = try #require(read.ledger(path))
    return [
      ledger.accepted, ledger.repaired, ledger.duplicate, ledger.unused, ledger.rejected, ledger.blank,
      ledger.nonTable,
    ]
  }

  @Test(arguments: ["rejected.csv", "2026/perbaikan BKPP.csv"])
  func aCorrectedRowReplacesTheOneItCameFrom(path: String) throws {
    let read = try FolderRead([
      "kehadiran.csv": "\(Self.header)\n\(Self.budi)\n\(Self.faulty)\n",
      path: "\(Self.header),\(Self.ours)\n" + Self.row(Self.fixed, of: "kehadiran.csv", 3, was: Self.faulty),
    ])
    #expect(read.codes == [])
    #expect(read.attendance.map { "\($0.day)" }.sorted() == ["2026-02-16", "2026-02-20"])
    #expect(try Self.ledger(read, "kehadiran.csv") == [1, 0, 1, 0, 0, 0, 1])
    #expect(try Self.ledger(read, path) == [1, 0, 0, 0, 0, 0, 1])
  }

  /// A row that is still wrong is rejected, with its place in the corrected file.
  @Test func aCorrectionThatIsWrongIsRejectedItself() throws {
    let read = try FolderRead([
      "kehadiran.csv": "\(Self.header)\n\(Self.budi)\n\(Self.faulty)\n",
      "rejected.csv": "\(Self.header),\(Self.ours)\n"
        + Self.row(Self.faulty, of: "kehadiran.csv", 3, was: Self.faulty),
    ])
    #expect(read.codes == [.badDate])
    #expect(
      read.exports.log.sorted.first?.position == SourcePosition(file: "rejected.csv", line: 2, column: 3))
    #expect(try Self.ledger(read, "kehadiran.csv") == [1, 0, 1, 0, 0, 0, 1])
    #expect(try Self.ledger(read, "rejected.csv") == [0, 0, 0, 0, 1, 0, 1])
  }

  @Test func rowsThatContradictEachOtherAreBothReplaced() throws {
    let other = Self.budi.replacing("hadir", with: "izin")
    let text = "\(Self.header)\n\(Self.budi)\n\(other)\n"
    let before = try FolderRead(["kehadiran.csv": text])
    #expect(try Self.ledger(before, "kehadiran.csv") == [0, 0, 0, 0, 2, 0, 1])
    let after = try FolderRead([
      "kehadiran.csv": text,
      "rejected.csv": "\(Self.header),\(Self.ours)\n"
        + Self.row(Self.budi, of: "kehadiran.csv", 2, was: Self.budi)
        + Self.row(Self.budi, of: "kehadiran.csv", 3, was: other),
    ])
    #expect(after.codes == [])
    #expect(after.attendance.map(\.status) == [.present, .present])
    #expect(try Self.ledger(after, "kehadiran.csv") == [0, 0, 2, 0, 0, 0, 1])
    #expect(try Self.ledger(after, "rejected.csv") == [1, 0, 1, 0, 0, 0, 1])
  }

  /// The export was made anew in the meantime: another row stands on the line.
  @Test func aStaleCorrectionReplacesNothing() throws {
    let read = try FolderRead([
      "kehadiran.csv": "\(Self.header)\n\(Self.budi)\nK1,197911232006041001,2026-02-17,hadir\n",
      "rejected.csv": "\(Self.header),\(Self.ours)\n"
        + Self.row(Self.fixed, of: "kehadiran.csv", 3, was: Self.faulty),
    ])
    #expect(read.codes == [.staleCorrection])
    #expect(read.exports.log.sorted.first?.position == SourcePosition(file: "kehadiran.csv", line: 3))
    #expect(read.attendance.count == 3)
    #expect(try Self.ledger(read, "kehadiran.csv") == [2, 0, 0, 0, 0, 0, 1])
    #expect(try Self.ledger(read, "rejected.csv") == [1, 0, 0, 0, 0, 0, 1])
  }

  @Test func aRowWhoseFileIsGoneIsReadForItselfAndTold() throws {
    let read = try FolderRead([
      "rejected.csv": "\(Self.header),\(Self.ours)\n"
        + Self.row(Self.fixed, of: "kehadiran.csv", 3, was: Self.faulty)
    ])
    #expect(read.codes == [.staleCorrection])
    #expect(read.attendance.count == 1)
  }

  /// Alone the corrected rows would not tell what `1.250` and `01/02/2026` mean, or say the opposite.
  @Test func decisionsAreThoseOfTheOriginal() throws {
    let faulty = "K1;197911232006041001;sesudah;1.250;2000;01/02/2026"
    let read = try FolderRead([
      "evaluasi.csv": "kode_kegiatan;nip;tahap;nilai;nilai_maks;tanggal\n"
        + "K1;198505152010012003;pre;1.500,5;2000;16/02/2026\n\(faulty)\n",
      "rejected.csv": "kode_kegiatan,nip,tahap,nilai,nilai_maks,tanggal,\(Self.ours)\n"
        + Self.row(
          "K1,197911232006041001,post,1.250,2000,01/02/2026", of: "evaluasi.csv", 3, was: faulty, by: ";"),
    ])
    #expect(read.codes == [])
    // 1250 of 2000 is 62.5 %, in 10⁻¹²; 1500.5 of 2000 is 75.025 %.
    #expect(read.scores.map(\.score).sorted() == [62_500_000_000_000, 75_025_000_000_000])
    #expect(read.scores.compactMap { $0.day.map { "\($0)" } }.sorted() == ["2026-02-01", "2026-02-16"])
    #expect(try Self.ledger(read, "rejected.csv") == [1, 0, 0, 0, 0, 0, 1])
  }

  /// The original is settled by the dates of an activity that the corrected row does not speak of.
  @Test func whatSettlesTheOriginalSettlesItsCorrections() throws {
    let faulty = "K2,198505152010012003,04/05/2026,hadirr"
    let read = try FolderRead([
      "kegiatan.csv": "kode_kegiatan,nama_kegiatan,bentuk,tanggal_mulai,tanggal_selesai\n"
        + "K1,a,Bimtek,2026-03-01,2026-03-05\nK2,b,Bimtek,2026-01-01,2026-12-31\n",
      "kehadiran.csv": "\(Self.header)\nK1,198505152010012003,02/03/2026,hadir\n\(faulty)\n",
      "rejected.csv": "\(Self.header),\(Self.ours)\n"
        + Self.row("K2,198505152010012003,04/05/2026,hadir", of: "kehadiran.csv", 3, was: faulty),
    ])
    #expect(read.codes == [])
    #expect(read.attendance.map { "\($0.day)" }.sorted() == ["2026-03-02", "2026-05-04"])
  }

  /// What `sumber.yml` says of a file holds for the rows that came from it.
  @Test func settingsAreThoseOfTheOriginal() throws {
    let faulty = "198505152010012003,sembilan"
    let read = try FolderRead([
      "kuis.csv": "NIP,Nilai\n197911232006041001,70\n\(faulty)\n",
      "rejected.csv": "NIP,Nilai,\(Self.ours)\n"
        + Self.row("198505152010012003,90", of: "kuis.csv", 3, was: faulty),
      "sumber.yml": "sumber:\n  - {berkas: kuis.csv, kegiatan: K1, tahap: pre, nilai_maks: 100}\n",
    ])
    #expect(read.codes == [])
    #expect(read.scores.map(\.score).sorted() == [70_000_000_000_000, 90_000_000_000_000])
    #expect(try Self.ledger(read, "kuis.csv") == [1, 0, 1, 0, 0, 0, 1])
    #expect(try Self.ledger(read, "rejected.csv") == [1, 0, 0, 0, 0, 0, 1])
  }

  /// Where the corrected rows cannot be read, those that they came from stay.
  @Test func aListThatIsSetAsideReplacesNothing() throws {
    let read = try FolderRead([
      "libur.csv": "tanggal,keterangan\n2026-08-17,a\n",
      // Rows of a file that is gone, whose dates say nothing of their order, stand in the same list.
      "rejected.csv": "tanggal,keterangan,\(Self.ours)\n"
        + Self.row("2026-08-18,a", of: "libur.csv", 2, was: "2026-08-17,a")
        + "\ntanggal,keterangan,lain,\(Self.ours)\n"
        + Self.row("01/02/2026,b,c", of: "hilang.csv", 2, was: "besok,b,c"),
    ])
    #expect(read.codes == [.staleCorrection, .undecidedDateOrder])
    #expect(read.profile("rejected.csv") == nil)
    #expect(try Self.ledger(read, "libur.csv") == [1, 0, 0, 0, 0, 0, 1])
    #expect(try Self.ledger(read, "rejected.csv") == [0, 0, 0, 0, 5, 0, 0])
  }

  /// A cell that a spreadsheet would run has an apostrophe in front, the name of a file too.
  @Test func aFileMayBeNamedLikeAFormula() throws {
    let read = try FolderRead([
      "-kehadiran.csv": "\(Self.header)\n\(Self.faulty)\n",
      "rejected.csv": "\(Self.header),\(Self.ours)\n"
        + Self.row(Self.fixed, of: "'-kehadiran.csv", 2, was: Self.faulty),
    ])
    #expect(read.codes == [])
    #expect(try Self.ledger(read, "-kehadiran.csv") == [0, 0, 1, 0, 0, 0, 1])
  }

  @Test func everyFileHasItsSection() throws {
    let holiday = "besok,Libur"
    let read = try FolderRead([
      "kehadiran.csv": "\(Self.header)\n\(Self.faulty)\n", "libur.csv": "tanggal,keterangan\n\(holiday)\n",
      "rejected.csv": "\(Self.header),\(Self.ours)\n"
        + Self.row(Self.fixed, of: "kehadiran.csv", 2, was: Self.faulty)
        + "\ntanggal,keterangan,\(Self.ours)\n"
        + Self.row("2026-08-17,Libur", of: "libur.csv", 2, was: holiday),
    ])
    #expect(read.codes == [])
    #expect(try Self.ledger(read, "kehadiran.csv") == [0, 0, 1, 0, 0, 0, 1])
    #expect(try Self.ledger(read, "libur.csv") == [0, 0, 1, 0, 0, 0, 1])
    #expect(try Self.ledger(read, "rejected.csv") == [2, 0, 0, 0, 0, 1, 2])
  }

  /// A table that sums up the stays of people is left out beside their single stays, but only those of its own report:
  /// corrected rows of two reports, one of each sort, all count.
  @Test func reportsOfBothSortsAreCorrectedTogether() throws {
    let sums = "Nama (nama asli),Email,Durasi (menit)"
    let stays = "Nama (nama asli),Email,Waktu bergabung,Waktu keluar"
    let (badSum, badStay) = ("Siti Rahmawati,,banyak", "Siti Rahmawati,,besok,2026-02-17 12:00:00")
    let read = try FolderRead([
      "satu.csv": "\(sums)\nBudi Santoso,,240\n\(badSum)\n",
      "dua.csv": "\(stays)\nBudi Santoso,,2026-02-17 08:00:00,2026-02-17 12:00:00\n\(badStay)\n",
      "rejected.csv": "\(sums),\(Self.ours)\n"
        + Self.row("Siti Rahmawati,,240", of: "satu.csv", 3, was: badSum) + "\n\(stays),\(Self.ours)\n"
        + Self.row(
          "Siti Rahmawati,,2026-02-17 08:00:00,2026-02-17 12:00:00", of: "dua.csv", 3, was: badStay),
      "sumber.yml": "sumber:\n"
        + "  - {berkas: satu.csv, kegiatan: K1, tanggal: 2026-02-16, menit: 240}\n"
        + "  - {berkas: dua.csv, kegiatan: K1, menit: 240}\n",
    ])
    #expect(read.attendance.map { "\($0.day)" }.sorted() == [16, 16, 17, 17].map { "2026-02-\($0)" })
    #expect(try Self.ledger(read, "rejected.csv") == [2, 0, 0, 0, 0, 1, 2])
  }

  /// One person's corrected attempts at the tests of two activities on one day are no attempts at the same test.
  @Test func attemptsAtTwoActivitiesOnOneDayAllCount() throws {
    let header = "NIP,Selesai,Nilai"
    let faulty = "198505152010012003,besok,80"
    let read = try FolderRead([
      "kegiatan.csv": "kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai\nK1,a,Bimtek,5,2026-02-16\n"
        + "K2,b,Bimtek,5,2026-02-16\n",
      "satu.csv": "\(header)\n\(faulty)\n", "dua.csv": "\(header)\n\(faulty)\n",
      "rejected.csv": "\(header),\(Self.ours)\n"
        + Self.row("198505152010012003,16 Feb 2026 08:00,80", of: "satu.csv", 2, was: faulty)
        + "\n\(header),\(Self.ours)\n"
        + Self.row("198505152010012003,16 Feb 2026 09:00,80", of: "dua.csv", 2, was: faulty),
      "sumber.yml": "sumber:\n  - {berkas: satu.csv, kegiatan: K1, tahap: pre}\n"
        + "  - {berkas: dua.csv, kegiatan: K2, tahap: pre}\n",
    ])
    #expect(read.codes == [])
    #expect(read.scores.map(\.activity).sorted() == [0, 1])
    #expect(try Self.ledger(read, "rejected.csv") == [2, 0, 0, 0, 0, 1, 2])
  }

  /// A spreadsheet saves the list with its own delimiter, and the apostrophe before what it would run is ours.
  @Test func aListThatASpreadsheetSavedIsReadAsWell() throws {
    let faulty = "K1,197911232006041001,2026-02-30,hadir,=1+1"
    let list =
      "\(Self.header),alasan,\(Self.ours)\n"
      + Self.row("K1,197911232006041001,2026-02-20,hadir,'=1+1", of: "kehadiran.csv", 2, was: faulty)
    let read = try FolderRead([
      "kehadiran.csv": "\(Self.header),alasan\n\(faulty)\n", "rejected.csv": list.replacing(",", with: ";"),
    ])
    #expect(read.codes == [])
    #expect(try Self.ledger(read, "kehadiran.csv") == [0, 0, 1, 0, 0, 0, 1])
    #expect(read.attendance.count == 1)
  }
}
