import CBundledFiles
import Foundation
import Testing

@Suite struct BundledFilesTests {
  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func onDisk(_ folder: String, as prefix: String) throws -> [String: [UInt8]] {
    let url = root.appendingPathComponent(folder)
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: url.path) where !name.hasPrefix(".") {
      files[prefix + name] = [UInt8](try Data(contentsOf: url.appendingPathComponent(name)))
    }
    return files
  }

  @Test func areThoseOnDiskInBothDirections() throws {
    let disk = try onDisk("templates", as: "templates/")
      .merging(try onDisk("Sources/CBundledFiles/rules", as: "rules/")) { first, _ in first }
    var bundled: [String: [UInt8]] = [:]
    for index in 0..<bundled_file_count() {
      let file = bundled_file_at(index)
      let name = try #require(file.name.map { String(cString: $0) })
      #expect(bundled[name] == nil, "\(name) is bundled twice")
      bundled[name] = Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
    #expect(bundled.keys.sorted() == disk.keys.sorted())
    for (name, bytes) in disk { #expect(bundled[name] == bytes, "\(name) differs from the file on disk") }
  }

  @Test func endsAfterTheLast() {
    #expect(bundled_file_at(bundled_file_count()).name == nil)
  }
}
