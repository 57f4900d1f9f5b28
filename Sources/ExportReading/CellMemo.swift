/// What the last cells of a column meant: exports repeat their cells, row after row or in turn, and most of what a row
/// costs is spared by seeing a cell again. Only for meanings that a cell's bytes alone decide.
struct CellMemo<Value> {
  /// What was seen last, whose place need not be looked for.
  private var last: (cell: ShortCell, value: Value)?
  /// Each cell has a place, and where that is taken the one beside it; where both are, it takes the first.
  private var known = InlineArray<16, (cell: ShortCell, value: Value)?>(repeating: nil)
  /// The same of the last cell that is no short one.
  private var knownLong: (cell: [UInt8], value: Value)?

  /// The cell's meaning, worked out anew only where it is not one of the last.
  @inline(__always)
  mutating func value<Failure: Error>(
    of cell: CellBytes, _ meaning: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard let short = ShortCell(cell) else { return try value(ofLong: cell, meaning) }
    if let last, last.cell == short { return last.value }
    let value = try value(of: short, meaning)
    last = (short, value)
    return value
  }

  private mutating func value<Failure: Error>(
    of short: ShortCell, _ meaning: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let (place, beside) = (short.place, short.place ^ 1)
    if let known = known[place], known.cell == short { return known.value }
    if let known = known[beside], known.cell == short { return known.value }
    let value = try meaning()
    known[known[place] == nil || known[beside] != nil ? place : beside] = (short, value)
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
