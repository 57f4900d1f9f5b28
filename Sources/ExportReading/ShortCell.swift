/// The bytes of a cell of up to `longest` as words, to be compared at once. Two are equal only if the cells are.
struct ShortCell: Equatable {
  static let longest = 24

  private let first: UInt64
  private let middle: UInt64
  private let last: UInt64
  private let count: Int

  /// Nil for a longer cell.
  @inline(__always)
  init?(_ cell: CellBytes) {
    count = cell.count
    guard let start = UnsafeRawPointer(cell.baseAddress), count > 0 else {
      (first, middle, last) = (0, 0, 0)
      return
    }
    if count >= 8 {
      guard count <= Self.longest else { return nil }
      first = start.loadUnaligned(as: UInt64.self)
      middle = count > 16 ? start.loadUnaligned(fromByteOffset: 8, as: UInt64.self) : 0
      last = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
      return
    }
    middle = 0
    if count >= 4 {
      first = UInt64(start.loadUnaligned(as: UInt32.self))
      last = UInt64(start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
    } else {
      first = UInt64(cell[0]) | UInt64(cell[count / 2]) << 8 | UInt64(cell[count &- 1]) << 16
      last = 0
    }
  }

  // One branch instead of four.
  @inline(__always)
  static func == (one: ShortCell, other: ShortCell) -> Bool {
    (one.first ^ other.first) | (one.middle ^ other.middle) | (one.last ^ other.last)
      | UInt64(truncatingIfNeeded: one.count ^ other.count) == 0
  }

  /// One of 16 places (0–15) that cells spread over.
  var place: Int {
    let words = first ^ (middle &* 0xC4CE_B9FE_1A85_EC53) ^ (last &* 0xFF51_AFD7_ED55_8CCD)
    return Int(truncatingIfNeeded: (words &* 0x9E37_79B9_7F4A_7C15) >> 60)
  }
}
