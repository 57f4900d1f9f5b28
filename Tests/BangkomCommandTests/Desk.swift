import Foundation
import Testing

/// A folder of its own for one test, with the real program to run in it.
final class Desk: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "bangkom-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program that `BANGKOM` names, which is to be the one that offices run; else the one beside the test runner,
  /// built with it.
  static let program: String = {
    if let named = ProcessInfo.processInfo.environment["BANGKOM"], !named.isEmpty { return named }
    let runner = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return (runner as NSString).deletingLastPathComponent + "/bangkom"
  }()

  /// The repository's root.
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  func bangkom(
    _ arguments: String..., environment: [String: String] = [:], in folder: String = ""
  ) throws -> Outcome {
    try run(Self.program, arguments, environment: environment, in: folder)
  }

  /// Runs a command to its end; a minute is far more than most of them need.
  func run(
    _ command: String, _ arguments: [String], environment: [String: String] = [:], in folder: String = "",
    seconds: Int = 60
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments = ["\(seconds)", command] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.isEmpty ? path : path + "/" + folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let name = path + "/.run-" + UUID().uuidString
    let files = [name + ".out", name + ".err"]
    for file in files { try Data().write(to: URL(fileURLWithPath: file)) }
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: files[0])
    process.standardError = FileHandle(forWritingAtPath: files[1])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try Self.text(at: files[0]),
      errors: try Self.text(at: files[1]))
  }

  func write(_ text: String, to file: String) throws {
    try write(Data(text.utf8), to: file)
  }

  func write(_ data: Data, to file: String) throws {
    let url = URL(fileURLWithPath: path + "/" + file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func read(_ file: String) throws -> String {
    try Self.text(at: path + "/" + file)
  }

  func exists(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + file)
  }

  /// Every file below a folder with its bytes, but for the lock and for what tells when a run was.
  func files(below folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let root = path + "/" + folder
    for case let file as String in try #require(FileManager.default.enumerator(atPath: root)) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: root + "/" + file, isDirectory: &isFolder),
        !isFolder.boolValue, file != ".lock", !file.hasSuffix("status.json")
      else { continue }
      files[file] = try Data(contentsOf: URL(fileURLWithPath: root + "/" + file))
    }
    return files
  }

  /// The example of the repository as this desk's input.
  func copyExample() throws {
    try FileManager.default.copyItem(atPath: Self.repository + "/input", toPath: path + "/input")
  }

  private static func text(at path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
