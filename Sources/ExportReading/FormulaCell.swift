/// A cell as `rejected.csv` holds it: with an apostrophe in front where a spreadsheet would run it as a formula,
/// and where it already has apostrophes before such a beginning, so that `freedCell` gives back every cell.
func protectedCell(_ cell: String) -> String {
  beginsFormula(cell.utf8) ? "'" + cell : cell
}

/// The inverse of the apostrophe that `rejected.csv` puts before cells which a spreadsheet would run; every
/// other cell comes back as it is.
package func freedCell(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  guard bytes.first == apostrophe, beginsFormula(bytes.dropFirst()) else { return bytes }
  return UnsafeBufferPointer(rebasing: bytes[1...])
}

private let apostrophe: UInt8 = 0x27

/// Whether `= + - @`, a tab or a carriage return stands first, or behind apostrophes only.
private func beginsFormula(_ bytes: some Collection<UInt8>) -> Bool {
  guard let first = bytes.first(where: { $0 != apostrophe }) else { return false }
  return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first)
}
