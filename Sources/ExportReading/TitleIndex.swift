import CSVReading

/// Dense numbers for the titles of trainings, one for all spellings that fold to the same text.
package struct TitleIndex: Sendable {
  /// Exports repeat their titles, so each spelling is folded once.
  private var spellings = CodeIndex()
  /// Nil for a spelling of which nothing is left.
  private var titleOfSpelling: [UInt32?] = []
  private var titles = CodeIndex()

  package init() {}

  /// The folded title with a number.
  package func text(_ number: UInt32) -> String { titles.text(Int(number)) }

  /// The number of a folded title, or nil for one that was never added.
  package func find(_ folded: String) -> UInt32? {
    var folded = folded
    return folded.withUTF8 { titles.find($0) }
  }

  /// The number of a title, added if it is new; nil where folding leaves nothing of it.
  mutating func add(_ spelling: CellBytes) -> UInt32? {
    let number = Int(spellings.add(spelling))
    if number == titleOfSpelling.count {
      let folded = foldedTitle(cellText(spelling))
      titleOfSpelling.append(folded.isEmpty ? nil : titles.add(folded))
    }
    return titleOfSpelling[number]
  }

  package mutating func add(_ spelling: String) -> UInt32? {
    var spelling = spelling
    return spelling.withUTF8 { add($0) }
  }
}
