import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// What settles a column that its own cells leave open: other columns, the activities' dates, `sumber.yml`; else
/// the file is set aside with both readings.
@Suite struct TieTests {
  private static func decisions(_ read: FolderRead, _ path: String) -> [String] {
    (read.profile(path)?.tables ?? []).flatMap(\.decisions).map {
      Finding($0, at: SourcePosition(file: path)).text(in: .english)
    }
  }

  // MARK: Other columns

  @Test(arguments: [("20/02/2026", "2026-02-01"), ("02/20/2026", "2026-01-02")])
  func anotherColumnTellsTheOrder(end: String, start: String) throws {
    let read = try FolderRead([
      "kegiatan.csv": "kode_kegiatan;nama_kegiatan;bentuk;tanggal_mulai;tanggal_selesai\n"
        + "K1;a;Bimtek;01/02/2026;\(end)\n"
    ])
    #expect(read.codes == [])
    #expect(read.directory.activities.first.map { "\($0.start)" } == start)
    #expect(Self.decisions(read, "kegiatan.csv").count == 2)
  }

  /// `2.500` is two and a half JP, or two thousand five hundred; here in 1/100.
  @Test(arguments: [("Rp7.500,00", 250_000), ("7,500.00", 250)])
  func anotherColumnTellsTheMark(cost: String, hours: Int) throws {
    let read = try FolderRead([
      "kegiatan.csv": "kode_kegiatan;nama_kegiatan;bentuk;tanggal_mulai;jp;biaya\n"
        + "K1;a;Bimtek;2026-02-16;2.500;\(cost)\n"
    ])
    #expect(read.codes == [])
    #expect(read.directory.activities.first?.statedHours.map { Int($0.hundredths) } == hours)
    #expect(read.directory.activities.first?.cost == 7500)
  }

  @Test func columnsThatDifferTellNothing() throws {
    let read = try FolderRead([
      "kegiatan.csv": "kode_kegiatan;nama_kegiatan;bentuk;tanggal_mulai;tanggal_selesai\n"
        + "K1;a;Bimtek;16/02/2026;02/20/2026\nK2;a;Bimtek;17/02/2026;02/21/2026\n",
      "pegawai.csv": "nip;nama;kode_unit;status;berlaku_sejak;berlaku_sampai;mulai_kontrak\n"
        + "198505152010012003;Budi;U1;PNS;16/02/2026;02/20/2026;01/02/2026\n",
    ])
    #expect(read.codes == [.undecidedDateOrder])
    #expect(read.profile("pegawai.csv") == nil)
    #expect(read.profile("kegiatan.csv") != nil)
  }

  // MARK: Dates of the activities

  private static func activity(_ start: String, _ end: String) -> String {
    "kode_kegiatan,nama_kegiatan,bentuk,tanggal_mulai,tanggal_selesai\nK1,a,Bimtek,\(start),\(end)\n"
  }

  private static let attendance =
    "kode_kegiatan,nip,tanggal,status\nK1,198505152010012003,02/03/2026,hadir\n"
    + "K1,197911232006041001,02/03/2026,hadir\n"

  /// People are read before anything can settle the dates below them, so the file is set aside before, whole: title
  /// and blank line included its seven lines stand in the ledger once.
  @Test func aTieBelowPeopleCostsTheFileAndCountsItsLinesOnce() throws {
    let read = try FolderRead([
      "pegawai.csv":
        "nip,nama,kode_unit,status\n198505152010012003,Budi,U1,PNS\n197911232006041001,Siti,U1,PNS\n"
        + "\n\(Self.attendance)",
      "kegiatan.csv": Self.activity("2026-01-01", "2026-12-31"),
    ])
    #expect(read.codes.contains(.undecidedDateOrder))
    let ledger = read.exports.sources.first { $0.path == "pegawai.csv" }?.ledger
    #expect(ledger?.rejected == 7)
    #expect(ledger?.read == 7)
    #expect(read.directory.people == 0)
  }

  @Test(arguments: [
    ("2026-03-01", "2026-03-05", "2026-03-02", "day first"),
    ("2026-02-02", "2026-02-05", "2026-02-03", "month first"),
    // The 2nd of March lies more than 31 days before: only one reading is possible at all.
    ("2026-03-02", "2026-03-02", "2026-03-02", "day first"),
  ])
  func theActivitiesDatesTellTheOrder(start: String, end: String, day: String, order: String) throws {
    let read = try FolderRead(["kegiatan.csv": Self.activity(start, end), "kehadiran.csv": Self.attendance])
    #expect(read.codes == [])
    #expect(read.attendance.map { "\($0.day)" } == [day, day])
    let decisions = Self.decisions(read, "kehadiran.csv")
    #expect(decisions.count == 1)
    #expect(decisions.first?.contains(order) ?? false)
  }

  @Test(arguments: [
    // Both readings lie within; neither does; nobody knows the activity.
    ("2026-01-01", "2026-12-31", "K1"), ("2020-01-01", "2020-01-02", "K1"),
    ("2026-03-01", "2026-03-05", "K9"),
  ])
  func datesThatFitBothWaysTellNothing(start: String, end: String, code: String) throws {
    let read = try FolderRead([
      "kegiatan.csv": Self.activity(start, end),
      "kehadiran.csv": Self.attendance.replacing("K1", with: code),
    ])
    #expect(read.codes == [.undecidedDateOrder])
    #expect(read.attendance.isEmpty)
    #expect(read.profile("kehadiran.csv") == nil)
    #expect(read.ledger("kehadiran.csv")?.rejected == 3)
    #expect(read.ledger("kehadiran.csv")?.read == 3)
    let values = try #require(read.exports.log.sorted.first).values
    #expect(
      values == [
        "tanggal", "\u{201C}02/03/2026\u{201D}", "2026-03-02", "2026-02-03",
        "- {berkas: \"kehadiran.csv\", urutan_tanggal: hari-dahulu}",
      ])
  }

  // MARK: sumber.yml

  @Test(arguments: [("hari-dahulu", "2026-03-02"), ("bulan-dahulu", "2026-02-03")])
  func theOfficeTellsTheOrder(word: String, day: String) throws {
    let read = try FolderRead([
      "kegiatan.csv": Self.activity("2026-01-01", "2026-12-31"), "kehadiran.csv": Self.attendance,
      "sumber.yml": "sumber:\n  - {berkas: kehadiran.csv, urutan_tanggal: \(word)}\n",
    ])
    #expect(read.codes == [])
    #expect(read.attendance.map { "\($0.day)" } == [day, day])
  }

  private static let scores =
    "kode_kegiatan;nip;tahap;nilai;nilai_maks\nK1;198505152010012003;pre;1.250;10000\n"

  /// Scores in 10⁻¹² %: 1250 of 10000 is 12.5 %, 1.25 of 10000 is 0.0125 %.
  @Test(arguments: [("koma", 12_500_000_000_000), ("titik", 12_500_000_000)])
  func theOfficeTellsTheMark(word: String, score: Int64) throws {
    let read = try FolderRead([
      "evaluasi.csv": Self.scores,
      "sumber.yml": "sumber:\n  - {berkas: evaluasi.csv, tanda_desimal: \(word)}\n",
    ])
    #expect(read.codes == [])
    #expect(read.scores.map(\.score) == [score])
  }

  @Test func theLineThatAFindingShowsSettlesTheFile() throws {
    let undecided = try FolderRead(["evaluasi.csv": Self.scores])
    #expect(undecided.codes == [.undecidedDecimalMark])
    let values = try #require(undecided.exports.log.sorted.first).values
    let line = try #require(values.last)
    let settled = try FolderRead(["evaluasi.csv": Self.scores, "sumber.yml": "sumber:\n  \(line)\n"])
    #expect(settled.codes == [])
    #expect(settled.scores.map(\.score) == [12_500_000_000_000])
  }

  /// Cells that speak both ways have no mark in common; the example is read by its own.
  @Test func anExampleShowsTwoReadingsThatDiffer() throws {
    let read = try FolderRead([
      "kegiatan.csv": "kode_kegiatan;nama_kegiatan;bentuk;jp;tanggal_mulai\nK1;a;Bimtek;72.5;2026-02-16\n"
        + "K2;a;Bimtek;80,5;2026-02-16\n"
    ])
    #expect(read.codes == [.undecidedDecimalMark])
    let text = try #require(read.exports.log.sorted.first).text(in: .english)
    #expect(
      text.contains(
        "(\u{201C}72.5\u{201D} is \u{201C}72.5\u{201D} with titik, \u{201C}725\u{201D} with koma)"))
  }
}
