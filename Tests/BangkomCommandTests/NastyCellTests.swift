import Foundation
import Testing

/// Cells that a spreadsheet would run, in every table that is written for people.
@Suite struct NastyCellTests {
  private static let cells = [
    "=1+1", "+62", "-1-2", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''+2", "\u{FF1D}1", "\u{FF0B}1",
    "\u{FF0D}1", "\u{FF20}A", " =1", "=HYPERLINK(\"http://x\";\"y\")", "abc  ", "  abc", "'abc", "a\"b",
    "a,b;c", "198505152010012003", "'198505152010012003", "", "\u{E9}=", "=\u{301}x", "-\u{301}1",
  ]

  private static let generous =
    "aturan: ambang-penolakan\nberlaku_mulai: 2026-01-01\ndasar_hukum: SOP\nbaris_ditolak_maks_persen: 80\n"

  /// Whether a spreadsheet could run what stands in a cell.
  private static func runs(_ cell: String) -> Bool {
    let scalars = cell.unicodeScalars.drop { $0 == " " || $0 == "\u{A0}" }
    guard let first = scalars.first else { return false }
    let isNumber = cell.wholeMatch(of: /-[0-9.]+/) != nil
    return "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first) && !isNumber
  }

  /// All cells of a table, read by another program.
  private func cells(of file: String, on desk: Desk) throws -> [[String]] {
    let script =
      "import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1],newline='',encoding='utf8')))))"
    let text = try desk.run("/usr/bin/env", ["python3", "-c", script, file])
    try #require(text.status == 0, "\(text.errors)")
    return try JSONDecoder().decode([[String]].self, from: Data(text.output.utf8))
  }

  private static func quoted(_ cell: String) -> String { "\"" + cell.replacing("\"", with: "\"\"") + "\"" }

  @Test func noTableForPeopleHoldsACellThatRuns() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let nip = SmallCity.number(13)
    for cell in Self.cells {
      try desk.append("A,\(nip),2026-02-31,\(Self.quoted(cell)),1,", to: "input/kehadiran.csv")
    }
    try desk.append("=U9;2026-03-01;realisasi;5;;;", to: "input/anggaran.csv")
    try desk.write(
      SmallCity.attendanceHeader + "\nA,\(nip),2026-02-31,hadir,1,\n", to: "input/=kehadiran.csv")
    try desk.write(Self.generous, to: "input/aturan/ambang.yml")
    #expect(try desk.bangkom().status == 0)
    try desk.write("a;b\n1;=2\n=1+1;x;y\n\nJumlah;=3\n", to: "=t.csv")
    #expect(try desk.bangkom("read", "=t.csv", "--findings", "findings.csv").status == 0)
    let explained = try desk.bangkom("explain", "--internal", "--figure", "city/jp-total", "--format", "csv")
    try desk.write(explained.output, to: "explain.csv")
    try desk.write(
      try desk.bangkom("compare", "2026-05", "2026-05", "--format", "csv").output, to: "compare.csv")
    var count = 0
    for file in [
      "output/internal/2026-05/findings.csv", "output/internal/2026-05/rejected.csv", "findings.csv",
      "explain.csv", "compare.csv",
    ] {
      for row in try cells(of: file, on: desk) {
        for cell in row { #expect(!Self.runs(cell), "\(file): \(cell.debugDescription)") }
        count += row.count
      }
    }
    #expect(count > 300)
  }

  /// What is written for people is read back as it was: the fed-back file gives what the original gave, corrected.
  @Test(arguments: 1...3) func rejectedRowsComeBackAsTheyWere(seed: UInt64) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    var order = SeededOrder(seed: seed)
    let names = Self.cells.filter { cell in
      !cell.isEmpty && !cell.utf8.contains { [0x09, 0x0A, 0x0D].contains($0) }
    }.shuffled(using: &order)
    // The names of activities are cells that come back into a group's label; the day is what is corrected.
    func activities(on day: String) -> String {
      SmallCity.activities
        + names.enumerated().map { number, name in
          "X\(number),\(Self.quoted(name)),Seminar,4,2026-05-\(day),,,,1,\n"
        }.joined()
    }
    try desk.write(activities(on: "06"), to: "input/kegiatan.csv")
    #expect(try desk.bangkom("--output", "right").status == 0)
    try desk.write(activities(on: "46"), to: "input/kegiatan.csv")
    try desk.write(Self.generous, to: "input/aturan/ambang.yml")
    #expect(try desk.bangkom().status == 0)
    let rejected = try desk.read("output/internal/2026-05/rejected.csv")
    #expect(rejected.components(separatedBy: ",2026-05-46,").count == names.count + 1)
    try desk.write(
      rejected.replacing(",2026-05-46,", with: ",2026-05-06,"), to: "input/kegiatan-perbaikan.csv")
    try FileManager.default.removeItem(atPath: desk.path + "/input/aturan")
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(Desk.faults(outcome))")
    #expect(!outcome.errors.contains("[bad-date]") && !outcome.errors.contains("[stale-correction]"))
    #expect(
      try desk.figures(in: "output/2026-05/report.xml") == desk.figures(in: "right/2026-05/report.xml"))
    func labels(_ report: String) throws -> [String] {
      try desk.read(report).matches(of: /<group code="X[0-9]*" [^>]*>/).map { String($0.0) }
    }
    #expect(try labels("output/2026-05/report.xml") == labels("right/2026-05/report.xml"))
  }
}
