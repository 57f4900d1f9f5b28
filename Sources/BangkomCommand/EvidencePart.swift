import Glibc

/// A part of a file, read from its start to its end; it is empty where the file cannot be opened.
final class EvidencePart {
  private let file: Int32
  private var rest: Range<Int>

  init(path: String, range: Range<Int>) {
    file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    rest = range
  }

  deinit {
    if file >= 0 { close(file) }
  }

  /// Writes the next bytes and returns how many; 0 at the end, less than 0 where they cannot be had.
  func next(_ target: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = pread(file, target.baseAddress, min(target.count, rest.count), rest.lowerBound)
      if count < 0, errno == EINTR { continue }
      if count > 0 { rest = rest.lowerBound + count..<rest.upperBound }
      return count
    }
  }

  /// All of it.
  func bytes() -> [UInt8] {
    let size = rest.count
    return [UInt8](unsafeUninitializedCapacity: size) { target, filled in
      while filled < size {
        let count = next(
          UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(target)[filled...]))
        guard count > 0 else { return }
        filled += count
      }
    }
  }
}
