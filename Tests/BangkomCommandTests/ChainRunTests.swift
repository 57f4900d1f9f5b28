import Foundation
import Testing

/// How editions are bound to those before them.
@Suite struct ChainRunTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.writeSmallCity()
  }

  @discardableResult private func publish(_ period: String, _ arguments: String...) throws -> String {
    let outcome = try desk.run(
      Desk.program, ["--period", period, "--detail", "person"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.errors
  }

  private func report(_ period: String) -> String { "output/\(period)/report.xml" }

  /// As `sha256sum` says.
  private func digest(_ file: String) throws -> String {
    String(try desk.run("sha256sum", [file]).output.prefix(64))
  }

  /// The attributes of the header that tell the chain, as they are written.
  private func chain(_ file: String) throws -> String {
    let header = try #require(try desk.read(file).firstMatch(of: #/<header [^>]*>/#)).0
    return header.matches(of: #/ (?:corrects|edition|previous|previous-period)="[^"]*"/#)
      .map { String($0.0) }.joined()
  }

  private func verify(_ period: String) throws -> Desk.Outcome {
    try desk.bangkom("verify", "output/\(period)", "--language", "en")
  }

  @Test func theFirstEditionNamesNone() throws {
    try publish("2026-04")
    #expect(try chain(report("2026-04")) == " edition=\"original\"")
    #expect(try !desk.read("output/2026-04/index.html").contains("data-corrects"))
    let outcome = try verify("2026-04")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.contains("shown text, chain, evidence\n") && !outcome.errors.contains("not checked"))
  }

  /// February follows nothing; between it and May no month was published.
  @Test func anEditionNamesTheNewestMonthBeforeIt() throws {
    try publish("2026-02")
    try publish("2026-05")
    let february = try digest(report("2026-02"))
    let expected = " edition=\"original\" previous=\"\(february)\" previous-period=\"2026-02\""
    #expect(try chain(report("2026-05")) == expected)
    #expect(try chain("output/internal/2026-05/report.xml") == expected)
    // A month that comes later in between changes nothing of those behind it.
    try publish("2026-03")
    #expect(try publish("2026-05").contains("tidak berubah"))
    #expect(try verify("2026-05").status == 0)
  }

  @Test func aChangedMonthIsACorrectionOfTheEditionThatItReplaces() throws {
    try publish("2026-04")
    try publish("2026-05")
    let (april, may) = (try digest(report("2026-04")), try digest(report("2026-05")))
    try publish("2026-05", "--language", "en")
    let expected =
      " corrects=\"\(may)\" edition=\"correction\" previous=\"\(april)\" previous-period=\"2026-04\""
    #expect(try chain(report("2026-05")) == expected)
    #expect(try chain("output/internal/2026-05/report.xml") == expected)
    for page in ["index.html", "units/U1.html", "units/U2.html"] {
      #expect(
        try desk.read("output/2026-05/" + page).contains(
          "<p class=\"status\" data-corrects=\"\(may.prefix(12))\">Correction: replaces edition \(may.prefix(12)).</p>"
        ))
    }
    let outcome = try verify("2026-05")
    #expect(outcome.status == 0 && !outcome.errors.contains("not checked"), "\(outcome.errors)")
    // Back to what it said first: that is a third edition, and the second one is kept too.
    let second = try digest(report("2026-05"))
    try publish("2026-05")
    #expect(try chain(report("2026-05")).contains(" corrects=\"\(second)\""))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: desk.path + "/output/.editions/2026-05").count == 2)
    #expect(try verify("2026-05").status == 0)
    for kept in try FileManager.default.contentsOfDirectory(atPath: desk.path + "/output/.editions/2026-05") {
      let outcome = try desk.bangkom("verify", "output/.editions/2026-05/\(kept)", "--language", "en")
      #expect(outcome.status == 0 && !outcome.errors.contains("not checked"), "\(outcome.errors)")
    }
  }

  @Test func publishingACorrectionAgainChangesNothing() throws {
    try publish("2026-04")
    try publish("2026-05")
    try publish("2026-04", "--language", "en")
    try publish("2026-05", "--language", "en")
    let first = try desk.files(below: "output")
    for period in ["2026-04", "2026-05"] {
      #expect(try publish(period, "--language", "en").contains("tidak berubah") == false)
      #expect(try publish(period, "--language", "en").contains("unchanged"))
    }
    #expect(try desk.files(below: "output") == first)
  }

  /// What stood when May was published stays true after April has been corrected.
  @Test func aCorrectedPredecessorLeavesTheNextMonthAsItIs() throws {
    try publish("2026-04")
    try publish("2026-05")
    let may = try desk.read(report("2026-05"))
    try publish("2026-04", "--language", "en")
    #expect(try publish("2026-05").contains("tidak berubah"))
    #expect(try desk.read(report("2026-05")) == may)
    #expect(try verify("2026-05").status == 0)
  }

  /// It is bound by the bytes that stand there, whatever they are.
  @Test(arguments: [
    "truncate -s 700", "truncate -s 0", "sed -i s/JP/jp/", "sed -i 's/ edition=/ corrects=\"x\" edition=/'",
  ])
  func aDamagedEditionIsReplacedByACorrection(_ command: String) throws {
    try publish("2026-05")
    #expect(try desk.run("/bin/sh", ["-c", "\(command) output/2026-05/report.xml"]).status == 0)
    let damaged = try digest(report("2026-05"))
    try publish("2026-05")
    #expect(try chain(report("2026-05")) == " corrects=\"\(damaged)\" edition=\"correction\"")
    let outcome = try verify("2026-05")
    #expect(outcome.status == 0 && !outcome.errors.contains("not checked"), "\(outcome.errors)")
  }

  @Test func aDamagedPredecessorIsBoundByItsBytes() throws {
    try publish("2026-04")
    #expect(try desk.run("truncate", ["-s", "700", report("2026-04")]).status == 0)
    try publish("2026-05")
    #expect(try chain(report("2026-05")).contains(" previous=\"\(try digest(report("2026-04")))\""))
    #expect(try verify("2026-05").status == 0)
  }

  /// What is done to the output folder with February, an April that was corrected and a May that was corrected; the
  /// exit code of `verify output/2026-05` and what it says.
  @Test(
    arguments: [
      ("true", 0, "checked: "),
      // April was replaced after May's first edition; the one that May names stands.
      ("rm -r output/.editions/2026-04", 0, "checked: "),
      ("rm -r output/2026-04", 65, "no edition of 2026-04 has the SHA-256"),
      ("echo >> output/2026-04/report.xml", 65, "no edition of 2026-04 has the SHA-256"),
      (
        "rm -r output/2026-04 output/.editions/2026-04", 0,
        "chain: not checked for 2026-04, because no other edition of 2026-04 stands in the output folder"
      ),
      ("rm -r output/.editions/2026-05", 0, "chain: not checked for 2026-05"),
      (
        "for file in output/.editions/2026-05/*/report.xml; do echo >> $file; done", 65,
        "no edition of 2026-05 has the SHA-256"
      ),
      ("mv output/.editions/2026-05/* output/.editions/2026-05/other", 0, "checked: "),
      (
        "mv output/2026-05 .; rm -r output; mkdir output; mv 2026-05 output", 0,
        "chain: not checked for 2026-04"
      ),
    ] as [(String, Int32, String)])
  func verifyFollowsTheChain(_ command: String, _ status: Int32, _ said: String) throws {
    for (period, language) in [
      ("2026-02", "id"), ("2026-04", "id"), ("2026-04", "en"), ("2026-05", "id"), ("2026-05", "en"),
    ] {
      try publish(period, "--language", language)
    }
    #expect(try desk.run("/bin/sh", ["-ec", command]).status == 0)
    let outcome = try verify("2026-05")
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(outcome.errors.contains(said), "\(outcome.errors)")
    #expect(outcome.errors.contains("not checked") == said.contains("not checked"))
    #expect(outcome.output.isEmpty)
  }
}
