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
    let key: RowKey
    let content: UInt64
    var sighting: RowSighting
    var isConflicted = false
  }

  /// Of each entry a part of its key's hash, which tells most other keys apart without a look at the entry, and below
  /// it the entry's number.
  private var slots: [UInt64]
  private var entries: [Entry] = []
  /// The line of each entry's sighting; nil where nobody will ask.
  private var lines: [Int32]?
  private var meetings = RowMeetings()

  /// - Parameter keepsLines: whether `place(of:)` will be asked.
  package init(keepsLines: Bool = false) {
    slots = [UInt64](repeating: Self.empty, count: 64)
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
    if entries.count * 4 >= slots.count * 3 { grow() }
    let hash = key.hash
    let slot = slot(of: key, hash)
    guard slots[slot] != Self.empty else {
      slots[slot] = Self.filled(hash, entries.count)
      entries.append(Entry(key: key, content: content, sighting: sighting))
      self.lines?.append(line)
      return .new
    }
    return meet(Self.number(slots[slot]), content, sighting, line: line)
  }

  /// A row whose key is there already.
  private mutating func meet(
    _ number: Int, _ content: UInt64, _ sighting: RowSighting, line: Int32
  ) -> Insertion {
    var entry = entries[number]
    if let known = lines?[number], !entry.isConflicted, entry.content == content,
      sighting < entry.sighting || sighting == entry.sighting && line < known
    {
      lines?[number] = line
    }
    defer { entries[number] = entry }
    return meetings.meet(
      entry.key, entry.content, &entry.sighting, isConflicted: &entry.isConflicted, content, sighting)
  }

  /// Keys and contents of the rows that count, by key.
  package func accepted() -> [(key: RowKey, content: UInt64)] {
    entries.lazy.filter { !$0.isConflicted }.map { (key: $0.key, content: $0.content) }
      .sorted { $0.key < $1.key }
  }

  /// Keys whose rows contradict each other, with their contents, for a second reading.
  package var contradictions: Contradictions { meetings.contradictions }

  /// Calls `body` with every row that counts, in no particular order.
  package func forEachAccepted(_ body: (RowKey, UInt64) -> Void) {
    for entry in entries where !entry.isConflicted { body(entry.key, entry.content) }
  }

  /// Where the row with this key stands that counts: its file, its line there, and the lines it stands for. Nil for a
  /// key that is unknown or contradicted, and in a table that keeps no lines.
  package func place(of key: RowKey) -> (file: Int, line: Int, lines: Int)? {
    guard let number = find(key), let lines else { return nil }
    let entry = entries[number]
    guard !entry.isConflicted else { return nil }
    return (entry.sighting.file, Int(lines[number]), Int(entry.sighting.lines))
  }

  package func isAccepted(_ key: RowKey) -> Bool {
    find(key).map { !entries[$0].isConflicted } ?? false
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
    for entry in entries where !entry.isConflicted {
      run.add(fate(entry.key), entry.sighting, amount(entry.content), to: &ledgers)
    }
    run.finish(&ledgers)
  }

  // MARK: Storage

  private static let empty = UInt64.max

  private static func filled(_ hash: UInt64, _ number: Int) -> UInt64 {
    hash & ~0xFFFF_FFFF | UInt64(truncatingIfNeeded: number)
  }

  private static func number(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) }

  private func find(_ key: RowKey) -> Int? {
    let slot = slots[slot(of: key, key.hash)]
    return slot == Self.empty ? nil : Self.number(slot)
  }

  private func slot(of key: RowKey, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots[place]
      if slot == Self.empty || slot >> 32 == hash >> 32 && entries[Self.number(slot)].key == key {
        return place
      }
      place = (place + 1) & mask
    }
  }

  private mutating func grow() {
    slots = [UInt64](repeating: Self.empty, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, entry) in entries.enumerated() {
      let hash = entry.key.hash
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place] != Self.empty { place = (place + 1) & mask }
      slots[place] = Self.filled(hash, number)
    }
  }
}
