/// Where a content was seen: in which file, whether as a repaired row, and how many lines of the file the row stands
/// for.
package struct RowSighting: Comparable, Sendable {
  /// The file's number times two, plus one for a repaired row: 32 bits, so that millions of rows stay small.
  package let place: UInt32
  package let lines: UInt16

  package init(place: UInt32, lines: UInt16) {
    self.place = place
    self.lines = lines
  }

  package init(file: Int, isRepaired: Bool, lines: UInt16) {
    place = UInt32(truncatingIfNeeded: file) << 1 | (isRepaired ? 1 : 0)
    self.lines = lines
  }

  package var file: Int { Int(place >> 1) }
  package var isRepaired: Bool { place & 1 == 1 }

  package static func < (left: RowSighting, right: RowSighting) -> Bool {
    left.place == right.place ? left.lines > right.lines : left.place < right.place
  }
}
