import Findings
import SeededRandomness
import Testing

@testable import ExportReading

/// Rows that are brought in order now and then must fare as those that are looked up one by one.
@Suite struct PersonPartitionsTests {
  private struct Row {
    let key: RowKey
    let content: UInt64
    let file: Int
    let isRepaired: Bool
    let line: Int32
    let lines: UInt16
  }

  private static let paths = (0..<5).map { "f\($0)" }
  private static let columns = "nip"
  /// People of three partitions.
  private static let people = [0, 1, 7, 4095, 4096, 9000]

  /// Rows over few keys and contents, so that duplicates and contradictions are many.
  private static func rows(_ numbers: inout SeededNumbers) -> [Row] {
    (0..<Int.random(in: 0...60, using: &numbers)).map { line in
      Row(
        key: RowKey(
          high: UInt64(numbers.pick(people)) << 32 | UInt64.random(in: 0...2, using: &numbers),
          low: UInt64.random(in: 0...2, using: &numbers)),
        content: Int.random(in: 0...9, using: &numbers) < 8 ? 0 : UInt64.random(in: 1...2, using: &numbers),
        file: Int.random(in: paths.indices, using: &numbers), isRepaired: Bool.random(using: &numbers),
        line: Int32(line + 2), lines: UInt16.random(in: 0...2, using: &numbers))
    }
  }

  private static func add(_ row: Row, to partitions: inout PersonPartitions, _ log: inout FindingLog) {
    partitions.insert(
      row.key, content: row.content, file: row.file, isRepaired: row.isRepaired, line: row.line,
      lines: row.lines,
      columns: columns, paths: paths, log: &log)
  }

  private static func amount(_ content: UInt64) -> RowAmount { RowAmount(hours: Int64(content) * 25 + 1) }

  /// The slow twin.
  private static func table(_ rows: [Row], _ log: inout FindingLog) -> DistinctRows {
    var table = DistinctRows(keepsLines: true)
    for row in rows {
      let insertion = table.insert(
        row.key, content: row.content, file: row.file, isRepaired: row.isRepaired, line: row.line,
        lines: row.lines)
      guard insertion != .duplicate || row.lines > 0 else { continue }
      let position = SourcePosition(file: paths[row.file], line: Int(row.line))
      if let finding = insertion.finding(at: position, key: columns, files: { paths[$0] }) {
        log.add(finding)
      }
    }
    return table
  }

  private static func isUsed(_ key: RowKey) -> Bool { key.low != 2 }

  private static func ledgers(_ partitions: PersonPartitions) -> [RowLedger] {
    var ledgers = [RowLedger](repeating: RowLedger(), count: paths.count)
    partitions.tally(into: &ledgers, fate: { isUsed($0) ? .used : .unused }, amount: { amount($0) })
    return ledgers
  }

  private static func ledgers(_ table: DistinctRows) -> [RowLedger] {
    var ledgers = [RowLedger](repeating: RowLedger(), count: paths.count)
    table.tally(into: &ledgers, isUsed: isUsed, amount: amount)
    return ledgers
  }

  private static func accepted(_ partitions: PersonPartitions) -> [(key: RowKey, content: UInt64)] {
    (0..<4).flatMap { partitions.accepted(in: $0) }
  }

  private static func expectEqual(
    _ partitions: PersonPartitions, _ table: DistinctRows, _ rows: [Row], _ comment: Comment
  ) {
    let accepted = accepted(partitions)
    #expect(accepted.map(\.key) == table.accepted().map(\.key), comment)
    #expect(accepted.map(\.content) == table.accepted().map(\.content), comment)
    #expect(ledgers(partitions) == ledgers(table), comment)
    var visited: [RowKey] = []
    partitions.forEachAccepted { key, content, place in
      visited.append(key)
      #expect(partitions.place(of: key).map { [$0.file, $0.line] } == [place.file, place.line], comment)
      #expect(content == accepted[visited.count - 1].content, comment)
    }
    #expect(visited == accepted.map(\.key), comment)
    #expect(
      Set(partitions.acceptedOccasions)
        == Set(accepted.map { RowKey(high: $0.key.high & 0xFFFF_FFFF, low: $0.key.low) }), comment)
    let contradicted = (0..<4).flatMap { partitions.contradictedKeys(in: $0) }
    #expect(contradicted == contradicted.sorted())
    for row in rows {
      let (place, known) = (partitions.place(of: row.key), table.place(of: row.key))
      #expect(
        place.map { [$0.file, $0.line, $0.lines] } == known.map { [$0.file, $0.line, $0.lines] }, comment)
      #expect(contradicted.contains(row.key) == !table.isAccepted(row.key), comment)
      let position = SourcePosition(file: "x", line: 2)
      var told: [Finding?] = [nil, nil]
      for (number, contradictions) in [partitions.contradictions, table.contradictions].enumerated() {
        do throws(Finding) {
          try contradictions.check(
            row.key, content: row.content, at: position, columns: columns, paths: paths)
        } catch {
          told[number] = error
        }
      }
      #expect(told[0] == told[1], comment)
    }
  }

  /// Of a country there are tens of millions: a byte more for each is as many megabytes.
  @Test func aRowTakesTwentyBytes() {
    #expect(MemoryLayout<PersonRows.Entry>.stride == 20)
    #expect(MemoryLayout<Posting>.stride == 32)
  }

  @Test func rowsFareAsThoseThatAreLookedUp() {
    var numbers = SeededNumbers(21)
    for round in 0..<300 {
      let rows = Self.rows(&numbers)
      var (partitions, log, known) = (PersonPartitions(), FindingLog(), FindingLog())
      for row in rows {
        Self.add(row, to: &partitions, &log)
        // Whoever brings rows in order earlier changes nothing.
        if Int.random(in: 0..<20, using: &numbers) == 0 {
          partitions.order(columns: Self.columns, paths: Self.paths, log: &log)
        }
      }
      let table = Self.table(rows, &known)
      Self.expectEqual(partitions, table, rows, "round \(round), out of order")
      partitions.order(columns: Self.columns, paths: Self.paths, log: &log)
      Self.expectEqual(partitions, table, rows, "round \(round)")
      #expect(log.sorted == known.sorted, "round \(round)")
    }
  }

  @Test func mergedPartsGiveTheWhole() {
    var numbers = SeededNumbers(22)
    for round in 0..<200 {
      let rows = Self.rows(&numbers)
      var log = FindingLog()
      var parts = [PersonPartitions](repeating: PersonPartitions(), count: 3)
      for row in rows { Self.add(row, to: &parts[Int.random(in: 0..<3, using: &numbers)], &log) }
      for number in parts.indices where Bool.random(using: &numbers) {
        parts[number].order(columns: Self.columns, paths: Self.paths, log: &log)
      }
      parts.shuffle(using: &numbers)
      var merged = parts[0]
      merged.merge(parts[1])
      merged.merge(parts[2])
      let table = Self.table(rows, &log)
      #expect(Self.accepted(merged).map(\.key) == table.accepted().map(\.key), "round \(round)")
      #expect(Self.ledgers(merged) == Self.ledgers(table), "round \(round)")
    }
  }

  /// So many that they are brought in order more than once before the end.
  @Test func manyRowsOfOnePartition() {
    var (partitions, log) = (PersonPartitions(), FindingLog())
    var numbers = SeededNumbers(23)
    var contents: [RowKey: Set<UInt64>] = [:]
    for line in 0..<300_000 {
      let key = RowKey(
        high: UInt64.random(in: 0..<50, using: &numbers) << 32,
        low: UInt64.random(in: 0..<2000, using: &numbers))
      // Every thousandth key is contradicted by some of its rows.
      let content = key.low % 1000 == 0 ? UInt64.random(in: 0...1, using: &numbers) : key.low
      contents[key, default: []].insert(content)
      Self.add(
        Row(key: key, content: content, file: 0, isRepaired: false, line: Int32(line), lines: 1),
        to: &partitions, &log)
    }
    partitions.order(columns: Self.columns, paths: Self.paths, log: &log)
    let sound = contents.filter { $0.value.count == 1 }
    #expect(Self.accepted(partitions).map(\.key) == sound.keys.sorted())
    let total = Self.ledgers(partitions)[0]
    #expect(total.total.lines == 300_000)
    #expect(total[.rejected].lines == (contents.count - sound.count) * 2)
    #expect(
      total[.duplicate].lines == 300_000 - sound.count - (contents.count - sound.count) * 2)
    #expect(
      log.count { $0 == .duplicateRow || $0 == .conflictingRows } == 300_000 - contents.count)
  }

  /// An export that is delivered twice: all of its rows are counted, and of the findings the first ones are held.
  @Test func ofManyDuplicatesTheFirstOnesAreHeld() {
    var (partitions, log) = (PersonPartitions(), FindingLog())
    var numbers = SeededNumbers(24)
    let lines = Array(Int32(2)..<5002)
    for (file, lines) in [(0, lines), (1, lines.shuffled(using: &numbers))] {
      for line in lines {
        let key = RowKey(high: UInt64(line % 5000) << 32, low: UInt64(line))
        Self.add(
          Row(key: key, content: 0, file: file, isRepaired: false, line: line, lines: 1), to: &partitions,
          &log)
      }
    }
    partitions.order(columns: Self.columns, paths: Self.paths, log: &log)
    #expect(log.findings.map(\.position.line) == Array(2..<1002))
    #expect(log.findings.allSatisfy { $0.code == .duplicateRow && $0.position.file == "f1" })
    #expect(log.count { $0 == .duplicateRow } == 5000)
    #expect(log.unheld.map(\.count) == [4000])
  }
}
