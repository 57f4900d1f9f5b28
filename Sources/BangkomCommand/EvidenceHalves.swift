import EvidenceFiles
import Glibc

/// A file of evidence as two documents of half the entries each, both with its header and totals.
struct EvidenceHalves {
  /// One of them: bytes, then a part of the file, then bytes.
  struct Half: Sendable {
    fileprivate let path: String
    fileprivate let head: [UInt8]
    fileprivate let range: Range<Int>
    fileprivate let tail: [UInt8]

    /// A function that writes the next bytes and returns how many; 0 at the end, less than 0 where they cannot be had.
    func reader() -> (UnsafeMutableRawBufferPointer) -> Int {
      let file = EvidencePart(path: path, range: range)
      var (head, tail) = (head[...], tail[...])
      return { target in
        if !head.isEmpty { return Self.take(&head, target) }
        let count = file.next(target)
        return count == 0 ? Self.take(&tail, target) : count
      }
    }

    private static func take(_ bytes: inout ArraySlice<UInt8>, _ target: UnsafeMutableRawBufferPointer) -> Int
    {
      let taken = bytes.prefix(target.count)
      bytes = bytes.dropFirst(taken.count)
      target.copyBytes(from: taken)
      return taken.count
    }
  }

  let first: Half
  let second: Half

  /// Lines before the first entry.
  private static let headLines = 3

  /// Nil for a file that is smaller, or that cannot be parted.
  init?(of path: String, atLeast least: Int) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_size >= least else { return nil }
    let size = Int(status.st_size)
    let start = EvidencePart(path: path, range: 0..<4096).bytes()
    let ends = start.indices.filter { start[$0] == UInt8(ascii: "\n") }
    guard ends.count > Self.headLines else { return nil }
    let head = Array(start[...ends[Self.headLines - 1]])
    let middle = EvidencePart(path: path, range: size / 2..<size / 2 + 65_536).bytes()
    guard let end = middle.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let place = size / 2 + end + 1
    first = Half(path: path, head: [], range: 0..<place, tail: EvidenceHeader.end)
    second = Half(path: path, head: head, range: place..<size, tail: [])
  }
}
