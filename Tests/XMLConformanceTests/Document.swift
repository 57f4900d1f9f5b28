import Foundation

/// Bytes of a document written in a test.
func document(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Runs a program on files that are removed afterwards; `FILE0`, `FILE1` … in the arguments are their paths.
func run(_ program: String, _ arguments: [String], on files: [[UInt8]]) throws -> (
  status: Int32, output: [UInt8]
) {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  var arguments = arguments
  for (index, bytes) in files.enumerated() {
    let path = folder.appending(path: "file\(index)")
    try Data(bytes).write(to: path)
    arguments = arguments.map { $0.replacingOccurrences(of: "FILE\(index)", with: path.path) }
  }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  try process.run()
  let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return (process.terminationStatus, Array(output))
}
