import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// Each kind of row: what its cells become, and which finding an odd cell makes.
@Suite struct RowReaderTests {
  private static let budi = "198505152010012003"

  private static func codes(_ name: String, _ text: String) throws -> [FindingCode] {
    try FolderRead([name: text]).codes
  }

  // MARK: Attendance

  @Test func anAttendanceRowIsRead() throws {
    let read = try FolderRead([
      "kehadiran.csv":
        "kode_kegiatan,nip,tanggal,status,sesi,jp\nK1,\(Self.budi),2026-02-17,Tugas Dinas,2,\"4.5\"\n"
    ])
    let row = try #require(read.attendance.first)
    #expect(row.person == 0 && row.activity == 0 && row.session == 2 && row.status == .onDuty)
    #expect(row.hours == 450 && row.line == 2 && !row.isRepaired && "\(row.day)" == "2026-02-17")
  }

  @Test(arguments: [
    ("hadir", AttendanceStatus.present), ("HADIR", .present), ("H", .present), ("izin", .permitted),
    ("ijin", .permitted),
    ("sakit", .sick), ("S", .sick), ("tugas_dinas", .onDuty), ("dinas luar", .onDuty), ("cuti", .onLeave),
    ("alpa", .unexcused),
    ("Alpha", .unexcused), ("Tanpa Keterangan", .unexcused),
    ("Hadir Sebagian", .partial), ("partial", .partial),
  ])
  func statusesHaveTheirSpellings(word: String, status: AttendanceStatus) throws {
    let read = try FolderRead([
      "kehadiran.csv": "kode_kegiatan,nip,tanggal,status\nK1,\(Self.budi),2026-02-17,\(word)\n"
    ])
    #expect(read.attendance.map(\.status) == [status])
  }

  @Test(arguments: [
    ("K1,\(budi),2026-02-17,hadir,0,", [FindingCode.badNumber]),
    ("K1,\(budi),2026-02-17,hadir,60001,", [.badNumber]),
    ("K1,\(budi),2026-02-17,hadir,99999999999999999999,", [.badNumber]),
    ("K1,\(budi),2026-02-17,hadir,60000,", []),
    ("K1,\(budi),2026-02-17,hadir,,10000", [.badNumber]), ("K1,\(budi),2026-02-17,hadir,,-1", [.badNumber]),
    ("K1,\(budi),2026-02-17,hadir,,9999.99", []),
    ("K1,\(budi),2026-02-17,hadir,,1.001", [.undecidedDecimalMark]),
    ("K1,\(budi),2026-02-17,hadir,,1.2345", [.badNumber]),
    ("K1,\(budi),2026-02-15,hadir,,", [.dateOutsideActivity]),
    ("K1,\(budi),2026-02-21,hadir,,", [.dateOutsideActivity]), ("K1,\(budi),2026-02-16,hadir,,", []),
    ("K1,\(budi),2026-02-20,hadir,,", []), (",\(budi),2026-02-17,hadir,,", [.missingValue]),
    ("K1,,2026-02-17,hadir,,", [.missingValue]), ("K1,\(budi),2026-02-17,,,", [.missingValue]),
    ("K1,\(budi),2026-02-17,\u{2713},,", [.badWord]), ("k1,\(budi),2026-02-17,hadir,,", [.unknownActivity]),
    ("K1,19850515201001200,2026-02-17,hadir,,", [.badEmployeeNumber]),
    ("K1,\(budi),2026-02-17,hadir,,,,", []), ("K1,\(budi),2026-02-17,hadir,,,x", [.wrongCellCount]),
    ("K1,\(budi),2026-02-17,hadir", [.wrongCellCount]),
  ])
  func anAttendanceRowIsTakenOrRefused(row: String, codes: [FindingCode]) throws {
    #expect(try Self.codes("kehadiran.csv", "kode_kegiatan,nip,tanggal,status,sesi,jp\n\(row)\n") == codes)
  }

  // MARK: Evaluations

  private static let scores = "kode_kegiatan,nip,tahap,nilai,nilai_min,nilai_maks\n"

  @Test(
    arguments: [
      ("75,,", 75_000_000_000_000), ("0,,", 0), ("100,,", 100_000_000_000_000), ("3,1,5", 50_000_000_000_000),
      ("1,1,4", 0), ("2,1,4", 33_333_333_333_333), ("3,1,4", 66_666_666_666_667),
      ("4.2,0,5", 84_000_000_000_000),
      ("8 / 10,,", 80_000_000_000_000), ("8 / 10,0,10", 80_000_000_000_000),
      ("0,-5,5", 50_000_000_000_000), ("999999999,0,999999999", 100_000_000_000_000),
    ] as [(String, Int64)])
  func aScoreIsAShareOfItsScale(cells: String, share: Int64) throws {
    let read = try FolderRead(["evaluasi.csv": Self.scores + "K1,\(Self.budi),post,\(cells)\n"])
    #expect(read.codes == [])
    #expect(read.scores.map(\.score) == [share])
  }

  @Test(arguments: [
    ("pre,101,,", FindingCode.scoreOutOfRange), ("pre,-1,,", .scoreOutOfRange),
    ("pre,0,1,5", .scoreOutOfRange),
    ("pre,5,5,5", .badScale), ("pre,5,6,5", .badScale), ("pre,,,", .missingValue),
    ("pre,lulus,,", .badNumber),
    ("pre,1.23456789,,", .badNumber), ("pre,9999999999,,9999999999", .badNumber), ("pre,75,x,", .badNumber),
    // 8 of 10, or of 100?
    ("pre,8 / 10,,100", .badNumber),
    ("akhir,75,,", .badWord), (",75,,", .missingValue), ("pre,999999999999999,,", .badNumber),
  ])
  func anEvaluationIsRefused(cells: String, code: FindingCode) throws {
    #expect(try Self.codes("evaluasi.csv", Self.scores + "K1,\(Self.budi),\(cells)\n") == [code])
  }

  @Test func competenciesFoldToOneAndTheActivitysStandsIn() throws {
    let read = try FolderRead([
      "kegiatan.csv":
        "kode_kegiatan,nama_kegiatan,bentuk,tanggal_mulai,kompetensi\nK1,a,Bimtek,2026-02-16,Kerja Sama\n"
        + "K2,a,Bimtek,2026-02-16,\n",
      "evaluasi.csv":
        "kode_kegiatan,nip,tahap,nilai,kompetensi\nK1,\(Self.budi),pre,1,\nK1,\(Self.budi),post,1,kerja sama\n"
        + "K2,\(Self.budi),pre,1,\nK2,\(Self.budi),post,1,Integritas\n",
    ])
    #expect(read.scores.map(\.competency) == [1, 1, 0, 2])
    #expect(read.directory.competencies.title(0) == "Kerja Sama")
    #expect(read.directory.competencies.code(1) == "integritas")
  }

  // MARK: Budget

  @Test(
    arguments: [
      ("1.250.000", 1_250_000), ("Rp1.250.000,00", 1_250_000), ("1250000", 1_250_000),
      ("Rp 1.250.000", 1_250_000), ("0", 0), ("1250000.00", 1_250_000), ("(1.250.000)", -1_250_000),
      ("-1.250.000", -1_250_000), ("(Rp1.250.000,00)", -1_250_000), ("Rp(1.250.000)", -1_250_000),
    ] as [(String, Int64)])
  func anAmountIsReadInEveryForm(amount: String, rupiah: Int64) throws {
    let read = try FolderRead([
      "anggaran.csv": "kode_unit;tanggal;jenis;nilai\nU1;2026-02-16;realisasi;\(amount)\n"
    ])
    #expect(read.codes == [])
    #expect(read.budget.map(\.amount) == [rupiah])
  }

  @Test(arguments: [
    ("U1;2026-02-16;realisasi;;;;", FindingCode.missingValue),
    ("U1;2026-02-16;realisasi;(5;;;", .badNumber), ("U1;2026-02-16;realisasi;1,25E+06;;;", .badNumber),
    ("U1;2026-02-16;realisasi;12,5;;;", .badNumber), ("U1;2026-02-16;belanja;5;;;", .badWord),
    ("U1;2026-02-16;pagu;5;akhir;;", .badWord), ("U1;2026-02-16;pagu;5;;;K9", .unknownActivity),
    ("u1;2026-02-16;pagu;5;;;", .unknownUnit), ("U1;16 Feb;pagu;5;;;", .badDate),
    ("U1;2026-02-16;pagu;99999999999999999999;;;", .badNumber), ("U1;2026-02-16;pagu;--5;;;", .badNumber),
  ])
  func aBudgetRowIsRefused(row: String, code: FindingCode) throws {
    let header = "kode_unit;tanggal;jenis;nilai;tahap;kode_rekening;kode_kegiatan\n"
    #expect(try Self.codes("anggaran.csv", header + row + "\n") == [code])
  }

  @Test func thousandsPartedOtherwiseAreNotAThousandth() throws {
    let rows = (10..<20).map { "U1;2026-02-\($0);realisasi;1.250.000\n" }.joined()
    let read = try FolderRead([
      "anggaran.csv": "kode_unit;tanggal;jenis;nilai\n" + rows + "U1;2026-02-20;realisasi;500,000\n"
    ])
    #expect(read.codes == [.badNumber])
    #expect(Set(read.budget.map(\.amount)) == [1_250_000])
  }

  @Test func budgetRowsOfEqualContentAreOneNumber() throws {
    let read = try FolderRead([
      "anggaran.csv": "kode_unit;tanggal;jenis;nilai;uraian\nU1;2026-02-16;pagu;5;a\nU1;2026-02-16;pagu;5;b\n"
        + "U1;2026-02-16;pagu;5,00;a\nU2;2026-02-16;pagu;5;a\n"
    ])
    #expect(read.budget.map(\.content) == [0, 1, 0, 2])
    #expect(read.ledger("anggaran.csv").map { [$0.accepted, $0.duplicate] } == [3, 1])
  }

  // MARK: Services

  @Test(arguments: [
    ("2026-02,4,3,\"1.5\",80,", []), ("2026-02,,,,,", []), ("2026-13,4,,,,", [FindingCode.badMonth]),
    ("2026-02,-4,,,,", [.badNumber]), ("2026-02,\"1.5\",,,,", [.badNumber]), ("2026-02,,,-1,,", [.badNumber]),
    ("2026-02,,,1000000.01,,", [.badNumber]), ("2026-02,,,,101,", [.scoreOutOfRange]),
    ("2026-02,,,,3.5,4", []),
    ("2026-02,,,,5,4.5", [.scoreOutOfRange]), ("2026-02,,,,1,0", [.badNumber]),
    ("2026-02,,,,x,", [.badNumber]),
    ("2026-02,,,,80,1001", [.badNumber]), ("2026-02,1000000000,,,,", [.badNumber]),
    (",4,,,,", [.missingValue]),
    ("2026-02,,,,999999999999999,", [.badNumber]),
  ])
  func aServiceRowIsTakenOrRefused(cells: String, codes: [FindingCode]) throws {
    let header = "kode_unit,bulan,pengaduan_masuk,pengaduan_selesai,jam_tanggap,nilai_skm,skm_maks\n"
    let read = try FolderRead(["layanan.csv": header + "U1,\(cells)\n"])
    #expect(read.codes == codes)
    #expect(read.services.count == (codes.isEmpty ? 1 : 0))
  }

  @Test func theScaleOfASurveyIsShownWithItsDecimals() throws {
    let read = try FolderRead(["layanan.csv": "kode_unit,bulan,nilai_skm,skm_maks\nU1,2026-02,5,4.5\n"])
    #expect(read.exports.log.findings.first?.values == ["0", "4.5"])
  }

  @Test(
    arguments: [("80,", 80_000_000_000_000), ("3.5,4", 87_500_000_000_000), ("1,3", 33_333_333_333_333)]
      as [(String, Int64)])
  func satisfactionIsAShareOfItsMaximum(cells: String, share: Int64) throws {
    let read = try FolderRead(["layanan.csv": "kode_unit,bulan,nilai_skm,skm_maks\nU1,2026-02,\(cells)\n"])
    #expect(read.services.map(\.satisfaction) == [share])
  }

  // MARK: Activities, people and units

  @Test(arguments: [
    ("K2,a,Bimtek,20,2026-02-16,2026-02-15,,,", FindingCode.endBeforeStart),
    ("K2,a,Bimtek,x,2026-02-16,,,,", .badNumber),
    ("K2,a,Bimtek,,,,,,", .missingValue), ("K2,,Bimtek,,2026-02-16,,,,", .missingValue),
    (",a,Bimtek,,2026-02-16,,,,", .missingValue),
    ("K2,a,,,2026-02-16,,,,", .missingValue), ("K2,a,Bimtek,,2026-02-16,,di sana,,", .badWord),
    ("K2,a,Bimtek,,2026-02-16,,,0,", .badNumber), ("K2,a,Bimtek,,2026-02-16,,,1001,", .badNumber),
    ("K2,a,Bimtek,,2026-02-16,,,,-5", .negativeMoney), ("K2,a,Rapat,,2026-02-16,,,,", .unknownForm),
    ("K2,a,Bimtek,,2026-02-31,,,,", .badDate),
  ])
  func anActivityRowIsTold(row: String, code: FindingCode) throws {
    let header = "kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai,lingkup,sesi,biaya\n"
    #expect(try Self.codes("kegiatan2.csv", header + row + "\n") == [code])
  }

  @Test func everySpellingOfAFormIsKnown() {
    let spellings = [
      ("Outbond", ActivityForm.outdoorLearning), ("Datasering", .secondment), ("E-learing", .eLearning),
      ("saresehan", .seminar),
      ("Pelatihan Social Kultural", .socioculturalTraining), ("Lokarya", .workshop),
      ("Bimtek", .technicalGuidance),
      ("Seminar / Konferensi / Sarasehan", .seminar), ("Magang / Praktik Kerja", .internship),
      ("KULIAH UMUM", .guestLecture),
    ]
    for (word, form) in spellings {
      Array(word.utf8).withUnsafeBufferPointer { #expect(formWords[$0] == form, "\(word)") }
    }
    for form in ActivityForm.allCases {
      guard let key = form.ruleKey else { continue }
      Array(key.utf8).withUnsafeBufferPointer { #expect(formWords[$0] == form, "\(key)") }
    }
  }

  @Test func aMissingColumnOfStatusIsToldOnce() throws {
    let read = try FolderRead([
      "pegawai.csv":
        "nip,nama,kode_unit\n\(Self.budi),Budi,U1\n197911232006041001,Siti,U2\n199002012015031004,Agus,U1\n"
    ])
    #expect(read.codes == [.noEmploymentStatus])
    #expect(read.directory.postings.map(\.status) == [.pns, .pns, .pns])
  }

  @Test func aPersonMayStandInTwoUnitsOneAfterTheOther() throws {
    let read = try FolderRead([
      "pegawai.csv": "nip,nama,kode_unit,status,berlaku_sejak,berlaku_sampai\n"
        + "\(Self.budi),Budi,U2,P3K,2026-03-01,\n\(Self.budi),Budi,U1,PPPK Paruh Waktu,,2026-02-28\n"
    ])
    let postings = read.directory.postings
    #expect(postings.map(\.unit) == [0, 1])
    #expect(postings.map(\.status) == [.pppkPartTime, .pppk])
    let march = try #require(CivilDate(year: 2026, month: 3, day: 1))
    #expect(postings.map { $0.holds(on: march) } == [false, true])
    #expect(read.directory.people == 1)
  }

  @Test func windows1252IsReadAndTold() throws {
    let folder = try TemporaryFolder(FolderRead.base)
    try folder.write(
      Array("kode_unit;nama_unit\nU1;Dinas ".utf8) + [0x93, 0x41, 0x94] + Array("\n".utf8), to: "unit.csv")
    let read = try FolderRead(folder)
    #expect(read.directory.units.units.map(\.name) == ["Dinas \u{201C}A\u{201D}"])
    #expect(read.profile("unit.csv")?.dialectText == "windows-1252, semicolon")
  }
}
