import Foundation
import Synchronization

/// Reads the files of a folder over and over on a thread of its own, and counts what no reader may see: no
/// folder at all, or files of different editions in it.
final class FolderReader: Sendable {
  private struct State {
    var reads = 0
    var faults = 0
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
        let isFault = !readIsWhole()
        state.withLock {
          $0.reads += 1
          if isFault { $0.faults += 1 }
        }
      }
      state.withLock { $0.hasStopped = true }
    }
  }

  func finish() -> (reads: Int, faults: Int) {
    state.withLock { $0.isToStop = true }
    while !state.withLock({ $0.hasStopped }) { usleep(1000) }
    return state.withLock { ($0.reads, $0.faults) }
  }

  private func readIsWhole() -> Bool {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return false }
    defer { close(handle) }
    let versions = ["index.html", "report.xml", "units/U2.html"].compactMap { path -> Substring? in
      let file = openat(handle, path, O_RDONLY | O_CLOEXEC)
      // A reader who holds a folder that is replaced and then removed finds files gone, never mixed.
      guard file >= 0 else { return nil }
      defer { close(file) }
      var bytes = [UInt8](repeating: 0, count: 100)
      let count = read(file, &bytes, bytes.count)
      return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self).split(separator: " ").last
    }
    return Set(versions).count <= 1
  }
}
