/// A cell as `rejected.csv` holds it: with an apostrophe in front where a spreadsheet would run it as a formula or
/// keep only 15 of its digits, and where it already has apostrophes before such a text, so that `freedCell` gives back
/// every cell.
func protectedCell(_ cell: String) -> String {
  isAtRisk(cell.utf8) ? "'" + cell : cell
}

/// The inverse of the apostrophe that `rejected.csv` puts before cells which a spreadsheet would spoil; every
/// other cell comes back as it is.
package func freedCell(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  guard bytes.first == apostrophe, isAtRisk(bytes.dropFirst()) else { return bytes }
  return UnsafeBufferPointer(rebasing: bytes[1...])
}

private let apostrophe: UInt8 = 0x27

/// Whether a formula stands behind any apostrophes, or 12 digits or more and nothing else.
private func isAtRisk(_ bytes: some Collection<UInt8>) -> Bool {
  let text = bytes.drop { $0 == apostrophe }
  return startsFormula(text) || text.count >= 12 && text.allSatisfy { (0x30...0x39).contains($0) }
}

/// Whether a spreadsheet could run the cell: `= + - @` first, narrow or full-width, also behind blanks, which some
/// take off; or a tab or the end of a line.
package func startsFormula(_ bytes: some Collection<UInt8>) -> Bool {
  var text = bytes.drop { $0 == 0x20 }
  while text.starts(with: [0xC2, 0xA0]) || text.starts(with: [0xEF, 0xBB, 0xBF]) {
    text = text.dropFirst(text.first == 0xC2 ? 2 : 3).drop { $0 == 0x20 }
  }
  guard let first = text.first else { return false }
  if [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0A, 0x0D].contains(first) { return true }
  // U+FF1D, U+FF0B, U+FF0D and U+FF20.
  return [[0xEF, 0xBC, 0x9D], [0xEF, 0xBC, 0x8B], [0xEF, 0xBC, 0x8D], [0xEF, 0xBC, 0xA0]]
    .contains { text.starts(with: $0) }
}
