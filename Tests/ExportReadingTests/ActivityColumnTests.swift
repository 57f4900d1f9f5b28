import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// Places, the units that an activity is open to, and the one that pays.
@Suite struct ActivityColumnTests {
  private static let header =
    "kode_kegiatan,nama_kegiatan,bentuk,tanggal_mulai,kuota,kode_unit_peserta,kode_unit_pembiaya"

  private static func read(_ rows: String..., header: String = header) throws -> FolderRead {
    try FolderRead([
      "unit.csv": "kode_unit,nama_unit\nU1,Dinas Satu\nU2,Dinas Dua\nU3,\"Dinas Komunikasi, Informatika\"\n",
      "kegiatan.csv": header + "\n" + rows.map { "K1,Pelatihan,Bimtek,2026-02-16" + $0 + "\n" }.joined(),
    ])
  }

  @Test(
    arguments: [
      (",,,", nil, nil, nil), (",0,,", 0, nil, nil), (",1000000,,", 1_000_000, nil, nil),
      (",30,U1,", 30, [0], nil), (",,,U2", nil, nil, 1), (",,U1;U2,", nil, [0, 1], nil),
      (",,U2 | U1,", nil, [0, 1], nil), (",,\"U1, U2 ,U3\",U1", nil, [0, 1, 2], 0),
      (",,U1;U1; ;,", nil, [0], nil), (",,\"Dinas Komunikasi, Informatika\",Dinas Satu", nil, [2], 0),
      (",,\"U1; Dinas Komunikasi, Informatika | dinas dua\",", nil, [0, 1, 2], nil),
      (",,Semua,", nil, nil, nil), (",,Seluruh Perangkat Daerah,", nil, nil, nil), (",,all,", nil, nil, nil),
    ] as [(String, Int?, Set<Int>?, Int?)])
  func theColumnsAreRead(cells: String, quota: Int?, openTo: Set<Int>?, funder: Int?) throws {
    let read = try Self.read(cells)
    #expect(read.codes == [])
    let activity = try #require(read.directory.activities.first)
    #expect(activity.quota == quota && activity.openTo == openTo && activity.funder == funder)
  }

  @Test(arguments: [
    "kode_kegiatan,nama_kegiatan,bentuk,tanggal_mulai",
    "kode_kegiatan,nama_kegiatan,bentuk,tanggal_mulai,tempat",
  ])
  func aHeaderWithoutThemReadsAsBefore(header: String) throws {
    let read = try Self.read(header.hasSuffix("tempat") ? ",U9" : "", header: header)
    #expect(read.codes == [])
    let activity = try #require(read.directory.activities.first)
    #expect(activity.quota == nil && activity.openTo == nil && activity.funder == nil)
  }

  @Test(arguments: [
    "activity_code,activity_name,form,start_date,quota,participant_units,funding_unit",
    "activity_code,activity_name,form,start_date,seats,participant_unit,funding_unit",
    "Kode Kegiatan,Nama Kegiatan,Bentuk,Tgl Mulai,Kuota Peserta,Kode Unit Peserta,Kode Unit Pembiaya",
  ])
  func theColumnsHaveTheirHeaders(header: String) throws {
    let activity = try #require(try Self.read(",30,U2,U1", header: header).directory.activities.first)
    #expect(activity.quota == 30 && activity.openTo == [1] && activity.funder == 0)
  }

  @Test(arguments: [
    (",-1,,", FindingCode.badNumber), (",1000001,,", .badNumber), (",tiga puluh,,", .badNumber),
    (",\"1,5\",,", .badNumber), (",,U9,", .unknownUnit), (",,U1;U9,", .unknownUnit), (",,;,", .unknownUnit),
    (",,U1;semua,", .unknownUnit), (",,u1,", .unknownUnit), (",,,U9", .unknownUnit),
    (",,,U1;U2", .unknownUnit),
  ])
  func aBadCellCostsItsRow(cells: String, code: FindingCode) throws {
    let read = try Self.read(cells)
    #expect(read.codes == [code])
    #expect(read.directory.activities == [])
    #expect(read.ledger("kegiatan.csv")?.rejected == 1)
  }

  @Test func theFindingNamesThePartThatIsUnknown() throws {
    let finding = try #require(try Self.read(",,U1;U9 | U8,").exports.log.findings.first)
    #expect(finding.values == ["\u{201C}U9\u{201D}"])
    #expect(finding.position.line == 2 && finding.position.column == 6)
  }

  @Test(arguments: [
    (",30,,", ",31,,"), (",30,,", ",,,"), (",,U1,", ",,U1;U2,"), (",,U1,", ",,,"), (",,,U1", ",,,U2"),
    (",,,U1", ",,,"),
  ])
  func rowsThatDifferOnlyThereContradictEachOther(one: String, other: String) throws {
    let read = try Self.read(one, other)
    #expect(read.codes == [.conflictingRows])
    #expect(read.directory.activities == [])
  }

  @Test(arguments: [(",,U1;U2,", ",,U2|U1|U1,"), (",,,", ",,semua unit,"), (",30,Dinas Dua,", ",030,U2,")])
  func rowsThatSayTheSameInOtherWordsAreOne(one: String, other: String) throws {
    let read = try Self.read(one, other)
    #expect(read.codes == [.duplicateRow])
    #expect(read.directory.activities.count == 1)
  }
}
