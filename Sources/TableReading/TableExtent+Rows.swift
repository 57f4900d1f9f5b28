import CSVReading

extension TableExtent {
  mutating func add(_ record: borrowing Record) {
    rows += 1
    lastLine = record.line + record.lines - 1
    if rows <= Self.sampledRows { sample(record) }
    guard !isFull else { return }
    for column in 0..<width where !hasContent[column] && !record[column].isEmpty {
      hasContent[column] = true
    }
    isFull = !hasContent.contains(false)
  }

  /// Adds a table of one row behind this one's only row.
  mutating func add(_ row: TableExtent) {
    rows += 1
    lastLine = row.lastLine
    second = row.first
    for column in 0..<width {
      if beginsWithDigit(row.first[at: column] ?? []) { secondDigits[column] += 1 }
      hasContent[column] = hasContent[column] || row.hasContent[column]
    }
    isFull = !hasContent.contains(false)
  }

  private mutating func sample(_ record: borrowing Record) {
    if rows == 1 { first = (0..<width).map { Array(record[$0]) } }
    if rows == 2 { second = (0..<width).map { Array(record[$0]) } }
    guard rows > 1 else { return }
    for column in 0..<width where beginsWithDigit(record[column]) {
      if rows == 2 { secondDigits[column] += 1 } else { digits[column] += 1 }
    }
    if rows > 2 { sampled += 1 }
  }
}

/// Whether a cell begins as a number, a date or an identifier does: a digit, perhaps behind a sign.
func beginsWithDigit(_ cell: some Collection<UInt8>) -> Bool {
  guard let first = cell.first else { return false }
  if (0x30...0x39).contains(first) { return true }
  // A sign, or the apostrophe that a spreadsheet puts before a number kept as text.
  guard [0x2B, 0x2D, 0x27].contains(first), let second = cell.dropFirst().first else { return false }
  return (0x30...0x39).contains(second)
}
