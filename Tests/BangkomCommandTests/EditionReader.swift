import ContentDigest
import Foundation
import Synchronization

/// Reads a published edition through a descriptor of its folder, as a web server would, and says what no reader may see:
/// no folder at all, or files that do not agree with its `SHA256SUMS`.
final class EditionReader: Sendable {
  private let folder: String
  /// How often it was read from the first to the last file.
  private let wholeReads = Atomic(0)

  init(_ folder: String) {
    self.folder = folder
  }

  var whole: Int { wholeReads.load(ordering: .sequentiallyConsistent) }

  func fault() -> String? {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return "no folder" }
    defer { close(handle) }
    // Whoever holds a folder that is replaced, and then not kept, finds its files gone, but never others.
    guard let sums = contents(of: "SHA256SUMS", in: handle) else { return nil }
    for line in sums.split(separator: 0x0A) {
      let path = String(decoding: line.dropFirst(66), as: UTF8.self)
      guard let bytes = contents(of: path, in: handle) else { return nil }
      guard SHA256Digest(of: bytes).hexadecimal.utf8.elementsEqual(line.prefix(64)) else { return path }
    }
    wholeReads.add(1, ordering: .sequentiallyConsistent)
    return nil
  }

  private func contents(of path: String, in folder: Int32) -> [UInt8]? {
    let file = openat(folder, path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(file, &block, block.count)
      guard count > 0 else { return bytes }
      bytes += block[..<count]
    }
  }
}
