import ContentDigest
import Foundation
import Synchronization

/// Reads a published edition over and over on a thread of its own, through a descriptor of its folder as a web server
/// would, and counts what no reader may see: no folder at all, or files that do not agree with its `SHA256SUMS`.
final class EditionReader: Sendable {
  private struct State {
    var reads = 0
    var whole = 0
    var faults: [String] = []
    var isToStop = false
    var hasStopped = false
  }

  private let folder: String
  private let state = Mutex(State())

  init(_ folder: String) {
    self.folder = folder
  }

  func start() {
    Thread.detachNewThread { [self] in
      while !state.withLock({ $0.isToStop }) {
        let fault = readOnce()
        state.withLock {
          $0.reads += 1
          if let fault { $0.faults.append(fault) }
        }
      }
      state.withLock { $0.hasStopped = true }
    }
  }

  /// - Returns: how often the folder was read, how often from its first to its last file, and what was wrong.
  func finish() -> (reads: Int, whole: Int, faults: [String]) {
    state.withLock { $0.isToStop = true }
    while !state.withLock({ $0.hasStopped }) { usleep(1000) }
    return state.withLock { ($0.reads, $0.whole, $0.faults) }
  }

  private func readOnce() -> String? {
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
    state.withLock { $0.whole += 1 }
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
