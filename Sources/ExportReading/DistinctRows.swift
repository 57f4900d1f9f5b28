import Findings

// To whoever must change this file.
//
// All kinds of rows go through this table: it decides which rows count, which are duplicates and which
// contradict each other, and its tallies are the ledger. Three promises hold it together, each with a test:
//   - No row's fate depends on the order of rows or on how rows were split over tables that are merged.
//   - Of rows with one key and different content none is taken.
//   - The tallies of all classes add up to the rows inserted.
// So an entry belongs to the lowest file that has it (and there to a sound row before a repaired one), and of
// a contradicted key every distinct content is rejected once, in the lowest file that has it, while further
// copies of a content are duplicates.

/// Rows by key, each key once, with exact tallies by file.
package struct DistinctRows: Sendable {
  /// What became of a row that was inserted.
  package enum Insertion: Equatable, Sendable {
    case new
    case duplicate
    /// Another content stands under the key; the lowest file that has one of the others.
    case conflict(firstFile: Int)
  }

  /// Where a content was seen: in which file, and whether as a repaired row.
  private struct Sighting: Comparable {
    var file: UInt32
    var isRepaired: Bool

    static func < (left: Sighting, right: Sighting) -> Bool {
      left.file == right.file ? !left.isRepaired && right.isRepaired : left.file < right.file
    }
  }

  private struct Entry {
    let key: RowKey
    let content: UInt64
    var sighting: Sighting
    var isConflicted = false
  }

  private static let empty = UInt32.max

  private var slots: [UInt32]
  private var entries: [Entry] = []
  /// For contradicted keys: each distinct content with where it was first seen.
  private var conflicts: [RowKey: [UInt64: Sighting]] = [:]
  /// Duplicates by file.
  private var duplicates: [Int] = []

  package init() {
    slots = [UInt32](repeating: Self.empty, count: 64)
  }

  /// Keys that stand in the table, contradicted ones among them.
  package var count: Int { entries.count }

  package mutating func insert(
    _ key: RowKey, content: UInt64, file: Int, isRepaired: Bool = false
  ) -> Insertion {
    insert(key, content, Sighting(file: UInt32(truncatingIfNeeded: file), isRepaired: isRepaired))
  }

  private mutating func insert(_ key: RowKey, _ content: UInt64, _ sighting: Sighting) -> Insertion {
    if entries.count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    let number = slots[slot]
    guard number != Self.empty else {
      slots[slot] = UInt32(entries.count)
      entries.append(Entry(key: key, content: content, sighting: sighting))
      return .new
    }
    return meet(Int(number), content, sighting)
  }

  /// A row whose key is there already.
  private mutating func meet(_ number: Int, _ content: UInt64, _ sighting: Sighting) -> Insertion {
    let entry = entries[number]
    if !entry.isConflicted, entry.content == content {
      countDuplicate(of: max(entry.sighting, sighting))
      entries[number].sighting = min(entry.sighting, sighting)
      return .duplicate
    }
    var contents = conflicts[entry.key] ?? [entry.content: entry.sighting]
    entries[number].isConflicted = true
    let seen = contents[content]
    contents[content] = min(seen ?? sighting, sighting)
    conflicts[entry.key] = contents
    if let seen {
      countDuplicate(of: max(seen, sighting))
      return .duplicate
    }
    let others = contents.filter { $0.key != content }.values.map(\.file)
    return .conflict(firstFile: Int(others.min() ?? sighting.file))
  }

  /// Takes over another table's rows, as if they had been inserted here.
  package mutating func merge(_ other: DistinctRows) {
    for entry in other.entries {
      for (content, sighting) in other.conflicts[entry.key] ?? [entry.content: entry.sighting] {
        _ = insert(entry.key, content, sighting)
      }
    }
    for (file, count) in other.duplicates.enumerated() where count > 0 {
      countDuplicates(count, file: file)
    }
  }

  /// Keys and contents of the rows that count, by key.
  package func accepted() -> [(key: RowKey, content: UInt64)] {
    entries.lazy.filter { !$0.isConflicted }.map { (key: $0.key, content: $0.content) }
      .sorted { $0.key < $1.key }
  }

  /// Keys of which none is taken, because their rows contradict each other; in no particular order.
  package var contradictedKeys: some Sequence<RowKey> { conflicts.keys }

  /// Calls `body` with every row that counts, in no particular order.
  package func forEachAccepted(_ body: (RowKey, UInt64) -> Void) {
    for entry in entries where !entry.isConflicted { body(entry.key, entry.content) }
  }

  package func isAccepted(_ key: RowKey) -> Bool {
    let number = slots[slot(of: key)]
    return number != Self.empty && !entries[Int(number)].isConflicted
  }

  /// Adds the table's rows to the files' ledgers.
  /// - Parameter isUsed: whether a figure of the period needs the row with this key.
  package func tally(into ledgers: inout [RowLedger], isUsed: (RowKey) -> Bool) {
    tally(into: &ledgers) { (key) -> RowFate in isUsed(key) ? .used : .unused }
  }

  /// Adds the table's rows to the files' ledgers.
  /// - Parameter fate: what became of the row with this key when it was held against others.
  package func tally(into ledgers: inout [RowLedger], fate: (RowKey) -> RowFate) {
    for (file, count) in duplicates.enumerated() where count > 0 { ledgers[file].duplicate += count }
    for entry in entries {
      let file = Int(entry.sighting.file)
      if entry.isConflicted {
        for sighting in (conflicts[entry.key] ?? [:]).values { ledgers[Int(sighting.file)].rejected += 1 }
        continue
      }
      switch fate(entry.key) {
      case .used where entry.sighting.isRepaired: ledgers[file].repaired += 1
      case .used: ledgers[file].accepted += 1
      case .unused: ledgers[file].unused += 1
      case .duplicate: ledgers[file].duplicate += 1
      case .rejected: ledgers[file].rejected += 1
      }
    }
  }

  // MARK: Storage

  private func slot(of key: RowKey) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: mixed(key.high ^ mixed(key.low))) & mask
    while slots[slot] != Self.empty, entries[Int(slots[slot])].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: Self.empty, count: slots.count * 2)
    for (number, entry) in entries.enumerated() { slots[slot(of: entry.key)] = UInt32(number) }
  }

  private mutating func countDuplicate(of sighting: Sighting) {
    countDuplicates(1, file: Int(sighting.file))
  }

  private mutating func countDuplicates(_ count: Int, file: Int) {
    if file >= duplicates.count {
      duplicates += [Int](repeating: 0, count: file + 1 - duplicates.count)
    }
    duplicates[file] += count
  }
}
