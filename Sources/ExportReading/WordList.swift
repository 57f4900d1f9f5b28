import CSVReading

/// A closed list of words that a column may hold, in Indonesian and English spellings.
struct WordList<Value: Sendable>: Sendable {
  private let entries: [(spelling: [UInt8], short: ShortCell?, value: Value)]
  /// The documented words, for findings.
  let expected: String

  /// - Parameter words: the documented word of each value, then its other spellings, folded as headers are.
  init(_ words: [(value: Value, spellings: [String])]) {
    entries = words.flatMap { word in
      word.spellings.map { text in
        let spelling = Array(text.utf8)
        return (
          spelling: spelling, short: spelling.withUnsafeBufferPointer { ShortCell($0) }, value: word.value
        )
      }
    }
    expected = words.compactMap(\.spellings.first).joined(separator: ", ")
  }

  /// The value of a cell's word; nil for an unknown one.
  subscript(cell: CellBytes) -> Value? {
    // Exports mostly write the word as documented: compare the bytes before folding the text.
    if let short = ShortCell(cell) {
      for entry in entries where entry.short == short { return entry.value }
    }
    return self[cellText(cell)]
  }

  /// The value of a word; nil for an unknown one.
  subscript(word: String) -> Value? {
    let folded = Array(foldedHeader(word).utf8)
    return entries.first { $0.spelling == folded }?.value
  }
}
