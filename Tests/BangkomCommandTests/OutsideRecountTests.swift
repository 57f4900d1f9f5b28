import Testing

/// The full report's figures against those that `recount.py` works out from the same exports: another
/// language, other libraries, no code in common, and no more known of the program than its documentation says. It
/// needs what `.ci/setup --test` installs.
@Suite struct OutsideRecountTests {
  private static let script = Desk.repository + "/Tests/BangkomCommandTests/recount.py"

  /// Recounts a month and expects no difference; `least` is a little below the figures that there are to compare.
  private func expectNoDifference(_ desk: Desk, _ period: String, least: Int) throws {
    let outcome = try desk.bangkom("--language", "en", "--quiet", "--period", period)
    try #require(outcome.status == 0, "\(outcome.errors)")
    let recount = try desk.run(
      "/usr/bin/python3",
      [Self.script, "input", "output/internal/\(period)/report.xml", "--least", "\(least)"])
    #expect(recount.status == 0, "\(recount.output)\(recount.errors)")
  }

  struct Sample: Sendable {
    let employees: Int
    let months: Int
    let seed: Int
    /// The periods to recount, with a little less than the figures there are to compare.
    let periods: [(period: String, least: Int)]
  }

  /// Early months of a second year have units with attendance of the first one alone; a month before others have come
  /// has scheduled activities.
  @Test(arguments: [
    Sample(employees: 400, months: 10, seed: 7, periods: [("2026-06", 11_500)]),
    Sample(employees: 400, months: 10, seed: 19, periods: [("2026-10", 13_800)]),
    Sample(employees: 800, months: 8, seed: 12, periods: [("2026-08", 13_800)]),
    Sample(employees: 800, months: 15, seed: 3, periods: [("2027-01", 8200), ("2027-03", 10_400)]),
    Sample(employees: 400, months: 15, seed: 7, periods: [("2026-03", 9200)]),
  ])
  func agreesOnASample(_ sample: Sample) throws {
    let desk = try Desk()
    let made = try desk.bangkom(
      "sample", "--employees", "\(sample.employees)", "--months", "\(sample.months)", "--seed",
      "\(sample.seed)", "--dialect", "plain", "--output", "input")
    try #require(made.status == 0, "\(made.errors)")
    for (period, least) in sample.periods { try expectNoDifference(desk, period, least: least) }
  }

  @Test(arguments: ["2026-05", "2026-06"])
  func agreesOnWhatIsEasilyCountedWrong(_ period: String) throws {
    let desk = try Desk()
    for (path, text) in AwkwardCity.files { try desk.write(text, to: "input/" + path) }
    try expectNoDifference(desk, period, least: 1_800)
  }
}
