import Foundation
import Testing

@Suite struct PublishingRunTests {
  @Test func exampleBecomesAnEditionThatPublicToolsAccept() throws {
    let desk = try Desk()
    try desk.copyExample()
    let outcome = try desk.bangkom()
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    let pages = try desk.files(below: "output/2026-10/units")
    #expect(pages.count >= 52)
    let folder = "output/2026-10"
    let schema = try desk.run(
      "xmllint", ["--nonet", "--noout", "--schema", "report.xsd", "report.xml"], in: folder)
    #expect(schema.status == 0, "\(schema.errors)")
    let rules = try desk.run("xmllint", ["--noout", "--schematron", "report.sch", "report.xml"], in: folder)
    #expect(rules.status == 0, "\(rules.errors)")
    let sums = try desk.run("sha256sum", ["--strict", "--quiet", "-c", "SHA256SUMS"], in: folder)
    #expect(sums.status == 0, "\(sums.output)\(sums.errors)")
    let canonical = try desk.run("xmllint", ["--nonet", "--c14n", "report.xml"], in: folder)
    #expect(canonical.output == (try desk.read(folder + "/report.xml")))
    #expect(try desk.bangkom("verify", folder).status == 0)
    let evidence = try desk.run(
      "sha256sum", ["--strict", "--quiet", "-c", "SHA256SUMS"], in: "output/internal/2026-10")
    #expect(evidence.status == 0, "\(evidence.output)\(evidence.errors)")
  }

  @Test func runningAgainChangesNothing() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    let first = try desk.files(below: "output")
    let again = try desk.bangkom()
    #expect(again.status == 0)
    #expect(again.errors.contains("tidak berubah"))
    #expect(try desk.files(below: "output") == first)
  }

  @Test func aChangedEditionKeepsTheOneBefore() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    let first = try desk.read("output/2026-05/report.xml")
    #expect(try desk.bangkom("--language", "en").status == 0)
    let kept = try desk.files(below: "output/.editions/2026-05").filter { $0.key.hasSuffix("report.xml") }
    #expect(kept.values.map { String(decoding: $0, as: UTF8.self) } == [first])
    #expect(try desk.read("output/2026-05/index.html").contains("lang=\"en\""))
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
  }

  @Test func sampleWritesTheExampleOfTheRepository() throws {
    let desk = try Desk()
    #expect(try desk.bangkom("sample", "--output", "input").status == 0)
    let example = Desk.repository + "/input"
    let difference = try desk.run("diff", ["-r", "input", example])
    #expect(difference.status == 0, "\(difference.output)")
  }

  @Test func checkPublishesNothing() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let outcome = try desk.bangkom("check", "--language", "en")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("anggaran: anggaran.csv\n"))
    #expect(outcome.errors.contains("  decimal mark of column nilai: comma, because "))
    let indonesian = try desk.bangkom("check", "--language", "id")
    #expect(indonesian.errors.contains("  tanda desimal kolom nilai: koma, karena "))
    #expect(!desk.exists("output"))
  }

  @Test func unitDetailLeavesNothingInternal() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom("--detail", "unit").status == 0)
    #expect(try desk.files(below: "output").keys.allSatisfy { !$0.hasSuffix("internal/2026-05/report.xml") })
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
  }

  @Test func internalFolderIsForItsOwnerOnly() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.run("/bin/sh", ["-c", "umask 0; exec \(Desk.program)"]).status == 0)
    let modes = try desk.run(
      "/usr/bin/stat",
      ["-c", "%a", "output/internal", "output/internal/2026-05", "output/internal/2026-05/report.xml"])
    #expect(modes.output == "700\n700\n600\n")
  }

  @Test func jsonLogIsOneObjectALine() throws {
    let desk = try Desk()
    try desk.copyExample()
    let outcome = try desk.bangkom("--log-format", "json")
    #expect(outcome.status == 0)
    var events: [String] = []
    for line in outcome.errors.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      events.append(try #require(object?["event"] as? String))
    }
    #expect(events.dropLast().allSatisfy { $0 == "finding" })
    #expect(events.last == "summary")
  }
}
