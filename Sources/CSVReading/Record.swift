/// One record of a table, valid only while the callback that received it runs.
///
/// A record is one buffer and the ends of its cells: no String, no copy. Cells come without their quotes,
/// with doubled quotes made single, and without blanks around them.
///
/// Public with its cells, unlike all else here: only so are they read in other targets without a call.
public struct Record: ~Copyable {
  /// What the places of cells count from.
  @usableFromInline let bytes: UnsafePointer<UInt8>
  @usableFromInline let cells: CellPlaces
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
    cell(index) ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// The bytes of a cell; nil for a cell that the record does not have.
  @inlinable
  @inline(__always)
  public func cell(_ index: Int) -> UnsafeBufferPointer<UInt8>? {
    // Negative ones are higher than all others.
    guard UInt(bitPattern: index) < UInt(bitPattern: cells.count) else { return nil }
    let range = cells[index]
    return UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.upperBound &- range.lowerBound)
  }

  /// Whether the cell stood between quotes; told only where blanks inside quotes are kept.
  package func isQuoted(_ index: Int) -> Bool {
    (0..<count).contains(index) && cells.isQuoted(index)
  }

  /// Whether every cell is empty.
  @inlinable
  @inline(__always)
  public var isBlank: Bool {
    // Nearly every record begins with a cell that is not empty.
    if count > 0, !cells[0].isEmpty { return false }
    return count == 0 || isEmpty(from: 0)
  }

  /// Whether all bytes from the first cell to the end of the last are ASCII.
  package var isASCII: Bool {
    guard count > 0 else { return true }
    let (start, end) = (cells[0].lowerBound, cells[count - 1].upperBound)
    return CSVReading.isASCII(UnsafeRawBufferPointer(start: bytes + start, count: end - start))
  }

  /// How many cells are not empty.
  package var filledCount: Int {
    (0..<count).count { !cells[$0].isEmpty }
  }

  /// Whether the record has so many cells, or more of which the surplus is empty.
  @inlinable
  public func fits(width: Int) -> Bool {
    count == width || isEmpty(from: width)
  }

  @usableFromInline func isEmpty(from width: Int) -> Bool {
    count > width && (width..<count).allSatisfy { cells[$0].isEmpty }
  }
}
