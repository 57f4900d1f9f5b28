import EditionVerification
import Foundation

/// A folder of its own, in memory where there is such a place, that holds one mutant after the other.
final class MutantFolder {
  let sound: [String: [UInt8]]
  private let path: String
  /// Where the other editions of the chain stand.
  private let output: String

  init(_ sound: [String: [UInt8]]) throws {
    self.sound = sound
    let memory = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm/" : NSTemporaryDirectory()
    path = memory + "bangkom-mutants-" + UUID().uuidString
    output = try SoundEdition.published.get().path + "/output"
    try FileManager.default.createDirectory(atPath: path + "/units", withIntermediateDirectories: true)
    for file in sound.keys { try put(file, sound[file]) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func verification() throws -> Verification { try verifyEdition(at: path, in: output) }

  /// The checks that a mutant fails; the folder holds the sound edition again afterwards.
  func failedChecks(_ mutant: EditionForgery) throws -> Set<String> {
    let changed = Set(sound.keys).union(mutant.files.keys).filter { sound[$0] != mutant.files[$0] }
    for file in changed { try put(file, mutant.files[file]) }
    let failures = try verification().failures
    for file in changed { try put(file, sound[file]) }
    return Set(failures.map(\.check.rawValue))
  }

  /// What a verification finds that takes another report for validated; the folder holds the sound edition again
  /// afterwards.
  func failures(withReport report: [UInt8], _ validated: ValidatedReport) throws -> [VerificationFailure] {
    try put(EditionForgery.report, report)
    let failures = try verifyEdition(at: path, in: output, validated: validated).failures
    try put(EditionForgery.report, sound[EditionForgery.report])
    return failures
  }

  /// What a mutant has otherwise, for whoever reads a failed test.
  func difference(_ mutant: EditionForgery) -> String {
    let lines = Set(EditionForgery(sound).lines)
    let own = EditionForgery(mutant.files).lines.filter { !lines.contains($0) && !$0.hasPrefix("<page ") }
    let files = Set(sound.keys).union(mutant.files.keys).filter { sound[$0] != mutant.files[$0] }.sorted()
    return "\(files) \(own.prefix(3).joined(separator: "\n"))"
  }

  private func put(_ file: String, _ bytes: [UInt8]?) throws {
    let url = URL(fileURLWithPath: path + "/" + file)
    guard let bytes else { return try FileManager.default.removeItem(at: url) }
    try Data(bytes).write(to: url)
  }
}
