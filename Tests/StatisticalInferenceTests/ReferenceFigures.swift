import Foundation

/// What `reference.py` makes of the cases, in points.
struct ReferenceFigures: Decodable, Sendable {
  struct Paired: Decodable {
    let meanGain: Double?
    /// Before, after, gain.
    let deviations: [Double]?
    let intervals: [[Double]]?
    let hedgesG: Double?
    let gainOfAverages: Double?
    let averageOfGains: Double?
  }

  struct Groups: Decodable {
    let difference: Double
    let degreesOfFreedom: Double
    let probability: Double
    let intervals: [[Double]]
  }

  let paired: [Paired]
  let groups: [Groups?]
  let families: [[Double]]

  struct Missing: Error, CustomStringConvertible {
    let message: String
    var description: String {
      "reference.py needs /usr/bin/python3 with scipy: run .ci/setup --test. \(message)"
    }
  }

  /// Of `ReferenceCases.all`; Python is started once for all tests.
  static let all = Result { try run(ReferenceCases.all) }

  private static func run(_ cases: ReferenceCases) throws -> Self {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("reference.py")
    // A file, since a pipe would end this process if Python ended before it has read all.
    let input = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try JSONEncoder().encode(cases).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [script.path]
    process.standardInput = try FileHandle(forReadingFrom: input)
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch { throw Missing(message: "\(error)") }
    let figures = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Missing(message: complaint) }
    return try JSONDecoder().decode(Self.self, from: figures)
  }
}
