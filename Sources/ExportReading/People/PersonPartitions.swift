import CoreSharing
import Findings

/// Distinct rows about people, partitioned by person: exact, and mergeable in any order.
package struct PersonPartitions: Sendable {
  /// People a partition.
  package static let size = 4096

  private var partitions: [PersonRows] = []
  /// What keys say besides the person, and what rows say, each once: there are few of them, and millions of rows.
  private var occasions = KeyNumbers<RowKey>()
  private var contents = KeyNumbers<RowKey>()
  private var isOrdered = true

  package init() {}

  /// Takes over one row; what `order` is told late may be told here already.
  /// - Parameter columns: the columns of the key, by their documented names.
  package mutating func insert(
    _ key: RowKey, content: UInt64, file: Int, isRepaired: Bool, line: Int32, lines: UInt16 = 1,
    columns: String, paths: [String], log: inout FindingLog
  ) {
    let person = Int(key.high >> 32)
    while person / Self.size >= partitions.count { partitions.append(PersonRows()) }
    isOrdered = false
    let entry = PersonRows.Entry(
      person: person % Self.size,
      occasion: occasions.number(of: RowKey(high: key.high & 0xFFFF_FFFF, low: key.low)),
      content: contents.number(of: RowKey(high: 0, low: content)),
      RowSighting(file: file, isRepaired: isRepaired, lines: lines), line: line)
    if partitions[person / Self.size].add(entry) {
      partitions[person / Self.size].order(numbers(person / Self.size), people: Self.size)
        .tell(columns: columns, paths: paths, log: &log)
    }
  }

  /// Brings all rows in order; findings of duplicates and contradictions go to the log. To be called behind the last
  /// row: whoever asks for rows before has them put in order for every question.
  package mutating func order(columns: String, paths: [String], log: inout FindingLog) {
    guard !isOrdered else { return }
    let numbers = partitions.indices.map { self.numbers($0) }
    let met = partitions.withUnsafeMutableBufferPointer { partitions in
      // Each partition is given to one thread alone, and is not copied: rows take most of the memory.
      nonisolated(unsafe) let partitions = partitions
      return mapOnAllCores(Array(partitions.indices)) { number in
        partitions[number].order(numbers[number], people: Self.size)
      }
    }
    isOrdered = true
    var all = MetRows()
    for met in met { all.add(met) }
    all.tell(columns: columns, paths: paths, log: &log)
  }

  private func numbers(_ partition: Int) -> PersonRows.Numbers {
    PersonRows.Numbers(
      firstPerson: partition * Self.size, occasions: occasions.keys, contents: contents.keys)
  }

  /// These rows in order; the same where they are.
  private var ordered: PersonPartitions {
    guard !isOrdered else { return self }
    var ordered = self
    for number in ordered.partitions.indices {
      _ = ordered.partitions[number].order(numbers(number), people: Self.size)
    }
    ordered.isOrdered = true
    return ordered
  }

  /// Takes over other rows, as if they had been inserted here.
  package mutating func merge(_ other: consuming PersonPartitions) {
    let occasions = other.occasions.keys.map { self.occasions.number(of: $0) }
    let contents = other.contents.keys.map { self.contents.number(of: $0) }
    while partitions.count < other.partitions.count { partitions.append(PersonRows()) }
    for number in other.partitions.indices {
      let rows = other.take(number)
      partitions[number].merge(
        rows, other.numbers(number), occasions: occasions, contents: contents)
    }
    isOrdered = false
  }

  /// Takes a partition's rows out.
  private mutating func take(_ number: Int) -> PersonRows {
    let rows = partitions[number]
    partitions[number] = PersonRows()
    return rows
  }

  // MARK: Questions

  /// How many keys there are, contradicted ones among them.
  package var count: Int { ordered.partitions.reduce(0) { $0 + $1.count } }

  /// Keys and contents of a partition's rows that count, by key.
  package func accepted(in partition: Int) -> [(key: RowKey, content: UInt64)] {
    let rows = ordered
    guard rows.partitions.indices.contains(partition) else { return [] }
    let numbers = rows.numbers(partition)
    var accepted: [(key: RowKey, content: UInt64)] = []
    accepted.reserveCapacity(rows.partitions[partition].count)
    rows.partitions[partition].forEachAccepted { entry in
      accepted.append((numbers.key(of: entry), numbers.content(of: entry)))
    }
    return accepted
  }

  /// Keys of a partition of which no row is taken, because rows contradict each other, in order.
  package func contradictedKeys(in partition: Int) -> [RowKey] {
    let rows = ordered
    guard rows.partitions.indices.contains(partition) else { return [] }
    return rows.partitions[partition].meetings.contradictedKeys.sorted()
  }

  /// Calls `body` with every row that counts, by key, and where it stands.
  package func forEachAccepted(
    _ body: (_ key: RowKey, _ content: UInt64, _ place: (file: Int, line: Int)) -> Void
  ) {
    let rows = ordered
    for (number, partition) in rows.partitions.enumerated() {
      let numbers = rows.numbers(number)
      partition.forEachAccepted { entry in
        body(
          numbers.key(of: entry), numbers.content(of: entry), (entry.sighting.file, Int(entry.line)))
      }
    }
  }

  /// Keys of rows that count, as of the person 0: each once, in no particular order.
  package var acceptedOccasions: [RowKey] {
    let rows = ordered
    let count = rows.occasions.keys.count
    let parts = rows.onAllCores { _, partitions in
      var isIn = [Bool](repeating: false, count: count)
      for partition in partitions {
        partition.forEachAccepted { entry in isIn[Int(entry.occasion)] = true }
      }
      return isIn
    }
    return rows.occasions.keys.indices.filter { number in parts.contains { $0[number] } }
      .map { rows.occasions.keys[$0] }
  }

  /// Where the row stands that counts. Nil for a key that is unknown or contradicted.
  package func place(of key: RowKey) -> (file: Int, line: Int, lines: Int)? {
    let rows = ordered
    let partition = Int(key.high >> 32) / Self.size
    guard rows.partitions.indices.contains(partition),
      let entry = rows.partitions[partition].find(key, rows.numbers(partition)), !entry.isConflicted
    else { return nil }
    return (entry.sighting.file, Int(entry.line), Int(entry.sighting.lines))
  }

  /// The contradicted rows of all partitions.
  package var contradictions: Contradictions {
    var all = Contradictions()
    for partition in ordered.partitions { all.add(partition.meetings.contradictions) }
    return all
  }

  /// Adds the rows to the files' ledgers.
  /// - Parameters:
  ///   - fate: what became of a row when it was held against others.
  ///   - amount: what a row with this content states.
  package func tally(
    into ledgers: inout [RowLedger], fate: @Sendable (RowKey) -> RowFate,
    amount: @Sendable (UInt64) -> RowAmount
  ) {
    let rows = ordered
    let files = ledgers.count
    for part in rows.onAllCores({ first, partitions in
      var ledgers = [RowLedger](repeating: RowLedger(), count: files)
      for (number, partition) in partitions.enumerated() {
        partition.meetings.tally(into: &ledgers, amount: amount)
        let numbers = rows.numbers(first + number)
        var run = LedgerRun()
        partition.forEachAccepted { entry in
          run.add(
            fate(numbers.key(of: entry)), entry.sighting, amount(numbers.content(of: entry)), to: &ledgers)
        }
        run.finish(&ledgers)
      }
      return ledgers
    }) {
      for file in ledgers.indices { ledgers[file] = ledgers[file] + part[file] }
    }
  }

  /// Works through the partitions in parts, some for each core so that none waits long for another; sums of the parts must
  /// not tell how many.
  /// - Parameter work: is given the number of the first partition of its part.
  private func onAllCores<Part: Sendable>(
    _ work: @Sendable (Int, ArraySlice<PersonRows>) -> Part
  ) -> [Part] {
    let pieces = min(4 * cores, max(partitions.count, 1))
    return mapOnAllCores(Array(0..<pieces)) { piece in
      let first = partitions.count * piece / pieces
      return work(first, partitions[first..<(partitions.count * (piece + 1) / pieces)])
    }
  }
}
