import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// Account codes, amounts below zero and cumulative amounts, as cells of a budget.
@Suite struct BudgetRowTests {
  private static func read(_ account: String) throws -> FolderRead {
    try FolderRead([
      "anggaran.csv": "kode_unit;tanggal;jenis;nilai;kode_rekening\nU1;2026-02-16;realisasi;5;\(account)\n"
    ])
  }

  @Test(arguments: [
    "5.1.02.02.12.0001", "5.1.02.02.12", "5.1.02.02", "5.1.02", "5.1", "5", "6.2.01.01.01.0001",
    // As SIPD writes them.
    "5.1.02.02.012.00001", "5.1.02.02.012",
    // What keeps a spreadsheet from reading them is taken off.
    "'5.1.02", " 5.1.02 ", "' 5.1.02.02", "`5.1.02", "\u{A0}5.1.02",
  ])
  func anAccountCodeIsTaken(_ account: String) throws {
    let read = try Self.read(account)
    #expect(read.codes == [])
    #expect(read.budget.count == 1)
    #expect(read.budget.first?.account == 1)
  }

  @Test(arguments: [
    // Dates, in every dress that a spreadsheet knows.
    "05/01/2002", "5/1/2002", "5-Jan-02", "05-Jan-2002", "2002-01-05", "05.01.2002", "5.1.2002", "05.01.02",
    "5.01.02", "5.1.2", "5.1.002", "5 Januari 2002", "05 Jan 2002", "5-1-02", "5/1/02", "2002/01/05",
    "5.1.02 00:00", "05.01.02 0:00:00", "2002.01.05", "Sabtu, 05 Januari 2002", "Jan-02",
    // Serials and numbers.
    "37261", "45000", "37261.0", "37261,0", "5,1E+11", "5.1E+11", "5,1", "51020212", "510202120001", "50",
    "0.5",
    "5.1.02.02.12.0001.0", "-5.1.02", "+5.1.02", "5.1.02,02",
    // Digits that were lost, and what is no code at all.
    "5.1.02.02.12.1", "5.1.02.02.12.00001", "5.1.02.02.012.0001", "5.1.2.2.12.0001", "0.1.02", "5.1.02.",
    ".5.1.02",
    "5..02", "5.1.02.02.12.000l", "5.1.02 Belanja Barang", "''5.1.02", "\u{665}.1.02", "#VALUE!", "-", ".",
    "=5.1.02",
  ])
  func whatIsNoAccountCodeIsRefused(_ account: String) throws {
    let read = try Self.read(account)
    #expect(read.codes == [.badAccount])
    #expect(read.budget.isEmpty)
    #expect(read.ledger("anggaran.csv").map { [$0.rejected, $0.accepted] } == [1, 0])
    let finding = try #require(read.exports.log.sorted.first)
    #expect(finding.position == SourcePosition(file: "anggaran.csv", line: 2, column: 5))
  }

  @Test func oneAccountInTwoDressesIsOneAccount() throws {
    let read = try FolderRead([
      "anggaran.csv": "kode_unit;tanggal;jenis;nilai;kode_rekening\nU1;2026-02-16;pagu;5;'5.1.02\n"
        + "U1;2026-02-16;pagu;5; 5.1.02\nU1;2026-02-16;pagu;5;\nU1;2026-02-16;pagu;5;'\n"
    ])
    #expect(read.codes == [])
    #expect(read.budget.map(\.account) == [1, 1, 0, 0])
    #expect(read.ledger("anggaran.csv").map { [$0.accepted, $0.duplicate] } == [2, 2])
  }

  @Test func theScheme() {
    let scheme = AccountScheme(shapes: [[2, 1]])
    #expect(scheme.accepts("51".utf8) && scheme.accepts("51.2".utf8))
    #expect(!scheme.accepts("5".utf8) && !scheme.accepts("51.2.3".utf8) && !scheme.accepts("".utf8))
    #expect(AccountScheme.above("5.1.02.02") == ["5.1.02", "5.1", "5"])
    #expect(AccountScheme.above("5") == [] && AccountScheme.above("") == [])
  }

  // MARK: Amounts below zero

  /// Never as an amount above zero, whatever the other cells of the column look like.
  @Test(arguments: [
    "(1.250.000)", "(1,250,000)", "Rp(1.250.000)", "(1250000)", "(1.250.000,00)", "(1,250,000.00)",
  ])
  func bracketsNeverBecomeAnAmountAboveZero(_ amount: String) throws {
    for other in ["5", "1.250.000", "1,250,000", "7,00", "7.00", "500.000", "500,000"] {
      let read = try FolderRead([
        "anggaran.csv": "kode_unit;tanggal;jenis;nilai\nU1;2026-02-16;realisasi;\(amount)\n"
          + "U2;2026-02-16;realisasi;\(other)\n",
        "kegiatan.csv":
          "kode_kegiatan;nama_kegiatan;bentuk;tanggal_mulai;biaya\nK1;a;Bimtek;2026-02-16;\(amount)\n"
          + "K2;a;Bimtek;2026-02-16;\(other)\n",
      ])
      #expect(
        read.budget.filter { $0.unit == 0 }.allSatisfy { $0.amount == -1_250_000 }, "\(amount), \(other)")
      #expect(!read.directory.activities.contains { $0.code == "K1" }, "\(amount), \(other)")
    }
  }

  @Test func theLedgerTakesAmountsBelowZeroAway() throws {
    let read = try FolderRead([
      "anggaran.csv":
        "kode_unit;tanggal;jenis;nilai\nU1;2026-02-16;realisasi;5\nU1;2026-02-17;realisasi;(2)\n"
        + "U9;2026-02-17;realisasi;-7\n"
    ])
    #expect(read.ledger("anggaran.csv").map { [$0[.accepted].rupiah, $0[.rejected].rupiah] } == [3, -7])
  }

  // MARK: Cumulative amounts

  private static let budget = "kode_unit,tanggal,jenis,nilai\nU1,2026-02-16,realisasi,5\n"

  @Test func sumberSaysThatAmountsAreCumulative() throws {
    let read = try FolderRead([
      "anggaran-a.csv": Self.budget, "anggaran-b.csv": Self.budget, "anggaran-c.csv": Self.budget,
      "sumber.yml":
        "sumber:\n  - {berkas: anggaran-a.csv, nilai: kumulatif}\n  - {berkas: anggaran-b.csv, nilai: tambahan}\n",
    ])
    #expect(read.codes == [])
    #expect(read.budget.map(\.isCumulative) == [true, false, false])
    // An amount that holds others says something else than the same amount on top of them.
    #expect(read.budget.map(\.content) == [0, 1, 1])
  }

  @Test func aCorrectedRowIsCumulativeWhereItsFileIs() throws {
    let files = [
      "anggaran.csv": "kode_unit,tanggal,jenis,nilai\nU1,2026-02-31,realisasi,5\n",
      "sumber.yml": "sumber:\n  - {berkas: anggaran.csv, nilai: kumulatif}\n",
    ]
    let corrected =
      "kode_unit,tanggal,jenis,nilai,bangkom_berkas,bangkom_baris,bangkom_kolom,bangkom_kode,bangkom_alasan,"
      + "bangkom_sidik\nU1,2026-02-28,realisasi,5,anggaran.csv,2,2,bad-date,x,s0\n"
    let read = try FolderRead(files.merging(["benar.csv": corrected]) { $1 })
    #expect(read.budget.map(\.isCumulative) == [true])
  }

  @Test func cumulativeAmountsOfAFileThatIsNoBudgetAreAFault() throws {
    let read = try FolderRead([
      "layanan.csv": "kode_unit,bulan,pengaduan_masuk\nU1,2026-02,4\n",
      "sumber.yml": "sumber:\n  - {berkas: layanan.csv, nilai: kumulatif}\n",
    ])
    #expect(read.codes == [.badSettings])
    let finding = try #require(read.exports.log.sorted.first)
    #expect(finding.position == SourcePosition(file: "sumber.yml", line: 2, column: 5))
    #expect(finding.values == ["nilai (\u{201C}layanan.csv\u{201D}: layanan)", "anggaran"])
    #expect(read.profile("layanan.csv") == nil)
  }
}
