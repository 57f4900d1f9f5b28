import Glibc

/// What changes when somebody writes to a file or puts another one in its place.
package struct FileState: Equatable, Sendable {
  let device: UInt64
  let number: UInt64
  package let size: Int
  let seconds: Int
  let nanoseconds: Int

  /// When it was written last, in seconds since 1970 by the file system's own clock.
  package var modified: Int { seconds }

  package init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
