/// The bytes of a cell of up to 16 as two words, to be compared at once. Two are equal only if the cells are.
struct ShortCell: Equatable {
  private let first: UInt64
  private let last: UInt64
  private let count: Int

  /// Nil for a longer cell.
  @inline(__always)
  init?(_ cell: CellBytes) {
    guard cell.count <= 16 else { return nil }
    count = cell.count
    guard let start = UnsafeRawPointer(cell.baseAddress), count > 0 else {
      (first, last) = (0, 0)
      return
    }
    if count >= 8 {
      first = start.loadUnaligned(as: UInt64.self)
      last = start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      first = UInt64(start.loadUnaligned(as: UInt32.self))
      last = UInt64(start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else {
      first = UInt64(cell[0]) | UInt64(cell[count / 2]) << 8 | UInt64(cell[count - 1]) << 16
      last = 0
    }
  }
}
