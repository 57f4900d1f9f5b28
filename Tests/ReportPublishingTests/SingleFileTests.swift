import Foundation
import Testing
import TrainingDomain

@testable import ReportPublishing

/// What is written beside editions: the status, the key, and the list of what is not kept any more.
struct SingleFileTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  /// Everything that a run writes beside an edition, in one process.
  private static func write(_ folder: borrowing OutputFolder) throws {
    try folder.writeStatus(Array("two".utf8))
    _ = try folder.pseudonymKey()
    for code in try FileManager.default.contentsOfDirectory(atPath: folder.paths.editions(of: Desk.october))
    where !code.contains(".") { try folder.removeKeptEdition(code, correcting: nil, of: Desk.october) }
  }

  private func prepare() throws {
    try? FileManager.default.removeItem(atPath: desk.output)
    try desk.publish(Desk.edition("one"))
    try desk.publish(Desk.edition("two"))
    try OutputFolder(path: desk.output).writeStatus(Array("one".utf8))
  }

  private func steps() throws -> [PublishingStep] {
    try prepare()
    var steps: [PublishingStep] = []
    try Self.write(OutputFolder(path: desk.output, exchange: Desk.exchange, afterStep: { steps.append($0) }))
    return steps
  }

  @Test func aKillAfterAnyStepLeavesTheOldFileOrTheNewOne() async throws {
    let steps = try steps()
    try #require(steps.count >= 10)
    for (count, step) in steps.enumerated() {
      try prepare()
      let output = desk.output
      await #expect(processExitsWith: .signal(SIGKILL)) { [output = output as String, count = count as Int] in
        var left = count
        let folder = try OutputFolder(
          path: output, exchange: Desk.exchange,
          afterStep: { _ in
            if left == 0 { kill(getpid(), SIGKILL) }
            left -= 1
          })
        try SingleFileTests.write(folder)
      }
      #expect(["one", "two"].contains(desk.files()["internal/status.json"]), "after \(step)")
      let keyBefore = desk.files()["internal/pseudonym.key"]

      let folder = try OutputFolder(path: desk.output)
      #expect(!desk.names().contains { $0.hasPrefix(".staging") }, "after \(step)")
      try Self.write(folder)
      #expect(desk.files()["internal/status.json"] == "two")
      if let keyBefore { #expect(desk.files()["internal/pseudonym.key"] == keyBefore) }
      #expect(desk.names(".editions/2026-10") == ["removed.txt"], "after \(step)")
      #expect(desk.names("internal/.editions/2026-10") == [], "after \(step)")
      let removed = desk.files()[".editions/2026-10/removed.txt"]?.split(separator: "\n") ?? []
      #expect(removed.count == 1, "after \(step)")
      #expect(try desk.version("2026-10") == "two")
    }
  }

  @Test func onlyTheOwnerReadsTheStatus() throws {
    try prepare()
    #expect(desk.mode("internal/status.json") == "600")
    #expect(desk.mode("internal") == "700")
  }

  /// An office may have made the folder by hand, open to everybody.
  @Test func anOpenInternalFolderIsClosed() throws {
    try prepare()
    #expect(chmod(desk.output + "/internal", 0o755) == 0)
    _ = try OutputFolder(path: desk.output)
    #expect(desk.mode("internal") == "700")
  }

  @Test func aFailureLeavesTheOldStatus() throws {
    try prepare()
    let full = PublishingFault.cannotWrite(path: "x", reason: "No space left on device")
    let folder = try OutputFolder(
      path: desk.output, exchange: Desk.exchange, afterStep: { _ throws(PublishingFault) in throw full })
    #expect(throws: full) { try folder.writeStatus(Array("two".utf8)) }
    #expect(desk.files()["internal/status.json"] == "one")
    #expect(!desk.names().contains { $0.hasPrefix(".staging") })
  }
}
