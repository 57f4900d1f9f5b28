import ContentDigest
import EditionVerification
import Foundation
import Testing

/// What verification says of the chain that a header states.
@Suite struct ChainCheckTests {
  private static let none = String(repeating: "0", count: 64)
  private static let other = Array("<other/>".utf8)
  private static let kept = SHA256Digest(of: other).hexadecimal

  private let edition = EditionFixture()

  /// The header with these attributes in place of its period, and what pages say.
  private func write(_ attributes: String, mark: String = "") throws {
    try edition.write { path, text in
      path == "report.xml"
        ? text.replacing("period=\"2026-10\"", with: "period=\"2026-10\" " + attributes)
        : text.replacing("<html lang=\"id\"><body>", with: "<html lang=\"id\"><body>" + mark)
          .replacing("<html lang=\"en\"><body>", with: "<html lang=\"en\"><body>" + mark)
    }
  }

  private static let mark = "<p data-corrects=\"\(kept.prefix(12))\">Ralat \(kept.prefix(12))</p>"

  /// The header's attributes, what the pages say, and what fails, as `check path`.
  @Test(
    arguments: [
      ("edition=\"original\"", "", []),
      ("edition=\"original\" corrects=\"\(kept)\"", mark, ["chain report.xml"]),
      ("corrects=\"\(kept)\"", mark, ["chain report.xml"]),
      ("edition=\"correction\"", "", ["chain report.xml"]),
      ("edition=\"correction\" corrects=\"\(kept)\"", mark, []),
      ("edition=\"correction\" corrects=\"\(none)\"", mark, ["chain report.xml"] + wrong),
      (
        "edition=\"correction\" corrects=\"\(kept)\"", "",
        ["chain index.html", "chain units/U1.html", "chain units/U2.html"]
      ),
      (
        "edition=\"correction\" corrects=\"\(kept)\"", "<p data-corrects=\"\(kept.prefix(12))\">Ralat</p>",
        ["shownText index.html", "shownText units/U1.html", "shownText units/U2.html"]
      ),
      ("edition=\"original\"", mark, ["chain index.html", "chain units/U1.html", "chain units/U2.html"]),
      ("edition=\"correction\" corrects=\"x\"", mark, ["chain report.xml"] + wrong),
      ("edition=\"original\" previous=\"\(kept)\" previous-period=\"2026-09\"", "", []),
      ("edition=\"original\" previous=\"\(none)\" previous-period=\"2026-09\"", "", ["chain report.xml"]),
      ("edition=\"original\" previous=\"\(kept)\"", "", ["chain report.xml"]),
      ("edition=\"original\" previous-period=\"2026-09\"", "", ["chain report.xml"]),
      ("edition=\"original\" previous=\"\(kept)\" previous-period=\"2026-13\"", "", ["chain report.xml"]),
      // No month is before itself, and none behind it is.
      ("edition=\"original\" previous=\"\(kept)\" previous-period=\"2026-10\"", "", ["chain report.xml"]),
      ("edition=\"original\" previous=\"\(kept)\" previous-period=\"2026-11\"", "", ["chain report.xml"]),
    ] as [(String, String, [String])])
  func saysWhatIsWrong(attributes: String, mark: String, failures: [String]) throws {
    try write(attributes, mark: mark)
    let output = edition.folder + "-output"
    defer { try? FileManager.default.removeItem(atPath: output) }
    for folder in ["2026-09", ".editions/2026-10/\(Self.kept.prefix(12))"] {
      let path = output + "/" + folder
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try Data(Self.other).write(to: URL(filePath: path + "/report.xml"))
    }
    let verification = try verifyEdition(at: edition.folder, in: output)
    #expect(verification.failures.map { "\($0.check) \($0.path)" }.sorted() == failures.sorted())
    #expect(verification.notes == [.noEvidence] || attributes.contains("2026-11"))
  }

  private static let wrong = [
    "chain index.html", "chain units/U1.html", "chain units/U2.html", "shownText index.html",
    "shownText units/U1.html", "shownText units/U2.html",
  ]

  @Test func whatIsNotAtHandIsNoFailure() throws {
    try write("edition=\"original\" previous=\"\(Self.kept)\" previous-period=\"2026-09\"")
    let verification = try verifyEdition(at: edition.folder, in: "/nowhere")
    #expect(verification.failures.isEmpty)
    #expect(
      verification.notes.map { $0.text(.english) } == [
        "chain: not checked for 2026-09, because no other edition of 2026-09 stands in the output folder",
        "evidence: not checked, because the edition's folder in internal/ is not at hand",
      ])
    #expect(
      !verification.checks.contains(.chain)
        && verification.checks.count == VerificationCheck.allCases.count - 2)
  }

  @Test func anEditionFromBeforeChainsIsNotFailed() throws {
    try edition.write()
    let verification = try verifyEdition(at: edition.folder)
    #expect(verification.failures.isEmpty && verification.notes == [.noChain, .noEvidence])
    #expect(VerificationNote.noChain.text(.english) != VerificationNote.noChain.text(.indonesian))
  }

  @Test func anUnreadableReportEndsMostChecks() throws {
    try edition.write()
    try edition.run("echo '<' > report.xml")
    #expect(try verifyEdition(at: edition.folder).checks == [.digests, .fileList, .wellFormed, .editionCode])
  }
}
