import ContentDigest
import Foundation
import Polling
import Testing
import TrainingDomain

@testable import ReportPublishing

struct PublishingTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test func theFirstEditionStandsWithItsDigests() throws {
    #expect(try desk.publish(Desk.edition("one")) == .published)
    #expect(desk.names() == [".lock", "2026-10", "index.html", "internal"])
    #expect(desk.names("2026-10") == ["SHA256SUMS", "index.html", "report.xml", "report.xsd", "units"])
    #expect(try desk.version("2026-10") == "one")
    #expect(try desk.version("internal/2026-10") == "one")
    #expect(desk.files()["index.html"] == "2026-10")
  }

  @Test func theInternalDigestsBindThePublishedReport() throws {
    try desk.publish(Desk.edition("one"))
    #expect(desk.files()["internal/2026-10/SHA256SUMS"]?.contains("  ../../2026-10/report.xml\n") == true)
    try Data("other".utf8).write(to: URL(filePath: desk.output + "/2026-10/report.xml"))
    #expect(try !desk.checksumsHold("internal/2026-10"))
  }

  @Test func digestsAreSortedByTheBytesOfTheirPaths() throws {
    try desk.publish(
      Edition(
        period: Desk.october,
        files: ["report.xml", "é.html", "Z.html", "a/b.html", "a.html"].map {
          EditionFile(path: $0, bytes: [1])
        }, internalFiles: []))
    let paths = desk.files()["2026-10/SHA256SUMS"]?.split(separator: "\n").map { $0.dropFirst(66) }
    #expect(paths == ["Z.html", "a.html", "a/b.html", "report.xml", "é.html"])
    #expect(try desk.checksumsHold("2026-10"))
  }

  @Test func aNewEditionReplacesTheOldOneAndKeepsIt() throws {
    try desk.publish(Desk.edition("one"))
    let old = desk.files(desk.output + "/2026-10")
    #expect(try desk.publish(Desk.edition("two")) == .published)
    #expect(try desk.version("2026-10") == "two")
    #expect(try desk.version("internal/2026-10") == "two")
    let kept = try #require(desk.names(".editions/2026-10").first)
    #expect(kept == SHA256Digest(of: Array("report.xml of one\n".utf8)).shortCode)
    #expect(desk.files(desk.output + "/.editions/2026-10/" + kept) == old)
  }

  /// Somebody reads while editions replace each other.
  @Test func aReaderAlwaysFindsAWholeEdition() throws {
    try desk.publish(Desk.edition("one"))
    let folder = desk.output + "/2026-10"
    let polling = Polling { FolderReader(folder: folder).fault() }
    polling.start()
    for round in 0..<40 { try desk.publish(Desk.edition(round % 2 == 0 ? "two" : "one")) }
    let result = polling.finish()
    #expect(result.rounds > 0)
    #expect(result.faults.count == 0)
  }

  @Test func anEditionThatIsKeptAlreadyIsKeptOnce() throws {
    for version in ["one", "two", "one", "two"] { try desk.publish(Desk.edition(version)) }
    #expect(desk.names(".editions/2026-10").count == 2)
    #expect(desk.names() == [".editions", ".lock", "2026-10", "index.html", "internal"])
  }

  @Test func nothingChangedMeansNothingIsWritten() throws {
    try desk.publish(Desk.edition("one"))
    let before = try inodes()
    var steps: [PublishingStep] = []
    #expect(try desk.publish(Desk.edition("one"), afterStep: { steps.append($0) }) == .unchanged)
    #expect(steps.isEmpty)
    #expect(try inodes() == before)
  }

  @Test func aChangeOfInternalFilesAloneLeavesThePublishedFolderAlone() throws {
    try desk.publish(Desk.edition("one"))
    let folder = try inodes()["2026-10"]
    let changed = Edition(
      period: Desk.october, files: Desk.edition("one").files,
      internalFiles: [EditionFile(path: "rejected.csv", bytes: Array("new\n".utf8))])
    #expect(try desk.publish(changed) == .published)
    #expect(try inodes()["2026-10"] == folder)
    #expect(desk.names("internal/2026-10") == ["SHA256SUMS", "rejected.csv"])
    #expect(desk.names(".editions").isEmpty)
  }

  @Test(arguments: ["2026-10/units/U1.html", "2026-10/extra.html", "internal/2026-10/rejected.csv"])
  func aFileChangedByHandMakesANewEdition(path: String) throws {
    try desk.publish(Desk.edition("one"))
    try Data("by hand".utf8).write(to: URL(filePath: desk.output + "/" + path))
    #expect(try desk.publish(Desk.edition("one")) == .published)
    #expect(try desk.version("2026-10") == "one")
    #expect(try desk.version("internal/2026-10") == "one")
  }

  @Test func theIndexListsThePeriodsNewestFirst() throws {
    for month in [9, 11, 10] {
      try desk.publish(Desk.edition("one", #require(Period(year: 2026, month: month))))
    }
    #expect(desk.files()["index.html"] == "2026-11 2026-10 2026-09")
  }

  @Test func aMissingOrOldIndexIsRepaired() throws {
    try desk.publish(Desk.edition("one"))
    for repair in ["rm", "echo"] {
      try desk.run("sh", ["-c", repair == "rm" ? "rm index.html" : "echo old > index.html"], in: desk.output)
      #expect(try desk.publish(Desk.edition("one")) == .unchanged)
      #expect(desk.files()["index.html"] == "2026-10")
    }
  }

  private struct NoTemplate: Error, Equatable {}

  @Test func anIndexThatCannotBeMadeLeavesEverythingAsItWas() throws {
    try expectNothingChanges(index: { (_) throws(NoTemplate) in throw NoTemplate() }, check: { _ in })
  }

  @Test func aStagedFolderThatFailsItsCheckLeavesEverythingAsItWas() throws {
    try expectNothingChanges(
      index: { _ in [] },
      check: { (staged) throws(NoTemplate) in
        #expect(FileManager.default.fileExists(atPath: staged + "/report.xml"))
        throw NoTemplate()
      })
  }

  private func expectNothingChanges(
    index: ([Period]) throws(NoTemplate) -> [UInt8], check: (String) throws(NoTemplate) -> Void
  ) throws {
    try desk.publish(Desk.edition("one"))
    let before = desk.files()
    let folder = try OutputFolder(path: desk.output)
    #expect(throws: PublishingFailure<NoTemplate>.caller(NoTemplate())) {
      try folder.publish(Desk.edition("two"), index: index, check: check)
    }
    #expect(desk.files() == before)
  }

  @Test func filesOfTheRepositoryAreLeftAlone() throws {
    try FileManager.default.createDirectory(atPath: desk.output, withIntermediateDirectories: true)
    try Data("note".utf8).write(to: URL(filePath: desk.output + "/README.md"))
    try desk.publish(Desk.edition("one"))
    #expect(desk.files()["README.md"] == "note")
  }

  @Test(arguments: [mode_t(0), 0o077, 0o777])
  func permissionsDoNotDependOnTheUmask(mask: mode_t) async throws {
    let output = desk.output
    await #expect(processExitsWith: .success) { [mask = mask as mode_t, output = output as String] in
      umask(mask)
      _ = try OutputFolder(path: output).publish(Desk.edition("one"), index: Desk.index, check: { _ in })
      _ = try OutputFolder(path: output).publish(Desk.edition("two"), index: Desk.index, check: { _ in })
    }
    for folder in ["", "2026-10", "2026-10/units", ".editions", ".editions/2026-10"] {
      #expect(desk.mode(folder) == "755", "\(folder)")
    }
    for file in ["index.html", "2026-10/report.xml", "2026-10/SHA256SUMS", "2026-10/units/U1.html"] {
      #expect(desk.mode(file) == "644", "\(file)")
    }
    for folder in ["internal", "internal/2026-10", "internal/2026-10/evidence"] {
      #expect(desk.mode(folder) == "700", "\(folder)")
    }
    for file in ["rejected.csv", "SHA256SUMS", "evidence/person-1.xml"] {
      #expect(desk.mode("internal/2026-10/" + file) == "600", "\(file)")
    }
  }

  @Test(arguments: [
    "/etc/passwd", "../x", "a/../../x", "a//b", "", "a/", "./a", "a\u{0}b", "a\nb", "a\\b", "SHA256SUMS",
    "report.xml", "..", "a/./b",
  ])
  func aPathThatLeadsElsewhereIsRefused(path: String) throws {
    try desk.publish(Desk.edition("one"))
    let before = desk.files()
    let two = Desk.edition("two")
    let bad = EditionFile(path: path, bytes: [])
    for edition in [
      Edition(period: two.period, files: two.files + [bad], internalFiles: two.internalFiles),
      Edition(period: two.period, files: two.files, internalFiles: two.internalFiles + [bad, bad]),
    ] {
      let failure = #expect(throws: PublishingFailure<Never>.self) { try desk.publish(edition) }
      guard case .publishing(.cannotWrite(path, _)) = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
    }
    #expect(desk.files() == before)
  }

  @Test func aFileThatIsAlsoAFolderIsRefused() throws {
    let files = [("report.xml", 1), ("a", 1), ("a/b", 1)].map { EditionFile(path: $0.0, bytes: []) }
    #expect(throws: PublishingFailure<Never>.self) {
      try desk.publish(Edition(period: Desk.october, files: files, internalFiles: []))
    }
    #expect(desk.names() == [".lock"])
  }

  @Test func anEditionWithoutReportIsRefused() {
    #expect(
      throws: PublishingFailure<Never>.publishing(
        .cannotWrite(path: "report.xml", reason: "the edition has no such file"))
    ) {
      try desk.publish(Edition(period: Desk.october, files: [], internalFiles: []))
    }
  }

  @Test func aFolderUnderAFileCannotBeWritten() throws {
    try Data().write(to: URL(filePath: desk.path + "/file"))
    for path in [desk.path + "/file", desk.path + "/file/output", "", "/proc/nowhere"] {
      let fault = #expect(throws: PublishingFault.self) { _ = try OutputFolder(path: path) }
      guard case .cannotWrite = fault else {
        Issue.record("\(path): \(String(describing: fault))")
        continue
      }
    }
  }

  private func inodes() throws -> [String: UInt64] {
    var inodes: [String: UInt64] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: desk.output) {
      var status = stat()
      guard lstat(desk.output + "/" + path, &status) == 0 else { continue }
      inodes[path] = UInt64(status.st_ino)
    }
    return inodes
  }
}
