/// One record of a table, valid only while the callback that received it runs.
///
/// A record is one buffer and the ends of its cells: no String, no copy. Cells come without their quotes,
/// with doubled quotes made single, and without blanks around them.
///
/// Public with its cells, unlike all else here: only so are they read in other targets without a call.
public struct Record: ~Copyable {
  @usableFromInline let bytes: UnsafePointer<UInt8>
  @usableFromInline let cells: UnsafeBufferPointer<CellRange>
  /// The physical line on which the record begins, from 1.
  package let line: Int
  /// How many physical lines it takes up.
  package let lines: Int
  /// Whether the line was longer than the scanner's limit; such a record has no cells.
  package let isOverlong: Bool

  @inlinable
  public var count: Int { cells.count }

  /// The bytes of a cell; empty for a cell that the record does not have.
  @inlinable
  public subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    guard index >= 0, index < cells.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let range = cells[index]
    return UnsafeBufferPointer(start: bytes + range.start, count: range.end - range.start)
  }

  /// Whether the cell stood between quotes; told only where blanks inside quotes are kept.
  package func isQuoted(_ index: Int) -> Bool {
    cells.indices.contains(index) && cells[index].isQuoted
  }

  /// Whether every cell is empty.
  package var isBlank: Bool {
    cells.allSatisfy { $0.start == $0.end }
  }

  /// Whether all bytes from the first cell to the end of the last are ASCII.
  package var isASCII: Bool {
    guard let first = cells.first, let last = cells.last else { return true }
    return CSVReading.isASCII(
      UnsafeRawBufferPointer(start: bytes + first.start, count: last.end - first.start))
  }

  /// How many cells are not empty.
  package var filledCount: Int {
    cells.count { $0.start != $0.end }
  }

  /// Whether the record has so many cells, or more of which the surplus is empty.
  package func fits(width: Int) -> Bool {
    cells.count == width || cells.count > width && cells.dropFirst(width).allSatisfy { $0.start == $0.end }
  }
}

/// Where a cell's content lies in the scanner's buffer.
@usableFromInline
struct CellRange {
  @usableFromInline var start: Int
  @usableFromInline var end: Int
  /// Whether the range still holds the quotes around the content; once the record is settled, whether there
  /// were any.
  var isQuoted: Bool
}
