import EvidenceFiles
import Glibc

/// A file of evidence as several documents of some of the entries each, all with its header and totals.
struct EvidenceParts {
  /// One of them: bytes, then a part of the file, then bytes.
  struct Part: Sendable {
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

  /// In the order of their entries.
  let all: [Part]

  /// Lines before the first entry.
  private static let headLines = 3
  /// More than any entry takes.
  private static let longestLine = 65_536

  /// Nil for a file that is too small for two parts, or that cannot be parted.
  /// - Parameters:
  ///   - most: how many parts there may be.
  ///   - least: bytes of a part, more than `longestLine`.
  init?(of path: String, most: Int, ofAtLeast least: Int) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let size = Int(status.st_size)
    let count = min(most, size / least)
    guard count > 1 else { return nil }
    let start = EvidencePart(path: path, range: 0..<4096).bytes()
    let ends = start.indices.filter { start[$0] == UInt8(ascii: "\n") }
    guard ends.count > Self.headLines else { return nil }
    let head = Array(start[...ends[Self.headLines - 1]])
    var bounds = [0]
    for number in 1..<count {
      let place = size / count * number
      let line = EvidencePart(path: path, range: place..<place + Self.longestLine).bytes()
      guard let end = line.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      bounds.append(place + end + 1)
    }
    bounds.append(size)
    all = (0..<count).map { number in
      Part(
        path: path, head: number == 0 ? [] : head, range: bounds[number]..<bounds[number + 1],
        tail: number == count - 1 ? [] : EvidenceHeader.end)
    }
  }
}
