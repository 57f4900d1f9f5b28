import Foundation
import Testing

@testable import ReportPublishing

/// A real file system that is full, mounted for the test.
struct FullDiskTests {
  /// Why there is no small file system to test on; nil where there is one.
  private static let obstacle: Comment? = {
    guard let desk = try? Desk(), mount(desk.path, megabytes: 1) else {
      return "a small tmpfs cannot be mounted here"
    }
    unmount(desk.path)
    return nil
  }()

  private static func mount(_ path: String, megabytes: Int) -> Bool {
    Glibc.mount("tmpfs", path, "tmpfs", 0, "size=\(megabytes)m") == 0
  }

  /// At once, even where a process that another test starts still holds a file of it open.
  private static func unmount(_ path: String) {
    umount2(path, Int32(MNT_DETACH))
  }

  /// Publishes once there is room: a process that another test is just starting holds copies of all open files for a
  /// moment, and with them the space of one that was removed.
  private static func publishWhenThereIsRoom(_ edition: Edition, _ desk: Desk) throws -> PublishingOutcome {
    for _ in 0..<500 {
      if let outcome = try? desk.publish(edition) { return outcome }
      sched_yield()
    }
    return try desk.publish(edition)
  }

  private static func large(_ version: String, megabytes: Int) -> Edition {
    let edition = Desk.edition(version)
    let bytes = [UInt8](repeating: 0x2E, count: megabytes << 20) + Array(" \(version)\n".utf8)
    return Edition(
      period: edition.period, files: edition.files + [EditionFile(path: "large.html", bytes: bytes)],
      internalFiles: edition.internalFiles)
  }

  @Test(.enabled(if: obstacle == nil, "a small tmpfs cannot be mounted here"))
  func aFullDiskLeavesTheOldEditionWholeAndNothingElse() throws {
    let desk = try Desk()
    #expect(Self.mount(desk.path, megabytes: 4))
    defer { Self.unmount(desk.path) }
    try desk.publish(Self.large("one", megabytes: 2))
    let before = desk.files()
    let failure = #expect(throws: PublishingFailure<Never>.self) {
      try desk.publish(Self.large("two", megabytes: 3))
    }
    #expect(
      failure
        == .publishing(
          .cannotWrite(
            path: desk.output + "/.staging-2026-10/period/large.html", reason: "No space left on device")))
    #expect(desk.files() == before)
    #expect(desk.names() == [".lock", "2026-10", "index.html", "internal"])
    // What fits is published: the failed run has given its space back.
    #expect(try Self.publishWhenThereIsRoom(Desk.edition("two"), desk) == .published)
    #expect(try desk.version("2026-10") == "two")
  }

  @Test(.enabled(if: obstacle == nil, "a small tmpfs cannot be mounted here"))
  func aReadOnlyDiskIsSaid() throws {
    let desk = try Desk()
    try desk.publish(Desk.edition("one"))
    // A second view of the folder: nobody has a file open for writing there, which would keep it writable.
    try #require(Glibc.mount(desk.path, desk.path, nil, UInt(MS_BIND), nil) == 0)
    defer { Self.unmount(desk.path) }
    try #require(
      Glibc.mount(nil, desk.path, nil, UInt(MS_BIND | MS_REMOUNT | MS_RDONLY), nil) == 0)
    #expect(
      throws: PublishingFault.cannotWrite(path: desk.output + "/.lock", reason: "Read-only file system")
    ) {
      _ = try OutputFolder(path: desk.output)
    }
    #expect(try desk.version("2026-10") == "one")
  }

  /// A limit on the size of files, where no file system can be mounted either.
  @Test func aFileSizeLimitLeavesTheOldEditionWhole() async throws {
    let desk = try Desk()
    try desk.publish(Desk.edition("one"))
    let before = desk.files()
    let output = desk.output
    await #expect(processExitsWith: .exitCode(73)) { [output = output as String] in
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1 << 20, rlim_max: 1 << 20)
      setrlimit(__rlimit_resource_t(UInt32(RLIMIT_FSIZE.rawValue)), &limit)
      do {
        _ = try OutputFolder(path: output).publish(
          FullDiskTests.large("two", megabytes: 2), index: Desk.index, check: { _ in })
      } catch PublishingFailure<Never>.publishing(.cannotWrite(_, reason: "File too large")) {
        exit(73)
      }
    }
    #expect(desk.files() == before)
  }
}
