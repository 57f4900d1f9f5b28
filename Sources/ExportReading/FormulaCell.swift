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

/// Whether, behind any apostrophes, `= + - @`, a tab or a carriage return stands first, or 12 digits or more and
/// nothing else.
private func isAtRisk(_ bytes: some Collection<UInt8>) -> Bool {
  let text = bytes.drop { $0 == apostrophe }
  guard let first = text.first else { return false }
  if [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first) { return true }
  return text.count >= 12 && text.allSatisfy { (0x30...0x39).contains($0) }
}
