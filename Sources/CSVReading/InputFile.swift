import Glibc

/// An open input file, read from its start as often as needed.
///
/// Files are read, never mapped: a file that is cut while it is mapped kills the process.
package struct InputFile: ~Copyable {
  package enum Fault: Error, Equatable {
    case unreadable(String)
    case changed
  }

  private let descriptor: Int32
  /// What the file was when it was opened.
  package let state: FileState
  package let size: Int

  package init(location: String) throws(Fault) {
    // Non-blocking, so that a pipe put in the file's place since it was listed cannot hang the run.
    descriptor = open(location, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(Self.reason()) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let reason = Self.reason()
      close(descriptor)
      throw .unreadable(reason)
    }
    // A device put in the file's place would never end.
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .unreadable("not a regular file")
    }
    state = FileState(status)
    size = Int(status.st_size)
  }

  deinit {
    close(descriptor)
  }

  /// Fills the buffer from `offset` and moves it on; 0 at the end of the file.
  package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: inout Int) throws(Fault) -> Int {
    while true {
      let got = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if got >= 0 {
        offset += got
        return got
      }
      guard errno == EINTR else { throw .unreadable(Self.reason()) }
    }
  }

  /// The file's first bytes, or all of them.
  package func contents(upTo limit: Int = .max) throws(Fault) -> [UInt8] {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: min(size, limit), alignment: 16)
    defer { block.deallocate() }
    var offset = 0
    while offset < block.count {
      let got = try read(into: UnsafeMutableRawBufferPointer(rebasing: block[offset...]), at: &offset)
      if got == 0 { break }
    }
    return Array(block[..<offset])
  }

  /// Throws `changed` unless the file is still the one that was opened, of the same size and time.
  package func checkUnchanged(readBytes: Int) throws(Fault) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(Self.reason()) }
    guard FileState(status) == state, readBytes == size else { throw .changed }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
