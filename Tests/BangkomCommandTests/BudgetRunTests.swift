import Foundation
import Testing

/// Budgets with subtotals, corrections and cumulative amounts, read by the real program.
@Suite struct BudgetRunTests {
  private static let header = "kode_unit;tanggal;jenis;nilai;tahap;kode_rekening;kode_kegiatan\n"

  private static func desk(_ files: [String: String]) throws -> Desk {
    let desk = try Desk()
    try desk.writeSmallCity()
    for (path, text) in files { try desk.write(text, to: "input/" + path) }
    return desk
  }

  private static func places(_ code: String, _ outcome: Desk.Outcome) -> [String] {
    outcome.errors.split(separator: "\n").filter { $0.hasSuffix("[\(code)]") }
      .map { String($0.split(separator: " ")[0]) }
  }

  private static let file = "output/internal/2026-05/report.xml"

  /// The small city's first unit has a ceiling of 8 million and paid 1.8; the group's rows say both again.
  @Test func subtotalsOfAnotherFileChangeNoFigure() throws {
    let desk = try Self.desk([:])
    #expect(try desk.bangkom().status == 0)
    let clean = try desk.figures(in: Self.file)
    try desk.write(
      Self.header
        + "U1;2026-02-20;realisasi;1.800.000;;5.1.02.02.12;\nU1;2026-05-31;realisasi;2.300.000;;'5.1.02;\n"
        + "U1;2026-04-01;pagu;8.000.001;perubahan;5.1.02.02;\n", to: "input/rekap/anggaran.csv")
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try desk.figures(in: Self.file) == clean)
    #expect(Self.places("subtotal-left-out", outcome) == ["rekap/anggaran.csv:0:0:"])
    #expect(Self.places("subtotal-differs", outcome) == ["rekap/anggaran.csv:4:0:"])
    #expect(outcome.errors.contains("is 8000001 rupiah, its parts add up to 8000000;"))
    #expect(try desk.read(Self.file).contains("unused=\"3\""))
  }

  /// 1.8 million less 0.3: a file of corrections alone states less than nothing, and the edition still checks.
  @Test func correctionsAreTakenAway() throws {
    let desk = try Self.desk(["anggaran-koreksi.csv": Self.header + "U1;2026-04-20;realisasi;(300.000);;;A\n"]
    )
    let outcome = try desk.bangkom()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try desk.figures(in: Self.file)["U1/budget-realised"] == "1500000")
    #expect(try desk.read(Self.file).contains("accepted-rupiah=\"-300000\""))
    let verified = try desk.bangkom("verify", "output/2026-05")
    #expect(verified.status == 0, "\(verified.errors)")
  }

  /// Until March 5 million in all, until April 6; the other account contradicts itself.
  @Test func everyRowOfAContradictionIsTold() throws {
    let rows = [
      "U2;2026-03-31;komitmen;5.000.000;;5.1.02.02.12.0001;",
      "U2;2026-04-30;komitmen;6.000.000;;5.1.02.02.12.0001;",
      "U2;2026-04-30;komitmen;1.000.000;;5.1.02.02.12.0002;",
      "U2;2026-04-30;komitmen;2.000.000;;5.1.02.02.12.0002;",
      "U1;2026-04-30;komitmen;3.500.000;;5.1.02.02.12.0001;",
    ]
    let desk = try Self.desk([
      "2026/anggaran-kumulatif.csv": Self.header + rows.joined(separator: "\n") + "\n",
      "sumber.yml": "sumber:\n  - {berkas: \"2026/anggaran-*.csv\", nilai: kumulatif}\n",
    ])
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let figures = try desk.figures(in: Self.file)
    #expect(figures["U2/budget-committed"] == "6000000")
    // The small city's own file states 3 million as an increment.
    #expect(figures["U1/budget-committed"] == "?no-data")
    #expect(
      Self.places("conflicting-rows", outcome) == [
        "2026/anggaran-kumulatif.csv:4:0:", "2026/anggaran-kumulatif.csv:5:0:",
      ])
    #expect(
      Self.places("mixed-amounts", outcome) == ["2026/anggaran-kumulatif.csv:6:0:", "anggaran.csv:4:0:"])
    let rejected = try desk.read("output/internal/2026-05/rejected.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(
      rejected.filter { $0[0] != "kode_unit" }.map { "\($0[7]):\($0[8]) \($0[10])" } == [
        "2026/anggaran-kumulatif.csv:4 conflicting-rows", "2026/anggaran-kumulatif.csv:5 conflicting-rows",
        "2026/anggaran-kumulatif.csv:6 mixed-amounts", "anggaran.csv:4 mixed-amounts",
      ])
  }
}
