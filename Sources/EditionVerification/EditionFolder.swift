import FolderListing
import Glibc

/// The regular files of a folder that somebody else may have filled: links are not followed, devices and
/// pipes not opened, and nothing is read beyond what an edition can be.
struct EditionFolder {
  /// Bytes of one file.
  static let largestFile = 256 << 20
  static let mostFiles = 20_000
  static let greatestDepth = 8

  let root: String
  /// Relative paths, with `/`, sorted by their bytes.
  private(set) var files: [String] = []

  init(_ path: String, _ log: inout VerificationLog) throws(EditionUnreadable) {
    root = path
    do throws(FolderUnreadable) {
      add(try Self.names(in: path), below: "", depth: 1, &log)
    } catch {
      throw EditionUnreadable(path: path, reason: error.reason)
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A whole file; nil, with a failure in the log, where it cannot be had.
  func bytes(of path: String, _ log: inout VerificationLog) -> [UInt8]? {
    Self.bytes(of: path, in: root, &log)
  }

  static func bytes(of path: String, in root: String, _ log: inout VerificationLog) -> [UInt8]? {
    // Without O_NONBLOCK a pipe put in the file's place would wait for its writer.
    let file = open(root + "/" + path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else {
      log.add(.fileList, path, .unreadable)
      return nil
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      log.add(.fileList, path, .notRegular)
      return nil
    }
    // A sparse file of terabytes costs its maker nothing.
    guard status.st_size <= largestFile else {
      log.add(.fileList, path, .beyondLimit("bytes", limit: largestFile))
      return nil
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 262_144, alignment: 16)
    defer { block.deallocate() }
    while true {
      let count = read(file, block.baseAddress, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0, bytes.count + count <= largestFile else {
        log.add(.fileList, path, .unreadable)
        return nil
      }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: block[..<count])
    }
  }

  private mutating func add(
    _ names: [String], below prefix: String, depth: Int, _ log: inout VerificationLog
  ) {
    for name in names {
      let path = prefix + name
      var status = stat()
      guard lstat(root + "/" + path, &status) == 0 else {
        log.add(.fileList, path, .unreadable)
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFREG:
        guard files.count < Self.mostFiles else {
          log.add(.fileList, path, .beyondLimit("files", limit: Self.mostFiles))
          return
        }
        files.append(path)
      case S_IFDIR:
        guard depth < Self.greatestDepth else {
          log.add(.fileList, path, .beyondLimit("folders", limit: Self.greatestDepth))
          continue
        }
        guard let below = try? Self.names(in: root + "/" + path) else {
          log.add(.fileList, path, .unreadable)
          continue
        }
        add(below, below: path + "/", depth: depth + 1, &log)
      default:
        log.add(.fileList, path, .notRegular)
      }
    }
  }

  private static func names(in path: String) throws(FolderUnreadable) -> [String] {
    // One name over the limit is enough to say so.
    try folderNames(in: path, atMost: mostFiles + 1)
  }
}
