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

  @Test(arguments: [(7, "2026-06", 11_500), (19, "2026-10", 13_800)])
  func agreesOnASample(_ seed: Int, _ period: String, _ least: Int) throws {
    let desk = try Desk()
    let sample = try desk.bangkom(
      "sample", "--employees", "400", "--months", "10", "--seed", "\(seed)", "--dialect", "plain",
      "--output", "input")
    try #require(sample.status == 0, "\(sample.errors)")
    try expectNoDifference(desk, period, least: least)
  }

  @Test(arguments: ["2026-05", "2026-06"])
  func agreesOnWhatIsEasilyCountedWrong(_ period: String) throws {
    let desk = try Desk()
    for (path, text) in AwkwardCity.files { try desk.write(text, to: "input/" + path) }
    try expectNoDifference(desk, period, least: 1_800)
  }

  /// What holds units back, by `recount_constraints.py`: capacities and the word from the report's own needs and
  /// money, and from the files of activities, invitations, holidays and attendance.
  @Test(arguments: [(3, 15, "2027-03", 400), (12, 8, "2026-08", 400)])
  func agreesOnWhatHoldsUnitsBack(_ seed: Int, _ months: Int, _ period: String, _ least: Int) throws {
    let desk = try Desk()
    let sample = try desk.bangkom(
      "sample", "--employees", "800", "--months", "\(months)", "--seed", "\(seed)", "--dialect", "plain",
      "--output", "input")
    try #require(sample.status == 0, "\(sample.errors)")
    let outcome = try desk.bangkom("--language", "en", "--quiet", "--period", period)
    try #require(outcome.status == 0, "\(outcome.errors)")
    let script = Desk.repository + "/Tests/BangkomCommandTests/recount_constraints.py"
    let recount = try desk.run(
      "/usr/bin/python3",
      [script, "input", "output/internal/\(period)/report.xml", period, "--least", "\(least)"])
    #expect(recount.status == 0, "\(recount.output)\(recount.errors)")
  }
}
