import Foundation
import Testing

@testable import ReportPublishing

struct FolderLockTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test func aSecondRunHearsWhoHoldsTheFolder() throws {
    let folder = try OutputFolder(path: desk.output)
    let fault = #expect(throws: PublishingFault.self) { _ = try OutputFolder(path: desk.output) }
    guard case .locked(let holder)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    let host = ProcessInfo.processInfo.hostName.split(separator: ".").first ?? ""
    #expect(holder.hasPrefix("process \(getpid()), \(host)"))
    #expect(holder.firstMatch(of: /, since [0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$/) != nil, "\(holder)")
    _ = try folder.publish(Desk.edition("one"), index: Desk.index, check: { _ in })
  }

  @Test func theFolderIsFreeWhenTheRunIsOver() throws {
    do { _ = try OutputFolder(path: desk.output) }
    #expect(try desk.publish(Desk.edition("one")) == .published)
  }

  @Test func anotherProcessIsKeptOut() async throws {
    let folder = try OutputFolder(path: desk.output)
    let output = desk.output
    let holder = getpid()
    await #expect(processExitsWith: .exitCode(75)) { [output = output as String, holder = holder as Int32] in
      do throws(PublishingFault) {
        _ = try OutputFolder(path: output)
      } catch {
        guard case .locked(let name) = error, name.hasPrefix("process \(holder),") else { exit(1) }
        exit(75)
      }
    }
    _ = try folder.publish(Desk.edition("one"), index: Desk.index, check: { _ in })
  }

  /// Whoever may write there may have put anything into the file.
  @Test(arguments: ["", "\u{1B}[2J\n", "\u{FF}\u{0}"]) func whatStandsInTheLockFileIsShownAsPlainText(
    _ text: String
  ) throws {
    let folder = try OutputFolder(path: desk.output)
    try Data(text.utf8).write(to: URL(filePath: desk.output + "/.lock"), options: [])
    #expect(throws: PublishingFault.locked(holder: "another process")) {
      _ = try OutputFolder(path: desk.output)
    }
    _ = try folder.publish(Desk.edition("one"), index: Desk.index, check: { _ in })
  }

  /// Who removes a lock that he takes for stale lets another run in; the first one must not publish then.
  @Test func aRunWhoseLockWasRemovedPublishesNothing() throws {
    let folder = try OutputFolder(path: desk.output)
    try FileManager.default.removeItem(atPath: desk.output + "/.lock")
    #expect(throws: PublishingFailure<Never>.publishing(.locked(holder: "nobody: .lock was removed"))) {
      _ = try folder.publish(Desk.edition("one"), index: Desk.index, check: { _ in })
    }
    let other = try OutputFolder(path: desk.output)
    let failure = #expect(throws: PublishingFailure<Never>.self) {
      _ = try folder.publish(Desk.edition("one"), index: Desk.index, check: { _ in })
    }
    guard case .publishing(.locked(let holder))? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(holder.hasPrefix("process \(getpid()), "))
    #expect(try other.publish(Desk.edition("two"), index: Desk.index, check: { _ in }) == .published)
    #expect(try desk.version("2026-10") == "two")
  }

  /// A program started by a run must not keep the folder locked after it.
  @Test func aChildProcessDoesNotInheritTheLock() throws {
    let folder = try OutputFolder(path: desk.output)
    var pid: pid_t = 0
    let arguments = [strdup("sleep"), strdup("20"), nil]
    defer { for argument in arguments { free(argument) } }
    // posix_spawn, because Process closes all descriptors by itself.
    try #require(posix_spawn(&pid, "/bin/sleep", nil, nil, arguments, nil) == 0)
    defer {
      kill(pid, SIGKILL)
      waitpid(pid, nil, 0)
    }
    func open(by process: String) throws -> [String] {
      let folder = "/proc/\(process)/fd"
      return try FileManager.default.contentsOfDirectory(atPath: folder).compactMap {
        try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + $0)
      }
    }
    #expect(try open(by: "self").contains { $0.hasSuffix("output/.lock") })
    #expect(try !open(by: "\(pid)").contains { $0.hasSuffix(".lock") })
    _ = try folder.publish(Desk.edition("one"), index: Desk.index, check: { _ in })
  }
}
