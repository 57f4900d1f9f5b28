import Glibc

/// Removes whatever stands at a path. Names are bytes here: somebody may have put a file into a folder whose
/// name is not UTF-8, and that must not keep every later run from cleaning up.
enum TreeRemoval {
  private typealias Name = [CChar]

  /// Removes a file, a link (not what it points to) or a folder with all that is in it, if it is there.
  static func remove(_ path: String) throws(PublishingFault) {
    let code = remove(path.utf8CString.map { $0 }, in: AT_FDCWD)
    guard code == 0 else { throw Disk.fault(path, code) }
  }

  /// 0, or the errno of what failed.
  private static func remove(_ name: Name, in parent: Int32) -> Int32 {
    var status = stat()
    guard fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return gone() }
    guard status.st_mode & S_IFMT == S_IFDIR else { return unlinkat(parent, name, 0) == 0 ? 0 : gone() }
    // A folder that somebody has closed to its owner can still be emptied.
    if status.st_mode & 0o700 != 0o700 { fchmodat(parent, name, 0o700, 0) }
    let folder = Disk.retrying { openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    guard folder >= 0 else { return gone() }
    defer { close(folder) }
    switch names(in: folder) {
    case .failure(let code): return code.errno
    case .success(let names):
      for name in names {
        let code = remove(name, in: folder)
        guard code == 0 else { return code }
      }
    }
    return unlinkat(parent, name, AT_REMOVEDIR) == 0 ? 0 : gone()
  }

  private struct Code: Error {
    let errno: Int32
  }

  private static func names(in folder: Int32) -> Result<[Name], Code> {
    // The stream takes its descriptor over, and the caller still needs his.
    let copy = fcntl(folder, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { return .failure(Code(errno: errno)) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      close(copy)
      return .failure(Code(errno: code))
    }
    defer { closedir(stream) }
    var names: [Name] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
      }
      let dot = CChar(bitPattern: UInt8(ascii: "."))
      if name != [dot], name != [dot, dot] { names.append(name + [0]) }
    }
    return errno == 0 ? .success(names) : .failure(Code(errno: errno))
  }

  /// What is not there any more is removed.
  private static func gone() -> Int32 { errno == ENOENT ? 0 : errno }
}
