/// A cell of our list of rejected rows without the apostrophe that keeps a spreadsheet from running it: one is taken
/// off where only apostrophes stand before `=`, `+`, `-`, `@`, a tab or a carriage return.
func freedCell(_ cell: CellBytes) -> CellBytes {
  guard cell.first == 0x27, let first = cell.first(where: { $0 != 0x27 }),
    [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first)
  else { return cell }
  return CellBytes(rebasing: cell.dropFirst())
}
