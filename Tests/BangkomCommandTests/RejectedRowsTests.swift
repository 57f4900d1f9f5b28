import Foundation
import Testing

/// `output/internal/<period>/rejected.csv`, written by the real program.
@Suite struct RejectedRowsTests {
  private static let place = "output/internal/2026-05/rejected.csv"

  private static func nip(_ person: Int) -> String { SmallCity.number(person) }

  /// The small city with bad rows of several kinds; a contradiction in each file that can have one.
  private static func writeMess(_ desk: Desk) throws {
    try desk.writeSmallCity()
    for row in ["U3,Dinas Tiga", "U3,Dinas Empat"] { try desk.append(row, to: "input/unit.csv") }
    try desk.append("\(nip(15)),Orang Ke15,U1,PNS", to: "input/pegawai.csv")
    for name in ["Diskusi", "Diskusi, lanjutan"] {
      try desk.append("E,\"\(name)\",Seminar,4,2026-05-06,,,,,", to: "input/kegiatan.csv")
    }
    for row in [
      "A,\(nip(1)),2026-02-02,alpa,1,", "A,\(nip(13)),2026-02-31,hadir,1,", "A,\(nip(13)),2026-02-02,hadir",
      "A,\(nip(13)),2026-02-02,hadir,1,,datang, lalu pergi",
    ] {
      try desk.append(row, to: "input/kehadiran.csv")
    }
    try desk.write(
      "\(SmallCity.attendanceHeader)\n\(SmallCity.attendanceRows[0])\n", to: "input/kehadiran-2.csv")
    try desk.append("A,\(nip(1)),pre,41,,,,2026-02-02", to: "input/evaluasi.csv")
    for row in ["=U9;2026-03-01;realisasi;-100.000;;;", "U1;2026-03-01;realisasi;-5;;'=1+1;"] {
      try desk.append(row, to: "input/anggaran.csv")
    }
    try desk.append("U1,2026-05,21,20,6,3.2,4", to: "input/layanan.csv")
    try desk.write(
      "kode_kegiatan,kode_unit,tanggal,uraian,status\nA,U1,2026-03-02,Papan,usulan\n"
        + "A,U1,2026-03-02,Papan,diterapkan\nA,U2,2026-02-01,Antrean,usulan\n", to: "input/tindak_lanjut.csv")
  }

  @Test func everyRejectedRowStandsThereWithItsReason() throws {
    let desk = try Desk()
    try Self.writeMess(desk)
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try desk.read(Self.place)
    func conflict(_ key: String, _ file: String) -> String {
      "conflicting-rows,\"another row with the same key (\(key)) says otherwise, first seen in \(file); "
        + "none of them is taken; keep the right one\""
    }
    let ours = "bangkom_berkas,bangkom_baris,bangkom_kolom,bangkom_kode,bangkom_alasan"
    let line = SmallCity.attendanceRows.count + 1
    let sessions = "kode_kegiatan, nip, tanggal, sesi"
    let followUp = "kode_kegiatan, kode_unit, tanggal, uraian"
    let expected = [
      "kode_unit,nama_unit,\(ours)",
      "U3,Dinas Tiga,unit.csv,4,,\(conflict("kode_unit", "unit.csv"))",
      "U3,Dinas Empat,unit.csv,5,,\(conflict("kode_unit", "unit.csv"))",
      "",
      "nip,nama,kode_unit,status,\(ours)",
      "'\(Self.nip(15)),Orang Ke15,U2,PNS,pegawai.csv,16,,\(conflict("nip, berlaku_sejak", "pegawai.csv"))",
      "'\(Self.nip(15)),Orang Ke15,U1,PNS,pegawai.csv,17,,\(conflict("nip, berlaku_sejak", "pegawai.csv"))",
      "",
      "kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai,kompetensi,mitra,sesi,biaya,\(ours)",
      "E,Diskusi,Seminar,4,2026-05-06,,,,,,kegiatan.csv,6,,\(conflict("kode_kegiatan", "kegiatan.csv"))",
      "E,\"Diskusi, lanjutan\",Seminar,4,2026-05-06,,,,,,kegiatan.csv,7,,"
        + conflict("kode_kegiatan", "kegiatan.csv"),
      "",
      // The copy that another export holds is a row of the contradiction as well.
      "\(SmallCity.attendanceHeader),\(ours)",
      "\(SmallCity.attendanceRows[0].replacing(",19", with: ",'19")),kehadiran-2.csv,2,,\(conflict(sessions, "kehadiran.csv"))",
      "",
      "\(SmallCity.attendanceHeader),\(ours)",
      "\(SmallCity.attendanceRows[0].replacing(",19", with: ",'19")),kehadiran.csv,2,,\(conflict(sessions, "kehadiran.csv"))",
      "A,'\(Self.nip(1)),2026-02-02,alpa,1,,kehadiran.csv,\(line + 1),,\(conflict(sessions, "kehadiran-2.csv"))",
      "A,'\(Self.nip(13)),2026-02-31,hadir,1,,kehadiran.csv,\(line + 2),3,bad-date,",
      "A,'\(Self.nip(13)),2026-02-02,hadir,,,kehadiran.csv,\(line + 3),,wrong-cell-count,",
      "A,'\(Self.nip(13)),2026-02-02,hadir,1,,kehadiran.csv,\(line + 4),,wrong-cell-count,",
      "",
      "kode_kegiatan,nip,tahap,nilai,nilai_maks,nilai_min,kompetensi,tanggal,\(ours)",
      "A,'\(Self.nip(1)),pre,40,,,,2026-02-02,evaluasi.csv,2,,"
        + conflict("kode_kegiatan, nip, tahap, kompetensi, tanggal", "evaluasi.csv"),
      "A,'\(Self.nip(1)),pre,41,,,,2026-02-02,evaluasi.csv,17,,"
        + conflict("kode_kegiatan, nip, tahap, kompetensi, tanggal", "evaluasi.csv"),
      "",
      "kode_unit,tanggal,jenis,nilai,tahap,kode_rekening,kode_kegiatan,\(ours)",
      "'=U9,2026-03-01,realisasi,'-100.000,,,,anggaran.csv,10,1,unknown-unit,",
      "U1,2026-03-01,realisasi,'-5,,''=1+1,,anggaran.csv,11,6,bad-account,",
      "",
      "kode_unit,bulan,pengaduan_masuk,pengaduan_selesai,jam_tanggap,nilai_skm,skm_maks,\(ours)",
      "U1,2026-05,20,20,6,3.2,4,layanan.csv,3,,\(conflict("kode_unit, bulan", "layanan.csv"))",
      "U1,2026-05,21,20,6,3.2,4,layanan.csv,4,,\(conflict("kode_unit, bulan", "layanan.csv"))",
      "",
      "kode_kegiatan,kode_unit,tanggal,uraian,status,\(ours)",
      "A,U1,2026-03-02,Papan,usulan,tindak_lanjut.csv,2,,\(conflict(followUp, "tindak_lanjut.csv"))",
      "A,U1,2026-03-02,Papan,diterapkan,tindak_lanjut.csv,3,,\(conflict(followUp, "tindak_lanjut.csv"))",
      "A,U2,2026-02-01,Antrean,usulan,tindak_lanjut.csv,4,3,date-outside-activity,",
      "",
    ]
    let lines = text.replacing(",bangkom_sidik", with: "").replacing(/,s[0-9a-f]{16}(?=[,\n])/, with: "")
      .components(separatedBy: "\n")
    #expect(lines.count == expected.count, "\(text)")
    for (line, start) in zip(lines, expected) {
      if start.hasSuffix(",") { #expect(line.hasPrefix(start)) } else { #expect(line == start) }
    }
    #expect(lines.contains { $0.hasSuffix(",datang,lalu pergi") })
  }

  @Test func eachRowOfAContradictionHasAFindingTheFirstOneToo() throws {
    let desk = try Desk()
    try Self.writeMess(desk)
    for arguments in [["report", "--language", "en"], ["check", "--language", "en"]] {
      let outcome = try desk.run(Desk.program, arguments)
      let places = outcome.errors.split(separator: "\n").filter { $0.hasSuffix("[conflicting-rows]") }
        .map { $0.split(separator: " ")[0] }
      let line = SmallCity.attendanceRows.count + 2
      #expect(
        places == [
          "evaluasi.csv:2:0:", "evaluasi.csv:17:0:", "kegiatan.csv:6:0:", "kegiatan.csv:7:0:",
          "kehadiran-2.csv:2:0:", "kehadiran.csv:2:0:", "kehadiran.csv:\(line):0:", "layanan.csv:3:0:",
          "layanan.csv:4:0:", "pegawai.csv:16:0:", "pegawai.csv:17:0:", "tindak_lanjut.csv:2:0:",
          "tindak_lanjut.csv:3:0:", "unit.csv:4:0:", "unit.csv:5:0:",
        ], "\(outcome.errors)")
    }
  }

  @Test func theLedgerOfTheReportCountsThem() throws {
    let desk = try Desk()
    try Self.writeMess(desk)
    #expect(try desk.bangkom().status == 0)
    let report = try desk.read("output/2026-05/report.xml")
    let source = try #require(
      report.split(separator: "<source ").first { $0.contains("path=\"kehadiran.csv\"") })
    // The contradicting row, the bad date and two rows of another shape; of the first row of the
    // contradiction the other file has the copy that counts as rejected.
    #expect(source.contains(" rejected=\"4\""))
    #expect(source.contains(" duplicate=\"1\""))
  }

  @Test func aCleanFolderIsReadOnceAndHasNone() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    func readings(_ outcome: Desk.Outcome) -> Int {
      outcome.errors.components(separatedBy: "\r\u{1B}[Kevaluasi.csv").count - 1
    }
    let clean = try desk.bangkom("--progress", "always")
    #expect(!desk.exists(Self.place))
    // For its profile and for its rows.
    #expect(readings(clean) == 2)
    // A bad row of another file, of a kind without contradictions, does not change that.
    try desk.append("A,\(Self.nip(13)),2026-02-31,hadir,1,", to: "input/kehadiran.csv")
    #expect(readings(try desk.bangkom("--progress", "always")) == 2)
    #expect(desk.exists(Self.place))
    try desk.append("A,\(Self.nip(1)),pre,41,,,,2026-02-02", to: "input/evaluasi.csv")
    #expect(readings(try desk.bangkom("--progress", "always")) == 3)
  }

  @Test func withoutDetailOnPersonsThereIsNone() throws {
    let desk = try Desk()
    try Self.writeMess(desk)
    #expect(try desk.bangkom("--detail", "unit").status == 0)
    #expect(!desk.exists(Self.place))
  }

  @Test func filesSetAsideNeverCountTowardTheThreshold() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let lines = (0..<1000).map { "\($0),x\n" }.joined()
    try desk.write("satu,dua\n" + lines, to: "input/aneh.csv")
    #expect(try desk.bangkom().status == 0)
    #expect(!desk.exists(Self.place))
    let report = try desk.read("output/2026-05/report.xml")
    #expect(report.contains("path=\"aneh.csv\" read=\"1001\""))
  }
}
