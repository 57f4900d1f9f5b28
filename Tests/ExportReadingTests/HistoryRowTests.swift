import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// Training records: the shapes that offices and SIASN write, and what their rows become.
@Suite struct HistoryRowTests {
  private static let budi = "198505152010012003"
  private static let siti = "197911232006041001"

  @Test func aRecordIsRead() throws {
    let read = try FolderRead([
      "riwayat.csv":
        "nip,nama_kegiatan,tanggal_mulai,tanggal_selesai,jp,bentuk,penyelenggara,nomor_sertifikat\n"
        + "\(Self.siti),Kursus Arsip,2026-03-02,2026-03-04,\"10.5\",Kursus,BPSDMD,SK/1/2026\n"
    ])
    let row = try #require(read.history.first)
    #expect(row.person == 1 && row.hours == 1050 && row.form == .course && row.line == 2 && !row.isRepaired)
    #expect("\(row.start) \(row.end)" == "2026-03-02 2026-03-04")
    #expect(read.titles.text(row.title) == "kursus arsip")
    #expect(read.codes == [])
    #expect(read.profile("riwayat.csv")?.kind == .history)
  }

  @Test func whatARecordDoesNotStateStaysAbsent() throws {
    let read = try FolderRead([
      "riwayat.csv":
        "nip,nama_kegiatan,tanggal_mulai,tanggal_selesai,jp,bentuk\n\(Self.budi),Kursus,2026-03-02,,,\n"
        + "\(Self.budi),Rapat,2026-03-02,,0,Rapat\n"
    ])
    #expect(read.history.map(\.hours) == [-1, 0])
    #expect(read.history.map(\.form) == [.other, .other])
    #expect(read.history.map { $0.end == $0.start } == [true, true])
    #expect(read.codes == [])
  }

  /// The shapes of real exports, each with one record of 24 JP from 16 to 18 February.
  @Test(arguments: [
    "Tanggal Mulai;Tanggal Selesai;Nama Kegiatan;Penyelenggara Kegiatan;Kode Jenis Pengembangan;"
      + "Total Jam Pelajaran;NIP Peserta\n16/02/2026;18/02/2026;Bimtek Arsip;BPSDMD;Bimtek;24;\(budi)\n",
    "nama,nip,jabatan,unit_kerja,nama_pelatihan,jenis_pelatihan,penyelenggara,tempat,tanggal_mulai,"
      + "tanggal_selesai,jp,sertifikat_url,keterangan\n"
      + "Budi,\(budi),Arsiparis,Dinas Satu,Bimtek Arsip,Bimtek,BPSDMD,Semarang,2026-02-16,2026-02-18,24,,\n",
    "nipBaru,namaKursus,jumlahJam,jenisKursus,institusiPenyelenggara,nomorSertipikat,tahunKursus,"
      + "tanggalKursus,tanggalSelesaiKursus\n"
      + "\(budi),Bimtek Arsip,24,Bimtek,BPSDMD,SK/1,2026,16-02-2026,18-02-2026\n",
    "nip,namaKursus,jumlahJam,jenisKursus,tanggalKursus,tanggalSelesaiKursus\n"
      + "\(budi),Bimtek Arsip,24,Bimtek,16-02-2026,18-02-2026\n",
  ])
  func everyShapeOfARecordIsRead(text: String) throws {
    // Nothing but the header tells the kind.
    let read = try FolderRead(["data.csv": text])
    let row = try #require(read.history.first)
    #expect(row.person == 0 && row.hours == 2400 && row.form == .technicalGuidance)
    #expect("\(row.start) \(row.end)" == "2026-02-16 2026-02-18")
    #expect(read.titles.text(row.title) == "bimtek arsip")
    #expect(read.codes == [])
  }

  @Test func aDurationInAnUnprovenUnitIsNoHours() throws {
    let read = try FolderRead([
      "riwayat.csv":
        "NIP,Nama Pelatihan,Tanggal Mulai,Lama Pendidikan\n\(Self.budi),Kursus Arsip,2026-02-16,24\n"
    ])
    #expect(read.history.map(\.hours) == [-1])
  }

  @Test(arguments: [
    ("\(budi),,2026-03-02,,", FindingCode.missingValue), (",a,2026-03-02,,", .missingValue),
    ("\(budi),a,,,", .missingValue), ("\(budi),a,2026-02-30,,", .badDate),
    ("\(budi),a,2026-03-02,2026-03-01,", .endBeforeStart), ("\(budi),a,2026-03-02,,-1", .badNumber),
    ("\(budi),a,2026-03-02,,10000", .badNumber), ("\(budi),?!,2026-03-02,,", .missingValue),
    ("198505152010012009,a,2026-03-02,,", .unknownPerson), ("\(budi),a,2026-03-02", .wrongCellCount),
  ])
  func aRecordIsRefused(row: String, code: FindingCode) throws {
    let read = try FolderRead([
      "riwayat.csv": "nip,nama_kegiatan,tanggal_mulai,tanggal_selesai,jp\n\(row)\n"
    ])
    #expect(read.codes == [code])
    #expect(read.history.isEmpty)
  }

  @Test func aNameInTheWrongColumnIsNotTold() throws {
    let read = try FolderRead([
      "riwayat.csv": "nip,nama_kegiatan,tanggal_mulai,jp\n\(Self.budi),a,Budi Santoso,\n"
    ])
    #expect(read.exports.log.findings.first?.values[1] == "\u{201C}xxxx xxxxxxx\u{201D}")
  }

  @Test(arguments: [
    ("Bimtek  Anggaran (Angk. 1)", "bimtek anggaran angk 1"), ("PELATIHAN – Dasár", "pelatihan dasar"),
    ("e\u{301}te\u{301}", "ete"), ("\u{11B}kola", "ekola"), (" - ", ""),
    ("\u{65E5}\u{672C}", "\u{65E5}\u{672C}"),
    ("a_b", "a b"), ("\u{E6}", "ae"), ("x²", "x²"),
  ])
  func titlesFold(title: String, folded: String) {
    #expect(foldedTitle(title) == folded)
  }

  @Test func titlesThatFoldToOneHaveOneNumber() throws {
    let read = try FolderRead([
      "riwayat.csv": "nip,nama_kegiatan,tanggal_mulai\n\(Self.budi),Kursus Arsip,2026-03-02\n"
        + "\(Self.siti),kursus - arsip,2026-03-02\n\(Self.siti),Kursus,2026-03-02\n",
      "kegiatan.csv":
        "kode_kegiatan,nama_kegiatan,bentuk,tanggal_mulai\nK1,KURSUS ARSIP!,Kursus,2026-03-02\n",
    ])
    #expect(read.history.map(\.title) == [0, 0, 1])
    #expect(read.directory.activities.map(\.title) == ["kursus arsip"])
    #expect(read.titles.find("kursus arsip") == 0)
    #expect(read.titles.find("arsip") == nil)
  }
}
