import Findings
import Testing

@testable import ExportReading

/// What all cells of a column decide together, and what a single odd one costs.
@Suite struct ColumnDecisionTests {
  private static func number(_ cells: [String], wholeNumbers: Bool = false) -> NumberEvidence.Decision {
    var evidence = NumberEvidence()
    for cell in cells { Array(cell.utf8).withUnsafeBufferPointer { evidence.add($0) } }
    return evidence.decide(wholeNumbers: wholeNumbers)
  }

  private static func date(_ cells: [String]) -> DateEvidence.Decision { dateEvidence(cells).decide() }

  private static func dateEvidence(_ cells: [String]) -> DateEvidence {
    var evidence = DateEvidence()
    for cell in cells { Array(cell.utf8).withUnsafeBufferPointer { evidence.add($0) } }
    return evidence
  }

  private static func many(_ cell: String, _ count: Int) -> [String] { Array(repeating: cell, count: count) }

  @Test(
    arguments: [
      ([], .notNeeded), (["1", "2"], .notNeeded), (["72,5"], .decided(.comma, evidence: 1, against: 0)),
      (["72.5", "1"], .decided(.point, evidence: 1, against: 0)),
      (["1.250,5"], .decided(.comma, evidence: 1, against: 0)),
      (["1,250.5"], .decided(.point, evidence: 1, against: 0)),
      (["1.250.000"], .decided(.comma, evidence: 1, against: 0)),
      (["1,250,000"], .decided(.point, evidence: 1, against: 0)),
      (["0.125"], .decided(.point, evidence: 1, against: 0)),
      (["0,125"], .decided(.comma, evidence: 1, against: 0)),
      (["1250.000"], .decided(.point, evidence: 1, against: 0)),
      (["12.3456"], .decided(.point, evidence: 1, against: 0)),
      (["1.250"], .tie(.point)), (["1,250"], .tie(.comma)), (["1.250", "72"], .tie(.point)),
      (["1.250", "72,5"], .decided(.comma, evidence: 1, against: 0)),
      (["-1.250"], .tie(.point)), (["72,5", "72.5"], .tie(.comma)), (["lulus", "", "-", "n.a."], .notNeeded),
      (many("7", 10) + ["1.250"], .notNeeded), (many("7", 9) + ["1.250"], .tie(.point)),
      (many("72,5", 20) + ["72.5"], .decided(.comma, evidence: 20, against: 1)),
      // Open cells in a column that speaks both ways are not guessed.
      (many("72,5", 6) + many("72.5", 4) + ["1.250"], .tie(.point)),
      (many("72,5", 6) + many("72.5", 4), .decided(.comma, evidence: 6, against: 4)),
      // A score in percent or with its maximum speaks like any other, once a cell.
      (["8.00 / 10"], .decided(.point, evidence: 1, against: 0)),
      (["8,00 / 10,00"], .decided(.comma, evidence: 1, against: 0)), (["8 / 10"], .notNeeded),
      (["8 / 10,0"], .decided(.comma, evidence: 1, against: 0)),
      (["66,67%"], .decided(.comma, evidence: 1, against: 0)),
      (["-- / 0"], .notNeeded), (["1.250 / 5"], .tie(.point)),
      (many("72,5", 10) + ["72.5", "1.250"], .decided(.comma, evidence: 10, against: 1)),
    ] as [([String], NumberEvidence.Decision)])
  func allCellsDecideADecimalMark(cells: [String], decision: NumberEvidence.Decision) {
    #expect(Self.number(cells) == decision)
    #expect(Self.number(cells.reversed()) == decision)
  }

  @Test(
    arguments: [
      (["1.250"], .decided(.comma, evidence: 1, against: 0)),
      (["1,250"], .decided(.point, evidence: 1, against: 0)),
      (["1250000"], .notNeeded), (["Rp1.250.000,00"], .decided(.comma, evidence: 1, against: 0)),
      (["Rp. 1.250"], .decided(.comma, evidence: 1, against: 0)), (["Rp\u{A0}5"], .notNeeded),
      (["1.250", "1,250"], .tie(.comma)), (["-1.250"], .decided(.comma, evidence: 1, against: 0)),
      (["1250000.00"], .decided(.point, evidence: 1, against: 0)),
      // `,-` stands for no cents and shows no mark.
      (["500,-"], .notNeeded), (["Rp 1.000.000,-"], .decided(.comma, evidence: 1, against: 0)),
      (["1.000,-"], .decided(.comma, evidence: 1, against: 0)),
      (["IDR 1,000,000.00"], .decided(.point, evidence: 1, against: 0)), (["rp 500"], .notNeeded),
      (["Rp\u{202F}1,000"], .decided(.point, evidence: 1, against: 0)),
    ] as [([String], NumberEvidence.Decision)])
  func wholeRupiahHaveNoThreeDecimals(cells: [String], decision: NumberEvidence.Decision) {
    #expect(Self.number(cells, wholeNumbers: true) == decision)
  }

  @Test(
    arguments: [
      ([], .notNeeded), (["2026-02-16"], .notNeeded),
      (["16/02/2026"], .decided(.dayFirst, evidence: 1, against: 0)),
      (["02/16/2026"], .decided(.monthFirst, evidence: 1, against: 0)), (["01/02/2026"], .tie),
      (["05/05/2026"], .notNeeded),
      (["01/02/2026", "16/02/2026"], .decided(.dayFirst, evidence: 1, against: 0)),
      (["16/02/2026", "02/16/2026"], .tie), (["13/13/2026", "abc", ""], .notNeeded),
      (many("2026-02-16", 10) + ["01/02/2026"], .notNeeded), (many("2026-02-16", 9) + ["01/02/2026"], .tie),
      (many("16/02/2026", 20) + ["02/16/2026"], .decided(.dayFirst, evidence: 20, against: 1)),
      (["2/13/26, 7:55 AM"], .decided(.monthFirst, evidence: 1, against: 0)),
      (["2/10/26, 7:55 AM"], .tie), (["10 Feb 2026"], .notNeeded), (["08.30", "7:58 AM"], .notNeeded),
      (many("10 Februari 2026", 10) + ["01/02/2026"], .notNeeded),
      (["02/10/2026 07:58:30 AM", "02/13/2026 07:58:30 AM"], .decided(.monthFirst, evidence: 1, against: 0)),
      (["16/02/2026 08:00"], .decided(.dayFirst, evidence: 1, against: 0)),
      (many("16/02/2026", 6) + many("02/16/2026", 4) + ["01/02/2026"], .tie),
      (many("16/02/2026", 6) + many("02/16/2026", 4), .decided(.dayFirst, evidence: 6, against: 4)),
    ] as [([String], DateEvidence.Decision)])
  func allCellsDecideADateOrder(cells: [String], decision: DateEvidence.Decision) {
    #expect(Self.date(cells) == decision)
    #expect(Self.date(cells.reversed()) == decision)
  }

  @Test func evidenceOfTwoColumnsAddsUp() {
    let cells = ["16/02/2026", "01/02/2026", "2026-02-16", "02/16/2026", "03/02/2026", "17/02/2026"]
    let whole = Self.dateEvidence(cells)
    for cut in 0...cells.count {
      var first = Self.dateEvidence(Array(cells[..<cut]))
      first.merge(Self.dateEvidence(Array(cells[cut...])))
      #expect(first.decide() == whole.decide())
      #expect(first.example == whole.example)
      var second = Self.dateEvidence(Array(cells[cut...]))
      second.merge(Self.dateEvidence(Array(cells[..<cut])))
      #expect(second.decide() == whole.decide())
      #expect(second.example == whole.example)
    }
    // An open column borrows the order of another one.
    var open = Self.dateEvidence(["01/02/2026"])
    open.merge(Self.dateEvidence(["2/13/26, 7:55 AM"]))
    #expect(open.decide() == .decided(.monthFirst, evidence: 1, against: 0))
  }

  // MARK: Whole files

  private static let scores = "kode_kegiatan;nip;tahap;nilai\n"

  @Test func aColumnWithADecimalCommaIsReadByIt() throws {
    let read = try FolderRead([
      "evaluasi.csv": Self.scores + "K1;198505152010012003;pre;62,5\nK1;197911232006041001;pre;100\n"
    ])
    #expect(read.scores.map(\.score).sorted() == [62_500_000_000_000, 100_000_000_000_000])
    #expect(read.profile("evaluasi.csv")?.dialectText == "utf-8, semicolon, nilai decimal comma")
    #expect(read.exports.log.findings == [])
  }

  @Test(arguments: [("62,5", "62.5"), ("62.5", "62,5")])
  func oneOddCellCostsItsRowOnly(mark: String, odd: String) throws {
    let rows = (10...28).map { "K1;198505152010012003;pre;\(mark);2026-02-\($0)\n" }
    let read = try FolderRead([
      "evaluasi.csv": "kode_kegiatan;nip;tahap;nilai;tanggal\n" + rows.joined()
        + "K1;197911232006041001;pre;\(odd);2026-02-16\n"
    ])
    #expect(read.scores.count == 19)
    #expect(read.codes == [.badNumber])
    #expect(read.ledger("evaluasi.csv")?.rejected == 1)
  }

  @Test func aTieSetsTheWholeFileAside() throws {
    let read = try FolderRead(["evaluasi.csv": Self.scores + "K1;198505152010012003;pre;72.125\n"])
    #expect(read.profile("evaluasi.csv") == nil)
    #expect(read.scores.isEmpty)
    #expect(read.exports.deliveredKinds == [.units, .employees, .activities])
    #expect(read.exports.sources.first { $0.path == "evaluasi.csv" }?.sha256.count == 64)
  }

  @Test func aTieWithoutAnOpenCellStillNamesOne() throws {
    let read = try FolderRead([
      "libur.csv": "tanggal,keterangan\n16/02/2026,a\n02/16/2026,b\n",
      "kegiatan.csv": "kode_kegiatan;nama_kegiatan;bentuk;jp;tanggal_mulai\nK1;a;Bimtek;2,5;2026-02-16\n"
        + "K2;a;Bimtek;2.5;2026-02-16\n",
    ])
    #expect(read.codes == [.undecidedDecimalMark, .undecidedDateOrder])
    #expect(
      read.exports.log.sorted.map { $0.values[$0.code == .undecidedDateOrder ? 1 : 2] } == [
        "\u{201C}2,5\u{201D}", "\u{201C}02/16/2026\u{201D}",
      ])
  }

  @Test func everyColumnOfAFileIsDecidedForItself() throws {
    let read = try FolderRead([
      "kegiatan.csv": "kode_kegiatan;nama_kegiatan;bentuk;jp;biaya;tanggal_mulai;tanggal_selesai\n"
        + "K1;Pelatihan;Bimtek;2.5;Rp1.250.000,00;2026-02-01;20/02/2026\n"
    ])
    let activity = try #require(read.directory.activities.first)
    #expect(activity.statedHours?.hundredths == 250)
    #expect(activity.cost == 1_250_000)
    #expect("\(activity.start) \(activity.end.map { "\($0)" } ?? "")" == "2026-02-01 2026-02-20")
  }
}
