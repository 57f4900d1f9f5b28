import Foundation
import Testing

/// What a run remembers and whom it tells.
@Suite struct UnattendedRunTests {
  private func status(_ desk: Desk) throws -> [String: Any] {
    let data = Data(try desk.read("output/internal/status.json").utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private static let tell = "cat >>told"

  // MARK: Status

  @Test func theStatusTellsTheLastGoodAndTheLastTriedRun() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom("--period", "2026-04").status == 0)
    try FileManager.default.moveItem(atPath: desk.path + "/input", toPath: desk.path + "/other")
    #expect(try desk.bangkom("--period", "2026-05").status == 66)
    let status = try status(desk)
    let good = try #require(status["lastGood"] as? [String: Any])
    #expect(good["period"] as? String == "2026-04")
    #expect(good["outcome"] as? String == "published")
    #expect((good["findings"] as? [String: Int])?["built-in-rule"] == 16)
    let tried = try #require(status["lastTried"] as? [String: Any])
    #expect(tried["outcome"] as? String == "failed")
    #expect(tried["exit"] as? Int == 66)
    #expect((tried["at"] as? String)?.wholeMatch(of: /[0-9-]{10}T[0-9:]{8}Z/) != nil)
    let month = try #require((tried["months"] as? [[String: Any]])?.first)
    #expect(month["period"] as? String == "2026-05")
    #expect(
      (month["text"] as? String)?.hasPrefix("bangkom: 2026-05: map masukan input tidak dapat dibuka") == true)
    // Due is the edition after the newest one, whichever month ran last.
    #expect(status["nextDue"] as? String == "2026-06-10")
    let mode = try desk.run("/usr/bin/stat", ["-c", "%a", "output/internal/status.json"])
    #expect(mode.output == "600\n")
  }

  @Test func nextDueIsThatOfTheNewestEdition() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    #expect(try desk.bangkom("--period", "2026-03").status == 0)
    #expect(try status(desk)["nextDue"] as? String == "2026-07-10")
  }

  @Test func aKilledRunStandsAsRunningAndTheNextOneRecovers() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let run = try StartedProgram(desk, [], isHeld: true)
    run.waitUntilItReads()
    #expect(run.kill(after: 0))
    #expect((try status(desk)["lastTried"] as? [String: Any])?["outcome"] as? String == "running")
    #expect(try desk.bangkom("--language", "en", "--notify", Self.tell).status == 0)
    let told = try desk.read("told").split(separator: "\n")
    #expect(told.count == 2)
    #expect(told.first?.hasPrefix("bangkom: recovered: the run begun at ") == true)
    #expect(told.first?.hasSuffix("failed (killed), this one succeeded") == true)
  }

  @Test(arguments: ["", "{", "[]", "{\"version\":\"x\"}", "\u{0}"]) func aSpoiledStatusIsMadeAnew(
    _ text: String
  ) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write(text, to: "output/internal/status.json")
    #expect(try desk.bangkom("--notify", Self.tell).status == 0)
    #expect((try status(desk)["lastGood"] as? [String: Any])?["period"] as? String == "2026-05")
    #expect(!desk.exists("told"))
  }

  // MARK: Notification

  @Test func somebodyIsToldOfFailureAndRecoveryAndOfNothingElse() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom("--notify", Self.tell).status == 0)
    #expect(try desk.bangkom("--notify", Self.tell).status == 0)
    #expect(!desk.exists("told"))
    let failed = try desk.bangkom("--notify", Self.tell, "--input", "nowhere", "--language", "en")
    #expect(failed.status == 66)
    let failure = try desk.read("told")
    #expect(failure == failed.errors)
    #expect(failure.hasPrefix("bangkom: the input folder nowhere cannot be opened"))
    try FileManager.default.removeItem(atPath: desk.path + "/told")
    let well = try desk.bangkom("--notify", Self.tell, "--language", "en", "--log-format", "json")
    #expect(well.status == 0)
    let lines = try desk.read("told").split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    #expect(lines.map { $0?["event"] as? String } == ["recovery", "summary"])
    #expect(lines.first??["failedExit"] as? Int == 66)
    #expect(try desk.bangkom("--notify", Self.tell).status == 0)
    #expect(try desk.read("told").split(separator: "\n").count == 2)
  }

  @Test func theFolderIsFreeWhenSomebodyIsTold() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let command = "flock --nonblock output/.lock true && ls -l /proc/self/fd >descriptors && echo free >told"
    #expect(try desk.bangkom("--strict", "--notify", command).status == 65)
    #expect(try desk.read("told") == "free\n")
    // Neither the lock nor another file of the run.
    let descriptors = try desk.read("descriptors").split(separator: "\n")
    #expect(descriptors.count > 4)
    for folder in ["/output/", "/input/"] {
      #expect(!descriptors.contains { $0.contains(desk.path + folder) }, "\(descriptors)")
    }
  }

  @Test func aRunThatIsKeptOutTellsSomebodyToo() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let first = try StartedProgram(desk, [], isHeld: true)
    first.waitUntilItReads()
    #expect(try desk.bangkom("--notify", Self.tell).status == 75)
    #expect(try desk.read("told").contains("process \(first.pid), "))
    #expect(try first.finish().status == 0)
  }

  @Test(arguments: [("exit 3", "exit 3"), ("kill -9 $$", "signal 9"), ("nonexistent-command", "exit 127")])
  func aCommandThatFailsIsToldAndChangesNothing(_ command: String, _ reason: String) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let outcome = try desk.bangkom("--strict", "--notify", command, "--language", "en")
    #expect(outcome.status == 65)
    #expect(
      outcome.errors.hasSuffix("bangkom: the command of --notify failed (\(reason)); nobody was told\n"))
  }

  /// A command that reads nothing, and one that talks: standard output stays clean.
  @Test func whatTheCommandSaysGoesToStandardError() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let outcome = try desk.bangkom("--strict", "--notify", "exec <&-; echo sent")
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasSuffix("sent\n"))
  }

  @Test func whoIsToldHearsTheCausesAndTheMonth() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try FileManager.default.createSymbolicLink(
      atPath: desk.path + "/input/libur.csv", withDestinationPath: "nowhere.csv")
    #expect(try desk.bangkom("--notify", Self.tell, "--language", "en").status == 65)
    let told = try desk.read("told").split(separator: "\n")
    #expect(told.first?.hasPrefix("libur.csv:0:0: error: the file cannot be read") == true)
    #expect(told.last?.hasPrefix("bangkom: 2026-05: data refused: 1 findings prevent publication") == true)
  }

  @Test func monthsThatWouldFailForTheSameReasonAreNamed() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write("{{#nothing}}", to: "templat/unit.html.mustache")
    let outcome = try desk.bangkom(
      "--period", "2026-02..2026-04", "--templates", "templat", "--language", "en")
    #expect(outcome.status == 70)
    #expect(
      outcome.errors.hasSuffix("bangkom: 3 months: 0 published, 0 unchanged, 1 failed, 2 not tried\n"))
  }

  @Test func whoIgnoresChildrenStillHearsHowTheCommandEnded() throws {
    let desk = try Desk()
    let outcome = try desk.run(
      "/bin/sh", ["-c", "trap '' CHLD; exec \(Desk.program) --notify 'cat >told'"])
    #expect(outcome.status == 66)
    #expect(!outcome.errors.contains("--notify"))
  }

  // MARK: Months

  @Test func aRangePublishesItsMonthsInOrder() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let outcome = try desk.bangkom("--period", "2026-03..2026-05", "--quiet", "--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.hasSuffix("bangkom: 3 months: 3 published, 0 unchanged, 0 failed\n"))
    for month in ["2026-03", "2026-04", "2026-05"] {
      #expect(try desk.bangkom("verify", "output/" + month).status == 0)
    }
    #expect(try desk.read("output/2026-05/report.xml").contains("previous-period=\"2026-04\""))
    let again = try desk.bangkom("--period", "2026-03..2026-05", "--quiet", "--language", "en")
    #expect(again.errors.hasSuffix("bangkom: 3 months: 0 published, 3 unchanged, 0 failed\n"))
  }

  @Test func aMonthThatFailsCostsTheOthersNothing() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    // Nobody attended anything in January.
    let outcome = try desk.bangkom(
      "--period", "2026-01..2026-02", "--quiet", "--language", "en", "--log-format", "json", "--notify",
      Self.tell)
    #expect(outcome.status == 66)
    #expect(
      outcome.errors.split(separator: "\n").last
        == #"{"event":"range","exit":66,"failed":["2026-01"],"published":["2026-02"],"unchanged":[],"untried":[]}"#
    )
    #expect(desk.exists("output/2026-02/report.xml"))
    #expect(try desk.read("told").contains("\"period\":\"2026-01\""))
    #expect((try status(desk)["lastGood"] as? [String: Any])?["period"] as? String == "2026-02")
  }

  /// Months can be built in any order: what an edition says of others is what stood when it was made.
  @Test func monthsCanBeBuiltInAnyOrder() throws {
    let (forward, backward) = (try Desk(), try Desk())
    for desk in [forward, backward] { try desk.writeSmallCity() }
    for month in ["2026-02", "2026-03", "2026-05"] {
      #expect(try forward.bangkom("--period", month).status == 0)
    }
    for month in ["2026-05", "2026-02", "2026-03"] {
      #expect(try backward.bangkom("--period", month).status == 0)
    }
    for month in ["2026-02", "2026-03", "2026-05"] {
      let figures = try [forward, backward].map {
        try $0.figures(in: "output/\(month)/report.xml").filter { !$0.key.contains("/edition/") }
      }
      #expect(figures[0] == figures[1])
      #expect(try backward.bangkom("verify", "output/" + month).status == 0)
    }
    #expect(try backward.files(below: "output/.editions") == [:])
  }

  @Test(arguments: [
    "2026-05..2026-03", "2026-03..", "..2026-03", "2026-03...2026-05", "2000-01..2026-01", "2026-13",
  ])
  func whatIsNoRangeIsUsage(_ text: String) throws {
    let desk = try Desk()
    #expect(try desk.bangkom("--period", text).status == 64)
    #expect(!desk.exists("output"))
  }

  @Test func onlyReportTakesARange() throws {
    #expect(try Desk().bangkom("check", "--period", "2026-01..2026-02").status == 64)
  }

  // MARK: Streams

  /// A daemon may start it with any of its standard streams closed, or with nobody at their other end.
  @Test(arguments: ["exec 2>&-; exec ", "exec 0<&- 1>&- 2>&-; exec ", "exec 2>/dev/full; exec "])
  func closedStreamsHarmNothing(_ prefix: String) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.run("/bin/sh", ["-c", prefix + Desk.program]).status == 0)
    #expect(try desk.read("output/.lock").hasPrefix("process "))
    #expect(try desk.read("output/.lock").split(separator: "\n").count == 1)
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
  }

  @Test func aLogThatNobodyReadsHarmsNothing() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let script = "{ \(Desk.program) 2>&1 >/dev/null; echo $? >status; } | true"
    #expect(try desk.run("/bin/sh", ["-c", script]).status == 0)
    #expect(try desk.read("status") == "0\n")
  }
}
