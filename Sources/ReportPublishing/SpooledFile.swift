import ContentDigest
import Glibc

/// A file that is too large for memory, written where only the owner may read, and durable once the edition is staged.
package struct SpooledFile: ~Copyable {
  package let path: String
  private let file: Int32

  package init(at path: String) throws(PublishingFault) {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let opened = Disk.retrying { open(path, flags, Disk.Access.owner.file) }
    guard opened >= 0 else { throw Disk.fault(path) }
    self.path = path
    file = opened
  }

  deinit {
    close(file)
  }

  package borrowing func append(_ bytes: ArraySlice<UInt8>) throws(PublishingFault) {
    let failure = Disk.writeAll(bytes, to: file, Disk.Access.owner.file)
    guard failure == 0 else { throw Disk.fault(path, failure) }
  }

  /// Writes over the first bytes.
  package borrowing func overwriteStart(_ bytes: [UInt8]) throws(PublishingFault) {
    guard lseek(file, 0, SEEK_SET) == 0 else { throw Disk.fault(path) }
    try append(bytes[...])
  }

  /// The digest of the whole file, which is shown to `read` from its start as `read` asks for it.
  /// - Parameter read: gets a function that writes the next bytes and returns how many; it must read to the end.
  package borrowing func digest<Failure: Error>(
    reading read: (@escaping (UnsafeMutableRawBufferPointer) -> Int) throws(Failure) -> Void
  ) throws(Failure) -> SHA256Digest {
    let (file, hashing) = (self.file, Hashing())
    _ = lseek(file, 0, SEEK_SET)
    func next(_ target: UnsafeMutableRawBufferPointer) -> Int {
      let count = Disk.retrying { Glibc.read(file, target.baseAddress, target.count) }
      if count > 0 { hashing.state.update(UnsafeRawBufferPointer(rebasing: target[..<count])) }
      return count
    }
    try read(next)
    // A reader may stop at the document's end, before the file's.
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 262_144, alignment: 16)
    defer { block.deallocate() }
    while next(block) > 0 {}
    return hashing.state.finalized()
  }

  /// Takes a digest inside a function that escapes.
  private final class Hashing {
    var state = SHA256Hasher()
  }
}
