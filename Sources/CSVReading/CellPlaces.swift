/// Where the cells of one record lie: two lists of numbers, one of which may be the other one, moved on by a cell. So a
/// record whose cells are all that stands between its delimiters takes no work at all: its places are the lists.
@usableFromInline
struct CellPlaces {
  /// The highest bit of an end tells of quotes around the cell.
  static let quoted: UInt32 = 1 << 31
  @usableFromInline static let placeMask: UInt32 = ~(1 << 31)

  /// Where the cells begin, less `gap`.
  @usableFromInline let starts: UnsafePointer<UInt32>
  @usableFromInline let ends: UnsafePointer<UInt32>
  /// Bytes between one of `starts` and its cell.
  @usableFromInline let gap: UInt32
  @usableFromInline let count: Int

  /// Cells with a list of starts and one of ends.
  init(starts: UnsafePointer<UInt32>, ends: UnsafePointer<UInt32>, count: Int) {
    self.starts = starts
    self.ends = ends
    self.count = count
    gap = 0
  }

  /// Cells that stand between one place and the next.
  /// - Parameter places: the end of the first cell; in front of it stands the place in front of the record.
  init(between places: UnsafePointer<UInt32>, count: Int) {
    starts = places - 1
    ends = places
    self.count = count
    gap = 1
  }

  /// The range of a cell of `0..<count`.
  @inlinable
  @inline(__always)
  subscript(index: Int) -> Range<Int> {
    let start = Int(starts[index] &+ gap)
    return Range(uncheckedBounds: (start, Int(ends[index] & Self.placeMask)))
  }

  /// Writes a cell's place into a list of starts and one of ends. No record is as long as 2³¹ bytes.
  static func put(
    _ cell: CellRange, into start: UnsafeMutablePointer<UInt32>, _ end: UnsafeMutablePointer<UInt32>
  ) {
    start.initialize(to: UInt32(truncatingIfNeeded: cell.start))
    end.initialize(to: UInt32(truncatingIfNeeded: cell.end) | (cell.isQuoted ? quoted : 0))
  }

  func isQuoted(_ index: Int) -> Bool { ends[index] & Self.quoted != 0 }
}
