import FolderListing
import Glibc

/// Writes a new folder of files, each in one or more consecutive pieces.
struct FolderWriter {
  struct Fault: Error, Equatable {
    let path: String
    let reason: String
  }

  private let root: String
  private var open: (path: String, descriptor: Int32)?

  /// - Throws: when the folder cannot be made, or holds something already.
  init(path: String) throws(Fault) {
    root = path
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw Self.fault(path) }
    let isEmpty: Bool
    do throws(FolderUnreadable) {
      isEmpty = try folderNames(in: path).allSatisfy { $0.hasPrefix(".") }
    } catch {
      throw Fault(path: path, reason: error.reason)
    }
    guard isEmpty else { throw Fault(path: path, reason: "not empty") }
  }

  mutating func append(_ bytes: [UInt8], to path: String) throws(Fault) {
    if open?.path != path {
      try finish()
      try begin(path)
    }
    guard let file = open else { return }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(file.descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw Self.fault(path) }
      rest = rest.dropFirst(written)
    }
  }

  /// Closes the file that is open; a file system may report a full disk only now.
  mutating func finish() throws(Fault) {
    guard let file = open else { return }
    open = nil
    guard close(file.descriptor) == 0 else { throw Self.fault(file.path) }
  }

  private mutating func begin(_ path: String) throws(Fault) {
    var folder = root
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      if mkdir(folder, 0o755) != 0, errno != EEXIST { throw Self.fault(folder) }
    }
    let descriptor = Glibc.open(root + "/" + path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.fault(path) }
    open = (path, descriptor)
  }

  private static func fault(_ path: String) -> Fault {
    Fault(path: path, reason: String(cString: strerror(errno)))
  }
}
