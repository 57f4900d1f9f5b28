import Foundation

/// What `xmllint` says of some bytes.
struct XMLLint {
  let isAccepted: Bool
  let message: String

  /// - Parameters:
  ///   - schema: The XSD to validate against; nil checks only that the bytes are well-formed.
  ///   - schematron: Rules to validate against as well.
  init(_ bytes: [UInt8], schema: [UInt8]? = nil, schematron: [UInt8]? = nil) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("document.xml")
    try Data(bytes).write(to: file)
    var arguments = ["xmllint", "--noout", "--nonet"]
    if let schema {
      let schemaFile = folder.appendingPathComponent("report.xsd")
      try Data(schema).write(to: schemaFile)
      arguments += ["--schema", schemaFile.path]
    }
    if let schematron {
      let rulesFile = folder.appendingPathComponent("report.sch")
      try Data(schematron).write(to: rulesFile)
      arguments += ["--schematron", rulesFile.path]
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments + [file.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    message = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    isAccepted = process.terminationStatus == 0
  }
}
