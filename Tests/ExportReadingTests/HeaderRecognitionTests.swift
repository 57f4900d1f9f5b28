import CSVReading
import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// A file's kind is found by its header, in any language, place and order.
@Suite struct HeaderRecognitionTests {
  private static let row = "K1,198505152010012003,2026-02-16,hadir"

  @Test(arguments: [
    "kode_kegiatan,nip,tanggal,status\n\(row)\n", "activity_code,employee_number,date,attendance\n\(row)\n",
    "Kode Kegiatan,NIP,Tanggal,Status\n\(row)\n",
    "KODE-KEGIATAN, N I P ,TGL,Status Kehadiran\n\(row)\n".replacing("N I P", with: "NIP Peserta"),
    "\u{FEFF}\"Kode Kegiatan\",\"NIP\",\"Tanggal\",\"Kehadiran\"\n\(row)\n",
    "sep=,\nkode_kegiatan,nip,tanggal,status\n\(row)\n",
    "PEMERINTAH KOTA\nDaftar Hadir\n\nkode_kegiatan,nip,tanggal,status\n\(row)\n",
    "kode_kegiatan,nip,tanggal,status\r\n\(row)\r\n", "kode_kegiatan,nip,tanggal,status\r\(row)\r",
    "status,tanggal,nip,kode_kegiatan\nhadir,2026-02-16,198505152010012003,K1\n",
    "no,kode_kegiatan,nama,nip,tanggal,tanda tangan,status\n1,K1,Budi,198505152010012003,2026-02-16,,hadir\n",
    "kode_kegiatan;nip;tanggal;status\n\(row.replacing(",", with: ";"))\n",
    "kode_kegiatan\tnip\ttanggal\tstatus\n\(row.replacing(",", with: "\t"))\n",
    "kode_kegiatan|nip|tanggal|status\n\(row.replacing(",", with: "|"))\n",
    // A title over two lines of one quoted cell, with as many cells as the header: the rows keep their lines.
    "\"Daftar\nHadir\",,,\nkode_kegiatan,nip,tanggal,status\n\(row)\n",
    "\"Daftar \"\"Hadir\"\"\n(rekap), ini\",,,\nkode_kegiatan,nip,tanggal,status\n\(row)\n",
  ])
  func attendanceIsRecognised(text: String) throws {
    for name in ["kehadiran.csv", "x.csv"] {
      let read = try FolderRead([name: text])
      #expect(read.codes == [])
      #expect(read.profile(name)?.kind == .attendance)
      #expect(read.attendance.count == 1)
      #expect(read.attendance.first.map { "\($0.day)" } == "2026-02-16")
      #expect(read.ledger(name)?.accepted == 1)
    }
  }

  @Test(arguments: [
    (SourceKind.units, "kode_opd,nama_opd"), (.units, "Unit Code;Unit Name;Parent Code"),
    (.employees, "nip,nama,kode_unit"),
    (.employees, "Nomor Induk Pegawai,Nama Lengkap,Kode Satker,Status Pegawai"),
    (.activities, "kode_kegiatan,nama_pelatihan,jenis_pelatihan,tgl_mulai"),
    (.activities, "activity_code,activity_name,form,start_date,hours"),
    (.evaluations, "kode_kegiatan,nip,tahap,nilai"),
    (.evaluations, "activity_code,employee_number,stage,score"),
    (.budget, "kode_unit,tanggal,jenis,nilai"), (.budget, "unit_code,date,entry,amount,account"),
    (.services, "kode_unit,bulan"), (.services, "unit_code,month,satisfaction"),
    (.holidays, "tanggal,keterangan"),
    (.holidays, "date,holiday"), (.history, "nip,nama_kegiatan,tanggal_mulai"),
    (.history, "employee_number,activity_name,start_date,end_date,hours,form,organiser"),
    (.followUps, "kode_kegiatan,kode_unit,tanggal,uraian"),
    (.followUps, "Activity Code;Perangkat Daerah;Tgl;Gagasan;Status"),
    (.controls, "angka,nilai,sumber"), (.controls, "Figure;Value;Source;Month;Unit Code;Note"),
    // All that service results need stands here too.
    (.controls, "bulan,kode_unit,nama_unit,indikator,nilai,aplikasi"),
  ])
  func everyKindHasItsHeader(kind: SourceKind, header: String) throws {
    // Beside files that are named so only a file of that name is a roster.
    let name = kind == .employees ? "pegawai.csv" : "x.csv"
    let read = try FolderRead([name: header + "\n"])
    #expect(read.profile(name)?.kind == kind)
    #expect(read.codes == [])
  }

  @Test func everyKindReadsItsOwnDocumentedNames() throws {
    for kind in SourceKind.allCases {
      let header = kind.columns.map(\.name).joined(separator: ",")
      let match = try #require(
        HeaderMatch.ranked(header: kind.columns.map(\.name), fileName: "\(kind.fileWord).csv").first)
      #expect(match.layout.kind == kind, "\(header)")
      #expect(match.missing.isEmpty && match.repeated == nil)
      #expect(match.positions.count == kind.columns.count)
      for definition in kind.columns {
        #expect(definition.headers.allSatisfy { foldedHeader($0) == $0 })
      }
    }
  }

  @Test func ofTwoHeadersThatBothFitTheNameOfTheFileDecides() throws {
    // Both kinds have all they need in four columns.
    let read = try FolderRead([
      "anggaran.csv": "kode_unit,tanggal,jenis,nilai,bulan\nU1,2026-02-16,pagu,5,2026-02\n"
    ])
    #expect(read.profile("anggaran.csv")?.kind == .budget)
  }

  @Test(arguments: [
    ("anggaran.csv", "tanggal,jenis,nilai,keterangan\n2026-02-16,pagu,5,x\n", "kode_unit"),
    (
      "kehadiran.csv", "nip,tanggal,status,keterangan\n198505152010012003,2026-02-16,hadir,x\n",
      "kode_kegiatan"
    ),
  ])
  func aKindsNameIsNotOverruledByAFewCommonWords(name: String, text: String, missing: String) throws {
    // Date and remark alone would make a list of holidays, whose rows no figure needs.
    let read = try FolderRead([name: text])
    #expect(read.codes == [.missingColumn])
    #expect(read.exports.log.sorted.first?.values.last == missing)
  }

  @Test(arguments: [
    "nip,nama,tanggal,keterangan\n198505152010012003,Budi,2026-02-16,hadir\n",
    "kode_kegiatan,tanggal,keterangan\nK1,2026-02-16,x\n", "kode_opd,tanggal,keterangan\nU1,2026-02-16,x\n",
  ])
  func aListOfPeopleIsNoListOfHolidays(text: String) throws {
    let read = try FolderRead(["rekap.csv": text])
    #expect(read.codes == [.unknownKind])
    #expect(read.exports.log.findings.first?.values.last?.isEmpty == false)
  }

  @Test(arguments: [
    ("kegiatan.csv", "kode_kegiatan,nama_kegiatan,bentuk\n", FindingCode.missingColumn),
    ("x.csv", "kode_kegiatan,nama_kegiatan,bentuk\n", .unknownKind), ("x.csv", "a,b\n", .unknownKind),
    ("x.csv", "\n\n\n", .unknownKind), ("kehadiran.csv", "a,b\n", .unknownKind),
    ("x.csv", "kode_kegiatan,nip,tanggal,status,NIP\n", .repeatedColumn),
    ("x.csv", "kode_unit,kode_opd,nama_unit\n", .repeatedColumn),
    (
      "kehadiran.csv", String(repeating: "judul\n", count: 20) + "kode_kegiatan,nip,tanggal,status\n",
      .unknownKind
    ),
  ])
  func aHeaderThatDoesNotFitSetsTheFileAside(name: String, text: String, code: FindingCode) throws {
    let read = try FolderRead(FolderRead.base.merging([name: text]) { $1 })
    #expect(read.codes.contains(code))
    #expect(read.profile(name) == nil)
  }

  @Test func aHeaderIsFoundInTheTwentiethRow() throws {
    let text =
      String(repeating: "judul\n", count: 19) + "kode_kegiatan,nip,tanggal,status\n" + Self.row + "\n"
    let read = try FolderRead(["x.csv": text])
    #expect(read.ledger("x.csv")?.nonTable == 20)
    #expect(read.ledger("x.csv")?.accepted == 1)
  }

  @Test(arguments: [
    ("Kode Unit", "kode_unit"), (" NIP ", "nip"), ("Nama/Unit", "nama_unit"), ("E-Mail", "e_mail"), ("", ""),
    ("--", ""),
    ("Nilai (0-100)", "nilai_0_100"), ("tanggal\nmulai", "tanggal_mulai"), ("\u{FEFF}nip", "nip"),
  ])
  func headersFold(text: String, folded: String) {
    #expect(foldedHeader(text) == folded)
  }
}
