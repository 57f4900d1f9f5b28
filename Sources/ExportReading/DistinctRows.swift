import Findings

/// Rows by key, each key once, with exact tallies by file: what becomes of a row is told when it is inserted.
package struct DistinctRows: Sendable {
  /// What became of a row that was inserted.
  package enum Insertion: Equatable, Sendable {
    case new
    case duplicate
    /// Another content stands under the key; the lowest file that has one of the others.
    case conflict(firstFile: Int)
  }

  private struct Entry {
    let content: UInt64
    var sighting: RowSighting
    var isConflicted = false
  }

  /// The entries' keys, by their places.
  private var keys = KeyNumbers<RowKey>()
  private var entries: [Entry] = []
  /// The line of each entry's sighting; nil where nobody will ask.
  private var lines: [Int32]?
  private var meetings = RowMeetings()

  /// - Parameter keepsLines: whether `place(of:)` will be asked.
  package init(keepsLines: Bool = false) {
    lines = keepsLines ? [] : nil
  }

  /// Keys that stand in the table, contradicted ones among them.
  package var count: Int { entries.count }

  /// - Parameters:
  ///   - line: the row's first line.
  ///   - lines: how many lines of its file the row stands for.
  package mutating func insert(
    _ key: RowKey, content: UInt64, file: Int, isRepaired: Bool = false, line: Int32 = 0, lines: UInt16 = 1
  ) -> Insertion {
    let sighting = RowSighting(file: file, isRepaired: isRepaired, lines: lines)
    let number = Int(keys.number(of: key))
    guard number == entries.count else { return meet(key, number, content, sighting, line: line) }
    entries.append(Entry(content: content, sighting: sighting))
    self.lines?.append(line)
    return .new
  }

  /// A row whose key is there already.
  private mutating func meet(
    _ key: RowKey, _ number: Int, _ content: UInt64, _ sighting: RowSighting, line: Int32
  ) -> Insertion {
    var entry = entries[number]
    if let known = lines?[number], !entry.isConflicted, entry.content == content,
      sighting < entry.sighting || sighting == entry.sighting && line < known
    {
      lines?[number] = line
    }
    defer { entries[number] = entry }
    return meetings.meet(
      key, entry.content, &entry.sighting, isConflicted: &entry.isConflicted, content, sighting)
  }

  /// Keys and contents of the rows that count, by key.
  package func accepted() -> [(key: RowKey, content: UInt64)] {
    zip(keys.keys, entries).filter { !$0.1.isConflicted }.map { (key: $0, content: $1.content) }
      .sorted { $0.key < $1.key }
  }

  /// Keys whose rows contradict each other, with their contents, for a second reading.
  package var contradictions: Contradictions { meetings.contradictions }

  /// Calls `body` with every row that counts, in no particular order.
  package func forEachAccepted(_ body: (RowKey, UInt64) -> Void) {
    for (key, entry) in zip(keys.keys, entries) where !entry.isConflicted { body(key, entry.content) }
  }

  /// Where the row with this key stands that counts: its file, its line there, and the lines it stands for. Nil for a
  /// key that is unknown or contradicted, and in a table that keeps no lines.
  package func place(of key: RowKey) -> (file: Int, line: Int, lines: Int)? {
    guard let number = keys.knownNumber(of: key).map({ Int($0) }), let lines else { return nil }
    let entry = entries[number]
    guard !entry.isConflicted else { return nil }
    return (entry.sighting.file, Int(lines[number]), Int(entry.sighting.lines))
  }

  package func isAccepted(_ key: RowKey) -> Bool {
    keys.knownNumber(of: key).map { !entries[Int($0)].isConflicted } ?? false
  }

  /// Adds the table's rows to the files' ledgers.
  /// - Parameters:
  ///   - isUsed: whether a figure of the period needs the row with this key.
  ///   - amount: what a row with this content states.
  package func tally(
    into ledgers: inout [RowLedger], isUsed: (RowKey) -> Bool, amount: (UInt64) -> RowAmount
  ) {
    tally(into: &ledgers, fate: { isUsed($0) ? .used : .unused }, amount: amount)
  }

  /// Adds the table's rows to the files' ledgers.
  /// - Parameters:
  ///   - fate: what became of the row with this key when it was held against others.
  ///   - amount: what a row with this content states.
  package func tally(
    into ledgers: inout [RowLedger], fate: (RowKey) -> RowFate, amount: (UInt64) -> RowAmount
  ) {
    meetings.tally(into: &ledgers, amount: amount)
    var run = LedgerRun()
    for (key, entry) in zip(keys.keys, entries) where !entry.isConflicted {
      run.add(fate(key), entry.sighting, amount(entry.content), to: &ledgers)
    }
    run.finish(&ledgers)
  }
}
