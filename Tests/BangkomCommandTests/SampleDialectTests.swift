import Testing

/// The mess of a mixed sample changes which findings there are and how many rows, and no figure.
@Suite struct SampleDialectTests {
  @Test func bothDialectsGiveTheSameFigures() throws {
    let figures = try ["plain", "mixed"].map { dialect in
      let desk = try Desk()
      let sample = try desk.bangkom(
        "sample", "--employees", "600", "--seed", "5", "--dialect", dialect, "--output", "input")
      #expect(sample.status == 0, "\(sample.errors)")
      #expect(try desk.bangkom().status == 0)
      return try desk.figures(in: "output/internal/2026-10/report.xml")
    }
    #expect(figures[0].count > 2_000)
    for (name, value) in figures[0] where figures[1][name] != value {
      Issue.record("\(name): \(value) and \(figures[1][name] ?? "nothing")")
    }
    #expect(figures[0].count == figures[1].count)
  }

  /// `PlantedFlaws` says which rows are flawed, `UnitExport` whose NIPs stand behind an apostrophe; the host of the
  /// meeting is nobody of the roster.
  @Test func theExampleHoldsTheFindingsThatArePlantedInIt() throws {
    let desk = try Desk()
    try desk.copyExample()
    let outcome = try desk.bangkom("check", "--log-format", "json")
    #expect(outcome.status == 0)
    var codes: [String: Int] = [:]
    for match in outcome.errors.matches(of: /"code":"([^"]+)"/) { codes[String(match.1), default: 0] += 1 }
    let records = try desk.read("input/riwayat/riwayat-2026.csv").split(separator: "\n")
    let apostrophes = try ["03", "04"].map { month in
      try desk.read("input/kehadiran/kehadiran-2026-\(month)-U06.csv").split(separator: "'").count - 1
    }
    #expect(apostrophes == [8, 16])
    #expect(
      codes == [
        // rows that are flawed
        "bad-date": 1, "bad-nip": 3, "duplicate-row": 10, "unknown-activity": 2, "unknown-person": 3,
        "score-out-of-range": 2, "unknown-unit": 1,
        // 2 in evaluations, 24 in attendance
        "repaired-nip": 26,
        // two averages and two totals
        "left-out-line": 4,
        "matched-by-name": 7,
        "history-also-attended": records.filter { $0.contains("BKPP Kota") || $0.contains("BPSDMD") }.count
          - 1,
        "near-match": 1,
        // a flawed row names somebody who did not come
        "score-of-absentee": 1,
        // people who were not there when the test before was given
        "after-without-before": 18,
        // two units whose ceiling was cut below what they had spent
        "ceiling-exceeded": 2,
      ])
  }

  @Test func anUnknownDialectIsAFaultOfUsage() throws {
    let outcome = try Desk().bangkom("sample", "--dialect", "excel", "--output", "x")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("mixed"))
  }
}
