import Findings
import SeededRandomness
import Testing

@testable import ExportReading

/// The promises of the table that decides which rows count.
@Suite struct DistinctRowsTests {
  private struct Row {
    let key: RowKey
    let content: UInt64
    let file: Int
    let isRepaired: Bool
  }

  private static let files = 5

  /// Rows over few keys and contents, so that duplicates and contradictions are many.
  private static func rows(_ numbers: inout SeededNumbers) -> [Row] {
    (0..<Int.random(in: 0...60, using: &numbers)).map { _ in
      Row(
        key: RowKey(
          high: UInt64.random(in: 0...3, using: &numbers), low: UInt64.random(in: 0...3, using: &numbers)),
        content: Int.random(in: 0...9, using: &numbers) < 8 ? 0 : UInt64.random(in: 1...2, using: &numbers),
        file: Int.random(in: 0..<files, using: &numbers), isRepaired: Bool.random(using: &numbers))
    }
  }

  private static func table(_ rows: [Row]) -> DistinctRows {
    var table = DistinctRows()
    for row in rows {
      _ = table.insert(row.key, content: row.content, file: row.file, isRepaired: row.isRepaired)
    }
    return table
  }

  private static func ledgers(_ table: DistinctRows) -> [RowLedger] {
    var ledgers = [RowLedger](repeating: RowLedger(), count: files)
    table.tally(into: &ledgers, isUsed: { $0.low != 3 }, amount: amount)
    return ledgers
  }

  private static func amount(_ content: UInt64) -> RowAmount {
    RowAmount(hours: Int64(content) * 25 + 1, rupiah: Int64(content) * 1_000_000)
  }

  /// What the rows should come to, worked out from their multiset alone.
  private static func expected(_ rows: [Row]) -> (accepted: [RowKey], ledgers: [RowLedger]) {
    var ledgers = [RowLedger](repeating: RowLedger(), count: files)
    var accepted: [RowKey] = []
    for (key, ofKey) in Dictionary(grouping: rows, by: \.key) {
      let contents = Dictionary(grouping: ofKey, by: \.content)
      if contents.count == 1 { accepted.append(key) }
      for (content, copies) in contents {
        func count(_ row: Row, _ ledgerClass: RowLedgerClass) {
          ledgers[row.file][ledgerClass].add(amount(content))
        }
        let sorted = copies.sorted { ($0.file, $0.isRepaired ? 1 : 0) < ($1.file, $1.isRepaired ? 1 : 0) }
        for copy in sorted.dropFirst() { count(copy, .duplicate) }
        let first = sorted[0]
        if contents.count > 1 {
          count(first, .rejected)
        } else if key.low == 3 {
          count(first, .unused)
        } else if first.isRepaired {
          count(first, .repaired)
        } else {
          count(first, .accepted)
        }
      }
    }
    return (accepted.sorted(), ledgers)
  }

  @Test func everyRowEndsWhereItsMultisetSays() {
    var numbers = SeededNumbers(11)
    for round in 0..<500 {
      let rows = Self.rows(&numbers)
      let table = Self.table(rows)
      let expected = Self.expected(rows)
      #expect(table.accepted().map(\.key) == expected.accepted, "round \(round)")
      #expect(Self.ledgers(table) == expected.ledgers, "round \(round)")
      let total = Self.ledgers(table).reduce(RowLedger(), +).total
      #expect(total.lines == rows.count)
      #expect(total.hours == rows.reduce(0) { $0 + Int128($1.content) * 25 + 1 })
      #expect(total.rupiah == rows.reduce(0) { $0 + Int128($1.content) * 1_000_000 })
      #expect(table.count == Set(rows.map(\.key)).count)
    }
  }

  @Test func theOrderOfRowsNeverDecides() {
    var numbers = SeededNumbers(12)
    for round in 0..<300 {
      let rows = Self.rows(&numbers)
      let first = Self.table(rows)
      let second = Self.table(rows.shuffled(using: &numbers))
      #expect(first.accepted().map(\.key) == second.accepted().map(\.key), "round \(round)")
      #expect(first.accepted().map(\.content) == second.accepted().map(\.content), "round \(round)")
      #expect(Self.ledgers(first) == Self.ledgers(second), "round \(round)")
    }
  }

  @Test func whatCountsIsToldInEveryWayAlike() {
    var numbers = SeededNumbers(14)
    for _ in 0..<100 {
      let rows = Self.rows(&numbers)
      let table = Self.table(rows)
      var visited: [RowKey] = []
      table.forEachAccepted { key, content in
        visited.append(key)
        #expect(rows.contains { $0.key == key && $0.content == content })
      }
      #expect(visited.sorted() == table.accepted().map(\.key))
      for row in rows { #expect(table.isAccepted(row.key) == visited.contains(row.key)) }
    }
    #expect(!DistinctRows().isAccepted(RowKey(high: 1, low: 1)))
  }

  @Test func aSecondReadingIsToldOfEveryRowOfAContradiction() {
    var numbers = SeededNumbers(15)
    let paths = (0..<Self.files).map { "f\($0)" }
    let position = SourcePosition(file: "x", line: 2)
    for round in 0..<200 {
      let rows = Self.rows(&numbers)
      let contradictions = Self.table(rows).contradictions
      for row in rows {
        let others = rows.filter { $0.key == row.key && $0.content != row.content }.map(\.file)
        let expected = others.min().map { Finding(.conflictingRows, at: position, "nip", paths[$0]) }
        var found: Finding?
        do throws(Finding) {
          try contradictions.check(
            row.key, content: row.content, at: position, columns: "nip", paths: paths)
        } catch {
          found = error
        }
        #expect(found == expected, "round \(round)")
      }
    }
    #expect(DistinctRows().contradictions.isEmpty)
  }

  @Test func insertionsTellWhatHappened() {
    var table = DistinctRows()
    let key = RowKey(high: 1, low: 2)
    #expect(table.insert(key, content: 1, file: 2) == .new)
    #expect(table.insert(key, content: 1, file: 0) == .duplicate)
    #expect(table.insert(key, content: 2, file: 1) == .conflict(firstFile: 0))
    #expect(table.insert(key, content: 1, file: 1) == .duplicate)
    #expect(table.insert(key, content: 3, file: 4) == .conflict(firstFile: 0))
    #expect(table.insert(RowKey(high: 2, low: 1), content: 1, file: 1) == .new)
    #expect(!table.isAccepted(key))
    let position = SourcePosition(file: "b", line: 4)
    #expect(DistinctRows.Insertion.new.finding(at: position, key: "nip") { "\($0)" } == nil)
    #expect(
      DistinctRows.Insertion.conflict(firstFile: 7).finding(at: position, key: "nip") { "f\($0)" }
        == Finding(.conflictingRows, at: position, "nip", "f7"))
  }

  @Test func manyKeysKeepTheirRows() {
    var table = DistinctRows()
    for number in UInt64(0)..<50_000 {
      _ = table.insert(RowKey(high: number << 32, low: number % 7), content: number, file: 0)
    }
    #expect(table.count == 50_000)
    #expect(table.accepted().map(\.content) == Array(0..<50_000))
    // Keys that differ in one half only.
    #expect(table.insert(RowKey(high: 0, low: 1), content: 0, file: 0) == .new)
    #expect(table.insert(RowKey(high: .max, low: .max), content: .max, file: 0) == .new)
    #expect(table.insert(RowKey(high: .max, low: .max), content: .max, file: 0) == .duplicate)
  }
}
