import CFileExchange
import ContentDigest
import Glibc

/// The few things that publishing does to files, each checked, each naming what failed.
enum Disk {
  /// Permissions of what everybody may read, and of what only the owner may.
  enum Access {
    case everybody, owner

    var file: mode_t { self == .everybody ? 0o644 : 0o600 }
    var folder: mode_t { self == .everybody ? 0o755 : 0o700 }
  }

  static func fault(_ path: String, _ code: Int32 = errno) -> PublishingFault {
    .cannotWrite(path: path, reason: String(cString: strerror(code)))
  }

  /// Calls again as long as a signal interrupts the call.
  static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      guard result == -1, errno == EINTR else { return result }
    }
  }

  /// Writes a file that must not exist yet, whatever the umask. Durable after `syncAll`.
  static func write(_ bytes: [UInt8], to path: String, _ access: Access) throws(PublishingFault) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let file = retrying { open(path, flags, access.file) }
    guard file >= 0 else { throw fault(path) }
    let failure = writeAll(bytes[...], to: file, access.file)
    // Some file systems tell of a full disk only here. The descriptor is gone even when close fails.
    let closed = close(file) == 0 || errno == EINTR ? 0 : errno
    guard failure == 0, closed == 0 else { throw fault(path, failure == 0 ? closed : failure) }
  }

  /// 0, or the errno of what failed.
  static func writeAll(_ bytes: ArraySlice<UInt8>, to file: Int32, _ mode: mode_t) -> Int32 {
    let failure: Int32 = bytes.withUnsafeBytes { whole in
      var rest = whole[...]
      while !rest.isEmpty {
        let written = retrying {
          Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        }
        guard written >= 0 else { return errno }
        // A write of nothing would otherwise be tried for ever.
        guard written > 0 else { return EIO }
        rest = rest.dropFirst(written)
      }
      return 0
    }
    guard failure == 0 else { return failure }
    return fchmod(file, mode) == 0 ? 0 : errno
  }

  /// Makes a folder, whatever the umask; one that exists is left as it is. A link to one is refused: what is
  /// written below would stand outside the output folder, where others may read it.
  /// - Returns: whether it was made.
  @discardableResult
  static func makeFolder(_ path: String, _ access: Access) throws(PublishingFault) -> Bool {
    if mkdir(path, access.folder) == 0 {
      guard chmod(path, access.folder) == 0 else { throw fault(path) }
      return true
    }
    let code = errno
    guard code == EEXIST else { throw fault(path, code) }
    guard isRealFolder(path) else {
      guard isFolder(path) else { throw fault(path, ENOTDIR) }
      throw .cannotWrite(
        path: path, reason: "a link; only the output folder itself may be one, put the folder in its place")
    }
    return false
  }

  /// Lets only the owner into a folder that exists.
  static func closeToOthers(_ path: String) throws(PublishingFault) {
    guard chmod(path, Access.owner.folder) == 0 else { throw fault(path) }
  }

  /// Makes a folder and what is missing above it, for everybody to read.
  static func makeFolders(_ path: String) throws(PublishingFault) {
    if isFolder(path) { return }
    let above = parent(of: path)
    if above != path { try makeFolders(above) }
    try makeFolder(path, .everybody)
  }

  static func parent(of path: String) -> String {
    var rest = Substring(path)
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    guard let slash = rest.lastIndex(of: "/") else { return "." }
    return slash == rest.startIndex ? "/" : String(rest[..<slash])
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a folder stands at the path, not a link to one.
  static func isRealFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether anything stands at the path, a dangling link as well.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Makes everything durable that was written to the file system of a folder.
  ///
  /// One call for a whole edition: 600 files take 0.2 s, and 3 s when each is synced by itself.
  static func syncAll(on path: String) throws(PublishingFault) {
    let folder = retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard folder >= 0 else { throw fault(path) }
    defer { close(folder) }
    let code = file_system_sync(folder)
    guard code == 0 else { throw fault(path, code) }
  }

  /// Makes one file durable.
  static func sync(file path: String) throws(PublishingFault) {
    let file = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard file >= 0 else { throw fault(path) }
    defer { close(file) }
    guard retrying({ fsync(file) }) == 0 else { throw fault(path) }
  }

  /// Makes the names in a folder durable.
  static func sync(folder path: String) throws(PublishingFault) {
    let folder = retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard folder >= 0 else { throw fault(path) }
    defer { close(folder) }
    // EINVAL: this file system keeps no such promise for folders, and has no other call for it.
    guard retrying({ fsync(folder) }) == 0 || errno == EINVAL else { throw fault(path) }
  }

  static func move(_ path: String, to target: String) throws(PublishingFault) {
    guard rename(path, target) == 0 else { throw fault(target) }
  }

  /// Shows a regular file block by block; false where there is none or it cannot be read.
  static func read(_ path: String, _ show: (UnsafeRawBufferPointer) -> Void) -> Bool {
    // Without O_NONBLOCK a named pipe would wait for its writer.
    let file = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 262_144, alignment: 16)
    defer { block.deallocate() }
    while true {
      let count = retrying { Glibc.read(file, block.baseAddress, block.count) }
      guard count > 0 else { return count == 0 }
      show(UnsafeRawBufferPointer(rebasing: block[..<count]))
    }
  }

  /// A whole regular file; nil where there is none or it cannot be read.
  /// - Parameter limit: a longer file is none.
  static func bytes(of path: String, atMost limit: Int = .max) -> [UInt8]? {
    var status = stat()
    guard limit == .max || lstat(path, &status) == 0 && status.st_size <= limit else { return nil }
    var bytes: [UInt8] = []
    return read(path) { bytes.append(contentsOf: $0) } ? bytes : nil
  }

  static func digest(of path: String) -> SHA256Digest? {
    var hasher = SHA256Hasher()
    return read(path) { hasher.update($0) } ? hasher.finalized() : nil
  }
}
