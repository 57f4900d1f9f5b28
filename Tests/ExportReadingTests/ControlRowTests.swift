import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// Totals of other systems: what their rows become, and which are refused.
@Suite struct ControlRowTests {
  private static let header = "angka,nilai,sumber,bulan,kode_unit,keterangan"

  private static func read(_ rows: String..., name: String = "kontrol.csv") throws -> FolderRead {
    try FolderRead([name: ([header] + rows).joined(separator: "\n") + "\n"])
  }

  @Test func aTotalIsRead() throws {
    let read = try Self.read(
      "staff,1489,SIASN,2026-05,,per akhir bulan", "JP-Total,41638.50,SIMPEG,,U2,",
      "Realisasi,1250000,SIPD,,Dinas Satu,",
      "jp-total,0,SIASN,2025-12,semua,", name: "kontrol-2026.csv")
    #expect(read.codes == [])
    #expect(read.controls.map(\.figure) == [0, 1, 2, 1])
    #expect(read.controls.map(\.value) == [1489, 4_163_850, 1_250_000, 0])
    #expect(read.controls.map { $0.month?.description } == ["2026-05", nil, nil, "2025-12"])
    #expect(read.controls.map(\.unit) == [nil, 1, 0, nil])
    #expect(read.controls.map { read.systems.text($0.system) } == ["SIASN", "SIMPEG", "SIPD", "SIASN"])
    #expect(read.controls.map(\.line) == [2, 3, 4, 5])
    #expect(read.ledger("kontrol-2026.csv").map { [$0.accepted, $0.nonTable] } == [4, 1])
  }

  @Test(arguments: [
    ("staff", 0), ("STAFF", 0), ("Jumlah Pegawai", 0), ("jp total", 1), ("Total JP", 1), ("Jumlah JP", 1),
    ("Training hours (JP)", 1), ("budget_realised", 2), ("Realised", 2), ("Realisasi Anggaran", 2),
    ("Serapan", 3),
  ])
  func figuresHaveTheirSpellings(name: String, figure: Int) throws {
    #expect(try Self.read("\(name),5,SIPD,,,").controls.map(\.figure) == [figure])
  }

  /// The mark is decided from the whole column; of two rows the first one is the test's.
  @Test(arguments: [
    ("jp-total", "\"41.638,5\"", 4_163_850), ("jp-total", "-12", -1200),
    ("budget-realised", "Rp1.250.000", 1_250_000),
    ("budget-realised", "\"Rp 1.250.000,00\"", 1_250_000), ("budget-realised", "(2.500.000)", -2_500_000),
    ("budget-absorption", "\"45,1%\"", 4510), ("budget-absorption", "45", 4500), ("staff", "1.489", 1489),
    ("jp-total", "\"12,500000\"", 1250),
  ])
  func valuesAreReadInTheUnitOfTheirFigure(figure: String, cell: String, value: Int64) throws {
    let read = try Self.read("\(figure),\(cell),X,,,", "jp-total,\"0,5\",Y,,,")
    #expect(read.codes == [])
    #expect(read.controls.first?.value == value)
  }

  @Test(arguments: [
    (",5,SIPD,,,", FindingCode.missingValue), ("staff,,SIPD,,,", .missingValue),
    ("staff,5,,,,", .missingValue),
    ("gaji,5,SIPD,,,", .unknownFigure), ("staff,lima,SIPD,,,", .badNumber), ("staff,5.5,SIPD,,,", .badNumber),
    ("jp-total,5.125,SIPD,,,", .badNumber), ("budget-realised,0.5,SIPD,,,", .badNumber),
    ("staff,5%,SIPD,,,", .badNumber), ("jp-total,Rp5,SIPD,,,", .badNumber),
    ("staff,5,SIPD,2026-13,,", .badMonth),
    ("staff,5,SIPD,,U9,", .unknownUnit), ("staff,5,SIPD,,", .wrongCellCount),
    ("staff,9999999999999999,SIPD,,,", .badNumber),
    // A name that begins like a row of totals is no row of totals while its figure is known; else it may be one.
    ("Jumlah gaji,5,SIPD,,,", .leftOutLine),
  ])
  func aTotalIsRefused(row: String, code: FindingCode) throws {
    let read = try Self.read(row, "jp-total,1.5,SIASN,,,")
    #expect(read.codes == [code])
    #expect(read.controls.count == 1)
    #expect(read.ledger("kontrol.csv")?.rejected == (code == .leftOutLine ? 0 : 1))
  }

  /// The columns of other kinds stay theirs.
  @Test(arguments: [
    ("kontrol.csv", "kode_unit,tanggal,jenis,nilai", SourceKind.budget),
    ("kontrol.csv", "kode_kegiatan,nip,tahap,nilai", .evaluations),
    ("kontrol.csv", "kode_unit,bulan", .services),
  ])
  func otherKindsStayThemselves(name: String, header: String, kind: SourceKind) throws {
    #expect(try FolderRead([name: header + "\n"]).profile(name)?.kind == kind)
  }

  @Test func aLackingColumnIsNamed() throws {
    let read = try FolderRead(["kontrol-sipd.csv": "angka,nilai\nstaff,5\n"])
    #expect(read.codes == [.missingColumn])
    #expect(read.exports.log.sorted.first?.values == ["kontrol", "sumber"])
  }
}
