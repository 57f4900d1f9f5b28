import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// Follow-ups: what their rows become, which are refused, and which files are none.
@Suite struct FollowUpRowTests {
  private static let header = "kode_kegiatan,kode_unit,tanggal,uraian,status"

  @Test func aFollowUpIsRead() throws {
    let read = try FolderRead([
      "tindak_lanjut-2026.csv":
        "\(Self.header)\nK1,U2,2026-03-30,\"Antrean daring, tahap 1\",diterapkan\nK1,Dinas Satu,2026-02-16,Papan,\n"
        + "K1,U1,2027-01-04,\"Antrean daring, tahap 1\",Pendampingan\n"
    ])
    #expect(read.codes == [])
    #expect(
      read.followUps.map { [$0.activity, $0.unit, $0.description] } == [[0, 1, 0], [0, 0, 1], [0, 0, 0]])
    #expect(read.followUps.map(\.status) == [.inUse, .proposed, .supported])
    #expect(read.followUps.map { "\($0.day)" } == ["2026-03-30", "2026-02-16", "2027-01-04"])
    #expect(read.followUps.map(\.line) == [2, 3, 4])
    #expect(read.ledger("tindak_lanjut-2026.csv").map { [$0.accepted, $0.nonTable] } == [3, 1])
  }

  @Test(arguments: [
    ("", FollowUpStatus.proposed), ("usulan", .proposed), ("Ide", .proposed), ("gagasan", .proposed),
    ("Diusulkan", .proposed), ("rencana", .proposed), ("direncanakan", .proposed), ("proses", .proposed),
    ("berjalan", .proposed), ("Sedang berjalan", .proposed), ("dalam proses", .proposed),
    ("proposed", .proposed), ("in progress", .proposed),
    ("diterapkan", .inUse), ("dilaksanakan", .inUse), ("terlaksana", .inUse), ("SELESAI", .inUse),
    ("digunakan", .inUse), ("dipakai", .inUse), ("berhasil", .inUse), ("in use", .inUse),
    ("implemented", .inUse),
    ("dukungan", .supported), ("didukung", .supported), ("dukungan diberikan", .supported),
    ("fasilitasi", .supported), ("difasilitasi", .supported), ("pendampingan", .supported),
    ("bantuan", .supported), ("support given", .supported),
    ("batal", .dropped), ("dibatalkan", .dropped), ("ditolak", .dropped), ("tidak dilanjutkan", .dropped),
    ("dropped", .dropped),
  ])
  func statusesHaveTheirSpellings(word: String, status: FollowUpStatus) throws {
    let read = try FolderRead(["tindak_lanjut.csv": "\(Self.header)\nK1,U1,2026-03-02,x,\(word)\n"])
    #expect(read.followUps.map(\.status) == [status])
  }

  @Test func withoutStatusesAllIsProposed() throws {
    let read = try FolderRead([
      "tindak_lanjut.csv": "activity_code;unit_code;date;description\nK1;U1;2026-03-02;x\n"
    ])
    #expect(read.followUps.map(\.status) == [.proposed])
  }

  @Test(arguments: [
    ("K9,U1,2026-03-02,x,usulan", FindingCode.unknownActivity), ("K1,U9,2026-03-02,x,usulan", .unknownUnit),
    (",U1,2026-03-02,x,usulan", .missingValue), ("K1,,2026-03-02,x,usulan", .missingValue),
    ("K1,U1,,x,usulan", .missingValue), ("K1,U1,2026-03-02,,usulan", .missingValue),
    ("K1,U1,2026-03-02,x,entah", .badWord), ("K1,U1,2026-02-30,x,usulan", .badDate),
    ("K1,U1,2026-02-15,x,usulan", .dateOutsideActivity), ("K1,U1,2026-03-02,x", .wrongCellCount),
  ])
  func aFollowUpIsRefused(row: String, code: FindingCode) throws {
    let read = try FolderRead(["tindak_lanjut.csv": "\(Self.header)\n\(row)\n"])
    #expect(read.codes == [code])
    #expect(read.followUps.isEmpty)
    #expect(read.ledger("tindak_lanjut.csv")?.rejected == 1)
  }

  // MARK: Which files are follow-ups

  @Test(arguments: [
    "x.csv", "tindak_lanjut.csv", "Tindak Lanjut 2026.csv", "tindak-lanjut_forum.csv", "evaluasi.csv",
  ])
  func theHeaderMakesAListOfFollowUps(name: String) throws {
    let read = try FolderRead([name: "\(Self.header)\nK1,U1,2026-03-02,x,usulan\n"])
    #expect(read.profile(name)?.kind == .followUps)
    #expect(read.followUps.count == 1)
  }

  /// Other kinds have these columns too; what makes them one of theirs must not be lost behind a few common words.
  @Test(arguments: [
    ("x.csv", "kode_unit,tanggal,jenis,nilai,kode_kegiatan,uraian,status", SourceKind.budget),
    ("tindak_lanjut.csv", "kode_unit,tanggal,jenis,nilai,kode_kegiatan,uraian", .budget),
    ("x.csv", "kode_kegiatan,nip,kode_unit,tanggal,status,uraian", .attendance),
    ("x.csv", "kode_kegiatan,nip,kode_opd,tanggal,status,uraian", .attendance),
    ("tindak_lanjut.csv", "kode_kegiatan,nip,tahap,nilai,tanggal,kode_unit,uraian", .evaluations),
  ])
  func otherKindsStayThemselves(name: String, header: String, kind: SourceKind) throws {
    #expect(try FolderRead([name: header + "\n"]).profile(name)?.kind == kind)
  }

  /// A budget whose amount has an unknown name, and a list of people who signed, are nobody's ideas.
  @Test(arguments: [
    "kode_unit,tanggal,jenis,nominal,kode_kegiatan,uraian\nU1,2026-03-02,pagu,5,K1,Kertas\n",
    "kode_kegiatan,nama,unit_kerja,tanggal,uraian\nK1,Budi Santoso,U1,2026-03-02,hadir\n",
    "kode_kegiatan,nip,kode_unit,tanggal,uraian\nK1,198505152010012003,U1,2026-03-02,hadir\n",
  ])
  func aListOfOtherMattersIsNone(text: String) throws {
    let read = try FolderRead(["rekap.csv": text])
    #expect(read.followUps.isEmpty)
    #expect(read.profile("rekap.csv") == nil)
    // Under the name of the kind, its further columns are left alone.
    #expect(try FolderRead(["tindak_lanjut.csv": text]).profile("tindak_lanjut.csv")?.kind == .followUps)
  }

  @Test func aLackingColumnIsNamed() throws {
    let read = try FolderRead(["tindak_lanjut.csv": "kode_kegiatan,kode_unit,tanggal\nK1,U1,2026-03-02\n"])
    #expect(read.codes == [.missingColumn])
    #expect(read.exports.log.sorted.first?.values == ["tindak_lanjut", "uraian"])
  }
}
