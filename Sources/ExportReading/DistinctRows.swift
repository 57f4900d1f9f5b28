import CMachine
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

  /// Where a content was seen: in which file, whether as a repaired row, and how many lines of the file the row
  /// stands for.
  private struct Sighting: Comparable {
    /// The file's number times two, plus one for a repaired row: 32 bits, so that millions of entries stay small.
    let place: UInt32
    let lines: UInt16

    init(file: Int, isRepaired: Bool, lines: UInt16) {
      place = UInt32(truncatingIfNeeded: file) << 1 | (isRepaired ? 1 : 0)
      self.lines = lines
    }

    var file: Int { Int(place >> 1) }
    var isRepaired: Bool { place & 1 == 1 }

    static func < (left: Sighting, right: Sighting) -> Bool {
      left.place == right.place ? left.lines > right.lines : left.place < right.place
    }
  }

  private struct Entry {
    let key: RowKey
    let content: UInt64
    var sighting: Sighting
    var isConflicted = false

    /// What the key begins with: in rows about people the person's.
    var number: UInt64 { key.high >> 32 }
  }

  private struct Copies: Hashable {
    let file: UInt32
    let content: UInt64
  }

  /// Of each entry a part of its key's hash, which tells most other keys apart without a look at the entry, and below
  /// it the entry's number.
  private var slots: [UInt64]
  private var entries: [Entry] = []
  /// The line of each entry's sighting; nil where nobody will ask.
  private var lines: [Int32]?
  /// For contradicted keys: each distinct content with where it was first seen.
  private var conflicts: [RowKey: [UInt64: Sighting]] = [:]
  /// How many duplicates there are, by the file and content that they have in common.
  private var duplicates: [Copies: Int] = [:]

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
    insert(key, content, Sighting(file: file, isRepaired: isRepaired, lines: lines), line: line)
  }

  private mutating func insert(
    _ key: RowKey, _ content: UInt64, _ sighting: Sighting, line: Int32
  ) -> Insertion {
    if entries.count * 4 >= slots.count * 3 { grow() }
    let hash = Self.hash(key)
    let slot = slot(of: key, hash)
    guard slots[slot] != Self.empty else {
      slots[slot] = Self.filled(hash, entries.count)
      entries.append(Entry(key: key, content: content, sighting: sighting))
      lines?.append(line)
      return .new
    }
    return meet(Self.number(slots[slot]), content, sighting, line: line)
  }

  /// A row whose key is there already.
  private mutating func meet(
    _ number: Int, _ content: UInt64, _ sighting: Sighting, line: Int32
  ) -> Insertion {
    let entry = entries[number]
    if !entry.isConflicted, entry.content == content {
      if let known = lines?[number], sighting < entry.sighting || sighting == entry.sighting && line < known {
        lines?[number] = line
      }
      countDuplicate(of: max(entry.sighting, sighting), content)
      entries[number].sighting = min(entry.sighting, sighting)
      return .duplicate
    }
    var contents = conflicts[entry.key] ?? [entry.content: entry.sighting]
    entries[number].isConflicted = true
    let seen = contents[content]
    contents[content] = min(seen ?? sighting, sighting)
    conflicts[entry.key] = contents
    if let seen {
      countDuplicate(of: max(seen, sighting), content)
      return .duplicate
    }
    let others = contents.filter { $0.key != content }.values.map(\.file)
    return .conflict(firstFile: others.min() ?? sighting.file)
  }

  /// Takes over another table's rows, as if they had been inserted here.
  package mutating func merge(_ other: DistinctRows) {
    for (number, entry) in other.entries.enumerated() {
      for (content, sighting) in other.conflicts[entry.key] ?? [entry.content: entry.sighting] {
        _ = insert(entry.key, content, sighting, line: other.lines?[number] ?? 0)
      }
    }
    duplicates.merge(other.duplicates, uniquingKeysWith: +)
  }

  /// Keys and contents of the rows that count, by key. Numbers that keys begin with lie close together, so that rows
  /// are parted by them first and only the few of one number are sorted.
  package func accepted() -> [(key: RowKey, content: UInt64)] {
    guard let range = numbers else { return [] }
    let width = Int(range.upperBound - range.lowerBound) + 1
    guard width <= max(entries.count * 4, 1024) else {
      return entries.lazy.filter { !$0.isConflicted }.map { (key: $0.key, content: $0.content) }
        .sorted { $0.key < $1.key }
    }
    var ends = [Int](repeating: 0, count: width + 1)
    for entry in entries where !entry.isConflicted { ends[Int(entry.number - range.lowerBound) + 1] += 1 }
    for place in 1...width { ends[place] += ends[place - 1] }
    var next = ends
    var rows = [(key: RowKey, content: UInt64)](
      repeating: (RowKey(high: 0, low: 0), 0), count: ends[width])
    for entry in entries where !entry.isConflicted {
      let place = Int(entry.number - range.lowerBound)
      rows[next[place]] = (entry.key, entry.content)
      next[place] += 1
    }
    rows.withUnsafeMutableBufferPointer { rows in
      for place in 0..<width where ends[place + 1] - ends[place] > 1 {
        sortByKey(UnsafeMutableBufferPointer(rebasing: rows[ends[place]..<ends[place + 1]]))
      }
    }
    return rows
  }

  /// The least and the greatest number that keys of rows that count begin with; nil where there are none.
  private var numbers: ClosedRange<UInt64>? {
    var range: ClosedRange<UInt64>?
    for entry in entries where !entry.isConflicted {
      let number = entry.number
      range = min(range?.lowerBound ?? number, number)...max(range?.upperBound ?? number, number)
    }
    return range
  }

  /// Keys of which none is taken, because their rows contradict each other; in no particular order.
  package var contradictedKeys: some Sequence<RowKey> { conflicts.keys }

  /// The same keys with their contents, for a second reading.
  package var contradictions: Contradictions {
    Contradictions(conflicts.mapValues { $0.mapValues { Int($0.file) } })
  }

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
    for (copies, count) in duplicates {
      ledgers[Int(copies.file)][.duplicate].add(amount(copies.content), rows: count)
    }
    // Rows of one file and class mostly stand together: each run of them is added up before it goes to its ledger.
    var run = (file: 0, ledgerClass: RowLedgerClass.accepted, tally: RowTally())
    for entry in entries {
      guard !entry.isConflicted else {
        for (content, sighting) in conflicts[entry.key] ?? [:] {
          ledgers[sighting.file][.rejected].add(amount(content), rows: Int(sighting.lines))
        }
        continue
      }
      let ledgerClass: RowLedgerClass =
        switch fate(entry.key) {
        case .used: entry.sighting.isRepaired ? .repaired : .accepted
        case .unused: .unused
        case .duplicate: .duplicate
        case .rejected: .rejected
        }
      if entry.sighting.file != run.file || ledgerClass != run.ledgerClass {
        ledgers[run.file][run.ledgerClass] = ledgers[run.file][run.ledgerClass] + run.tally
        run = (entry.sighting.file, ledgerClass, RowTally())
      }
      run.tally.add(amount(entry.content), rows: Int(entry.sighting.lines))
    }
    if !entries.isEmpty {
      ledgers[run.file][run.ledgerClass] = ledgers[run.file][run.ledgerClass] + run.tally
    }
  }

  // MARK: Storage

  private static let empty = UInt64.max

  private static func hash(_ key: RowKey) -> UInt64 { mixed(key.high ^ mixed(key.low)) }

  private static func filled(_ hash: UInt64, _ number: Int) -> UInt64 {
    hash & ~0xFFFF_FFFF | UInt64(truncatingIfNeeded: number)
  }

  private static func number(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) }

  private func find(_ key: RowKey) -> Int? {
    let slot = slots[slot(of: key, Self.hash(key))]
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

  /// Begins to fetch what inserting the key will look at, so that it need not wait for memory.
  package mutating func prefetch(_ key: RowKey) {
    let place = Int(truncatingIfNeeded: Self.hash(key)) & (slots.count - 1)
    slots.withUnsafeBufferPointer { slots in
      if let start = slots.baseAddress { bangkom_prefetch(start + place) }
    }
  }

  private mutating func grow() {
    slots = [UInt64](repeating: Self.empty, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, entry) in entries.enumerated() {
      let hash = Self.hash(entry.key)
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place] != Self.empty { place = (place + 1) & mask }
      slots[place] = Self.filled(hash, number)
    }
  }

  private mutating func countDuplicate(of sighting: Sighting, _ content: UInt64) {
    duplicates[Copies(file: sighting.place >> 1, content: content), default: 0] += Int(sighting.lines)
  }
}

/// Sorts rows by key; few of them one by one, since that is fastest for what one person has.
private func sortByKey(_ rows: UnsafeMutableBufferPointer<(key: RowKey, content: UInt64)>) {
  var rows = rows
  guard rows.count <= 32 else {
    rows.sort { $0.key < $1.key }
    return
  }
  for index in 1..<rows.count {
    let row = rows[index]
    var place = index
    while place > 0, row.key < rows[place - 1].key {
      rows[place] = rows[place - 1]
      place -= 1
    }
    rows[place] = row
  }
}
