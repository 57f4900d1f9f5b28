import Foundation
import Testing

/// The program on real file systems that take no more.
@Suite struct FullDiskRunTests {
  private static let canMount: Bool = {
    guard let desk = try? Desk(), mount("tmpfs", desk.path, "tmpfs", 0, "size=1m") == 0 else { return false }
    return umount2(desk.path, Int32(MNT_DETACH)) == 0
  }()

  private func expectTheOldEdition(_ desk: Desk, _ before: [String: Data], _ outcome: Desk.Outcome) throws {
    #expect(outcome.status == 73, "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").last?.hasSuffix("; the old edition stands") == true)
    #expect(try desk.files(below: "output") == before)
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
  }

  private func published() throws -> Desk {
    let desk = try Desk()
    try desk.writeSmallCity()
    return desk
  }

  /// Whatever room is left, the disk is full at another file.
  @Test(.enabled(if: canMount, "a small tmpfs cannot be mounted here"))
  func aFullDiskLeavesTheOldEditionWhole() throws {
    let desk = try published()
    let output = desk.path + "/output"
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    try #require(mount("tmpfs", output, "tmpfs", 0, "size=4m") == 0)
    defer { umount2(output, Int32(MNT_DETACH)) }
    #expect(try desk.bangkom().status == 0)
    let before = try desk.files(below: "output")
    var failures = 0
    for room in stride(from: 0, through: 900, by: 60) {
      let filled = try desk.run(
        "/bin/sh",
        [
          "-c",
          "free=$(df -k --output=avail output | tail -1); head -c $(( (free - \(room)) * 1024 )) /dev/zero >output/.filler",
        ])
      #expect(filled.status == 0, "\(filled.errors)")
      let outcome = try desk.bangkom("--language", "en")
      try FileManager.default.removeItem(atPath: output + "/.filler")
      if outcome.status == 0 { break }
      failures += 1
      try expectTheOldEdition(desk, before, outcome)
      #expect(outcome.errors.contains("No space left on device"))
      let names = try FileManager.default.contentsOfDirectory(atPath: output).sorted()
      #expect(names == [".lock", "2026-05", "index.html", "internal"], "with \(room) KB")
    }
    #expect(failures > 5)
    #expect(try desk.bangkom("--language", "en").status == 0)
  }

  @Test func aLimitOnTheSizeOfFilesLeavesTheOldEditionWhole() throws {
    let desk = try published()
    #expect(try desk.bangkom().status == 0)
    let before = try desk.files(below: "output")
    // In blocks of 512 bytes: room for the status, for no page.
    let outcome = try desk.run("/bin/sh", ["-c", "ulimit -f 20; exec \(Desk.program) --language en"])
    try expectTheOldEdition(desk, before, outcome)
    #expect(outcome.errors.contains("File too large"))
    #expect(!desk.exists("output/.staging-2026-05"))
  }

  @Test(.enabled(if: canMount, "a file system cannot be mounted here"))
  func aReadOnlyDiskLeavesTheOldEditionWhole() throws {
    let desk = try published()
    #expect(try desk.bangkom().status == 0)
    let before = try desk.files(below: "output")
    let output = desk.path + "/output"
    try #require(mount(output, output, nil, UInt(MS_BIND), nil) == 0)
    defer { umount2(output, Int32(MNT_DETACH)) }
    try #require(mount(nil, output, nil, UInt(MS_BIND | MS_REMOUNT | MS_RDONLY), nil) == 0)
    let outcome = try desk.bangkom("--language", "en", "--notify", "cat >told")
    try expectTheOldEdition(desk, before, outcome)
    #expect(outcome.errors.contains("Read-only file system"))
    #expect(try desk.read("told") == outcome.errors)
  }

  /// A user without rights, by the number of `nobody`.
  @Test(.enabled(if: geteuid() == 0, "only root can become another user"))
  func aUserWithoutPermissionLeavesTheOldEditionWhole() throws {
    let desk = try published()
    #expect(try desk.bangkom().status == 0)
    let before = try desk.files(below: "output")
    let outcome = try desk.run(
      "setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", Desk.program, "--language", "en"])
    try expectTheOldEdition(desk, before, outcome)
    #expect(outcome.errors.contains("Permission denied"))
  }

  @Test func anOutputThatIsAFileIsSaid() throws {
    let desk = try published()
    try desk.write("x", to: "output")
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("output (Not a directory)"))
  }
}
