import Findings

// To whoever must change this file.
//
// All kinds of rows meet here: it decides which of them are duplicates and which contradict each other, and its
// tallies are the ledger. Three promises hold it together, each with a test:
//   - No row's fate depends on the order of rows or on how rows were split over tables that are merged.
//   - Of rows with one key and different content none is taken.
//   - The tallies of all classes add up to the rows inserted.
// So a key belongs to the lowest file that has it (and there to a sound row before a repaired one), and of a
// contradicted key every distinct content is rejected once, in the lowest file that has it, while further copies
// of a content are duplicates.

/// What becomes of rows that meet under one key.
package struct RowMeetings: Sendable {
  private struct Copies: Hashable {
    let file: Int
    let content: UInt64
  }

  /// For contradicted keys: each distinct content with where it was first seen.
  private var conflicts: [RowKey: [UInt64: RowSighting]] = [:]
  /// How many duplicates there are, by the file and content that they have in common.
  private var duplicates: [Copies: Int] = [:]

  package init() {}

  /// A row whose key is there already.
  /// - Parameters:
  ///   - standing: the content that stands under the key; the first one where contents contradict each other.
  ///   - sighting: where it was seen; of equal rows it becomes the lowest one.
  ///   - isConflicted: whether contents of the key contradict each other, which may become so.
  package mutating func meet(
    _ key: RowKey, _ standing: UInt64, _ sighting: inout RowSighting, isConflicted: inout Bool,
    _ content: UInt64, _ next: RowSighting
  ) -> DistinctRows.Insertion {
    if !isConflicted, standing == content {
      countDuplicate(of: max(sighting, next), content)
      sighting = min(sighting, next)
      return .duplicate
    }
    var contents = conflicts[key] ?? [standing: sighting]
    isConflicted = true
    let seen = contents[content]
    contents[content] = min(seen ?? next, next)
    conflicts[key] = contents
    if let seen {
      countDuplicate(of: max(seen, next), content)
      return .duplicate
    }
    let others = contents.filter { $0.key != content }.values.map(\.file)
    return .conflict(firstFile: others.min() ?? next.file)
  }

  private mutating func countDuplicate(of sighting: RowSighting, _ content: UInt64) {
    duplicates[Copies(file: sighting.file, content: content), default: 0] += Int(sighting.lines)
  }

  /// The contents of a contradicted key, and where each was seen first; nil for another key.
  package func contents(of key: RowKey) -> [UInt64: RowSighting]? { conflicts[key] }

  /// Takes over the duplicates of rows that are inserted here one by one.
  package mutating func addDuplicates(of other: RowMeetings) {
    duplicates.merge(other.duplicates, uniquingKeysWith: +)
  }

  /// Keys of which no row is taken, because their rows contradict each other; in no particular order.
  package var contradictedKeys: some Sequence<RowKey> { conflicts.keys }

  /// The same keys with their contents, for a second reading.
  package var contradictions: Contradictions {
    Contradictions(conflicts.mapValues { $0.mapValues(\.file) })
  }

  /// Adds duplicates, and the rows of contradicted keys, to the files' ledgers.
  /// - Parameter amount: what a row with this content states.
  package func tally(into ledgers: inout [RowLedger], amount: (UInt64) -> RowAmount) {
    for (copies, count) in duplicates {
      ledgers[copies.file][.duplicate].add(amount(copies.content), rows: count)
    }
    for (content, sighting) in conflicts.values.joined() {
      ledgers[sighting.file][.rejected].add(amount(content), rows: Int(sighting.lines))
    }
  }
}
