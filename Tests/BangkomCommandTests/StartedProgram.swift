import Foundation

/// The program while it runs, where a test must meet it in the middle. What it tells goes into a pipe, which the test
/// can keep full: then the program waits at the next line that it tells.
final class StartedProgram {
  private let process = Process()
  private let told = Pipe()
  private let filler: Int

  var pid: pid_t { process.processIdentifier }

  /// F_SETPIPE_SZ, which is declared for GNU sources only.
  private static let setPipeSize: CInt = 1031

  /// - Parameter isHeld: whether it waits where it would tell the second file that it reads.
  init(_ desk: Desk, _ arguments: [String], isHeld: Bool = false) throws {
    let writer = told.fileHandleForWriting
    // A page is the least that a pipe holds; what is told of the first file still fits.
    _ = fcntl(writer.fileDescriptor, Self.setPipeSize, 4096)
    filler = isHeld ? 4096 - 30 : 0
    try writer.write(contentsOf: Data(repeating: 0x20, count: filler))
    process.executableURL = URL(fileURLWithPath: Desk.program)
    process.arguments = arguments + (isHeld ? ["--progress", "always"] : [])
    process.currentDirectoryURL = URL(fileURLWithPath: desk.path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = writer
    try process.run()
    try writer.close()
  }

  /// Waits until it has told of a file: by then it holds the output folder and has listed the input.
  func waitUntilItReads() {
    var waiting: CInt = 0
    while process.isRunning, ioctl(told.fileHandleForReading.fileDescriptor, UInt(FIONREAD), &waiting) == 0,
      waiting <= filler
    { sched_yield() }
  }

  /// Lets it go on to its end.
  func finish() throws -> Desk.Outcome {
    let errors = try told.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Desk.Outcome(
      status: process.terminationStatus, output: "",
      errors: String(decoding: errors.dropFirst(filler), as: UTF8.self))
  }

  /// Kills it, if it has not ended by itself.
  /// - Returns: whether it was killed.
  func kill(after microseconds: UInt32) -> Bool {
    let end = ContinuousClock.now + .microseconds(Int(microseconds))
    while ContinuousClock.now < end, process.isRunning { usleep(200) }
    Glibc.kill(pid, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
