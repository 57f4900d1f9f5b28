/// What the last cell of a column meant: exports repeat their cells row after row, and most of what a row costs is
/// spared by seeing that its cell is the one above. Only for meanings that a cell's bytes alone decide.
struct CellMemo<Value> {
  private var known: (cell: ShortCell, value: Value)?
  /// The same of a cell that is no short one.
  private var knownLong: (cell: [UInt8], value: Value)?

  /// The cell's meaning, worked out anew only where it is not the last one's.
  @inline(__always)
  mutating func value<Failure: Error>(
    of cell: CellBytes, _ meaning: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard let short = ShortCell(cell) else { return try value(ofLong: cell, meaning) }
    if let known, known.cell == short { return known.value }
    let value = try meaning()
    known = (short, value)
    return value
  }

  private mutating func value<Failure: Error>(
    ofLong cell: CellBytes, _ meaning: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if let knownLong, knownLong.cell.elementsEqual(cell) { return knownLong.value }
    let value = try meaning()
    knownLong = (Array(cell), value)
    return value
  }
}
