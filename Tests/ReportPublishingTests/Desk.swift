import CFileExchange
import Foundation
import Testing
import TrainingDomain

@testable import ReportPublishing

/// A temporary place with an output folder in it, and what tests look at there.
final class Desk {
  let path: String
  var output: String { path + "/output" }

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/publishing-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  static let october = Period(year: 2026, month: 10)!

  /// An edition whose every file tells its version.
  static func edition(_ version: String, _ period: Period = october) -> Edition {
    func file(_ path: String) -> EditionFile {
      EditionFile(path: path, bytes: Array("\(path) of \(version)\n".utf8))
    }
    return Edition(
      period: period,
      files: ["index.html", "units/U1.html", "units/U2.html", "report.xml", "report.xsd"].map(file),
      internalFiles: ["rejected.csv", "evidence/person-1.xml"].map(file))
  }

  static func index(_ periods: [Period]) -> [UInt8] {
    Array(periods.map(\.description).joined(separator: " ").utf8)
  }

  @discardableResult
  func publish(
    _ edition: Edition, exchange: @escaping (String, String) -> Int32 = Desk.exchange,
    afterStep: @escaping (PublishingStep) throws(PublishingFault) -> Void = { _ in }
  ) throws -> PublishingOutcome {
    try OutputFolder(path: output, exchange: exchange, afterStep: afterStep).publish(
      edition, index: Desk.index, check: { _ in })
  }

  /// All files below a folder with their bytes, hidden ones as well; the lock left out.
  func files(_ folder: String? = nil) -> [String: String] {
    let root = folder ?? output
    var files: [String: String] = [:]
    let walk = FileManager.default.enumerator(atPath: root)
    while let path = walk?.nextObject() as? String {
      guard path != ".lock", let data = FileManager.default.contents(atPath: root + "/" + path) else {
        continue
      }
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[path] = String(decoding: data, as: UTF8.self) }
    }
    return files
  }

  func names(_ folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: output + "/" + folder)) ?? []).sorted()
  }

  func mode(_ path: String) -> String {
    var status = stat()
    guard lstat(output + "/" + path, &status) == 0 else { return "none" }
    return String(status.st_mode & 0o7777, radix: 8)
  }

  /// The version that a reader of a period's folder sees; nil where there is none. Anything mixed fails.
  func version(_ folder: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String? {
    let files = files(output + "/" + folder).filter { $0.key != "SHA256SUMS" }
    guard !files.isEmpty else { return nil }
    let versions = Set(files.values.compactMap { $0.split(separator: " ").last.map(String.init) })
    #expect(versions.count == 1, "mixed: \(files)", sourceLocation: sourceLocation)
    #expect(try checksumsHold(folder), sourceLocation: sourceLocation)
    return versions.first.map { $0.trimmingCharacters(in: .newlines) }
  }

  func checksumsHold(_ folder: String) throws -> Bool {
    try run("sha256sum", ["-c", "--strict", "--quiet", "SHA256SUMS"], in: output + "/" + folder) == 0
  }

  @discardableResult
  func run(_ program: String, _ arguments: [String], in folder: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  static let exchange: @Sendable (String, String) -> Int32 = { first, second in
    file_exchange(first, second)
  }

  /// A file system without exchange.
  static let noExchange: @Sendable (String, String) -> Int32 = { _, _ in EINVAL }
}
