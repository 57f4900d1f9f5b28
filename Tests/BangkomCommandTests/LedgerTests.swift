import Foundation
import Testing

/// The ledger in report.xml, internal and published, written by the real program, against sums worked out by hand.
@Suite struct LedgerTests {
  @Test func linesHoursAndRupiahStandInTheirClasses() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    // Nine rows of activity C state 10 JP each; one of them comes twice.
    let row = try #require(SmallCity.attendanceRows.last { $0.hasPrefix("C,") })
    try desk.append(row, to: "input/kehadiran.csv")
    try desk.append("C,\(SmallCity.number(9)),2026-02-31,hadir,1,2", to: "input/kehadiran.csv")
    // A copy, a unit that does not exist and an amount that takes away from the ceiling; the last line has no end.
    try desk.append("U2;2026-01-05;pagu;5000000;murni;;", to: "input/anggaran.csv")
    try desk.append("U9;2026-01-05;pagu;3.500.000;murni;;", to: "input/anggaran.csv")
    try desk.append("U1;2026-01-05;pagu;-3.500.000;murni;;", to: "input/anggaran.csv")
    let budget = try desk.read("input/anggaran.csv").dropLast()
    try desk.write(String(budget), to: "input/anggaran.csv")
    for name in ["Diskusi", "Lain"] {
      try desk.append("E,\(name),Seminar,4,2026-05-06,,,,,150000", to: "input/kegiatan.csv")
    }
    try desk.write("satu\ndua,tiga\n", to: "input/aneh.csv")
    let outcome = try desk.bangkom()
    #expect(outcome.status == 0, "\(outcome.errors)")

    let expected: [(path: String, values: [String: String])] = [
      (
        "kehadiran.csv",
        [
          "accepted-jp": "90.00", "duplicate": "1", "duplicate-jp": "10.00", "rejected": "1",
          "rejected-jp": "2.00", "read-jp": "102.00", "read-rupiah": "0",
        ]
      ),
      // 10 + 8 + 3 + 1.8 + 0.5 + 5 + 1.25 million until May less 3.5, and 1 million in June.
      (
        "anggaran.csv",
        [
          "accepted-rupiah": "26050000", "unused-rupiah": "1000000", "duplicate-rupiah": "5000000",
          "rejected": "1", "rejected-rupiah": "3500000", "read-rupiah": "35550000", "read-jp": "0.00",
        ]
      ),
      // 20 + 30 + 10 JP and 2 + 0.9 million; twice 4 JP and 150,000 contradict each other.
      (
        "kegiatan.csv",
        [
          "accepted-jp": "60.00", "accepted-rupiah": "2900000", "rejected-jp": "8.00",
          "rejected-rupiah": "300000", "read-jp": "68.00", "read-rupiah": "3200000",
        ]
      ),
      ("aneh.csv", ["rejected": "2", "read": "2", "read-jp": "0.00"]),
      // All files together, before the first of them.
      (
        "", ["read-jp": "170.00", "read-rupiah": "38750000", "duplicate-jp": "10.00", "rejected-jp": "10.00"]
      ),
    ]
    let tags = try Self.sources(desk.read("output/internal/2026-05/report.xml"))
    let published = try Self.sources(desk.read("output/2026-05/report.xml"))
    for (path, values) in expected {
      let tag = try #require(Self.tag(path, in: tags))
      #expect(!tag.contains(" withheld="), "\(path): \(tag)")
      let shown = try #require(Self.tag(path, in: published))
      for (name, value) in values {
        let attribute = " \(name)=\"\(value)\""
        #expect(tag.contains(attribute), "\(path) \(name): \(tag)")
        // One row of attendance is a duplicate and one is rejected: what they state tells about a person, and
        // there is no other file about people to hide them among.
        let isWithheld =
          ["kehadiran.csv", ""].contains(path) && ["read-jp", "duplicate-jp", "rejected-jp"].contains(name)
        let message = "\(path) \(name): \(shown)"
        #expect(shown.contains(isWithheld ? " withheld=\"too-few\"" : attribute), Comment(rawValue: message))
        #expect(shown.contains(" \(name)=") != isWithheld, Comment(rawValue: message))
      }
    }
    // 90 JP of attendance and 60 of activities rest on rows enough.
    #expect(published.first?.contains(" accepted-jp=\"150.00\"") == true)
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
    // The lines are those that another program counts, and one for the line without an end.
    let counted = try desk.run("sh", ["-c", "cat input/*.csv | wc -l"])
    let lines = try #require(Int(counted.output.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(tags.first?.contains(" read=\"\(lines + 1)\"") == true)
  }

  /// The control totals of the sources and each source, without the angle bracket.
  private static func sources(_ report: String) throws -> [Substring] {
    let sources = try #require(report.range(of: "<sources>")).upperBound
    return report[sources...].split(separator: "<").filter { !$0.hasPrefix("\n") }
  }

  private static func tag(_ path: String, in tags: [Substring]) -> Substring? {
    path.isEmpty ? tags.first : tags.first { $0.contains(" path=\"\(path)\"") }
  }

  @Test func thePageShowsTheClassesOfAllFiles() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    let page = try desk.read("output/2026-05/index.html")
    // 90 JP of attendance and 60 of activities; 30.55 million of the budget and 2.9 of activities.
    #expect(
      page.contains(
        "<td>150</td><td>Rp33.450.000</td></tr>\n<tr><th scope=\"row\">Diterima</th>"
      ))
  }
}
