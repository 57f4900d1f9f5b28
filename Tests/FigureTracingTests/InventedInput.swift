import Foundation
import SampleGeneration

/// An invented city's exports in a folder of their own.
final class InventedInput {
  let path = NSTemporaryDirectory() + "bangkom-" + UUID().uuidString

  init(employees: Int, months: Int, seed: UInt64, dialect: SampleDialect) throws {
    let settings = try SampleSettings(employees: employees, months: months, seed: seed, dialect: dialect)
    let root = path
    try SampleInput(settings: settings).write { (path, bytes) throws in
      let url = URL(fileURLWithPath: root + "/" + path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      if !FileManager.default.fileExists(atPath: url.path) { try Data().write(to: url) }
      let file = try FileHandle(forWritingTo: url)
      defer { try? file.close() }
      try file.seekToEnd()
      try file.write(contentsOf: Data(bytes))
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
