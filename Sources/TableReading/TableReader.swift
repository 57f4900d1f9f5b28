import CSVReading
import Findings

// To whoever must change this file.
//
// Two passes over the file: the first decides how it is written and finds its tables, the second writes rows
// one by one. Neither holds a row longer than it takes to write it; every line ends in the output or in a
// finding.

/// Reads any table and writes it as canonical CSV.
package struct TableReader: Sendable {
  /// What is read to decide how the file is written.
  private static let headBytes = 256 * 1024

  let location: String
  /// The file's name in findings.
  let name: String
  let header: HeaderMode
  let choice: TableChoice

  package init(location: String, name: String, header: HeaderMode, choice: TableChoice) {
    self.location = location
    self.name = name
    self.header = header
    self.choice = choice
  }

  /// Writes the chosen tables.
  /// - Parameter write: takes the next bytes of the output.
  /// - Returns: where every record of the file ended.
  /// - Throws: why there is no table, or what `write` throws.
  package func read(
    _ log: inout FindingLog, write: @escaping (UnsafeRawBufferPointer) throws(TableFailure) -> Void
  ) throws(TableFailure) -> RowLedger {
    let file = try opened()
    guard file.size > 0 else { throw .empty }
    let head = try converting { () throws(InputFile.Fault) in try file.contents(upTo: Self.headBytes) }
    let encoding = TextEncoding.decided(head)
    let text = wholeLines(decodedText(head, encoding.encoding), isCut: file.size > head.count)
    if let reason = reasonNotText(text) { throw .notText(reason) }
    let decision = try DialectDetector(
      head: text.filter { $0 != 0 }, file: name
    ).decide()
    tell(encoding, text, decision, &log)

    var outline = TableOutline(decision)
    let dropped = try forEachRecord(file, encoding.encoding, decision) {
      (record) throws(TableFailure) in outline.add(record)
    }
    outline.finish()
    tell(dropped, &log)
    let tables = outline.tables
    let chosen = try chosen(tables)
    tell(tables, chosen, &log)
    var pass = TablePass(
      name: name, tables: tables, chosen: chosen, header: header,
      hasSeparatorLine: decision.hasSeparatorLine)
    var writer = RowWriter<TableFailure>(write: write)
    pass.begin(&log, blankLines: outline.blankLines)
    _ = try forEachRecord(file, encoding.encoding, decision) { (record) throws(TableFailure) in
      try pass.add(record, &writer, &log)
    }
    try pass.finish(&writer, &log)
    try writer.flush()
    return pass.ledger
  }

  private func opened() throws(TableFailure) -> InputFile {
    do throws(InputFile.Fault) {
      return try InputFile(location: location)
    } catch {
      throw TableFailure(error)
    }
  }

  private func converting<Value>(
    _ body: () throws(InputFile.Fault) -> Value
  ) throws(TableFailure) -> Value {
    do throws(InputFile.Fault) {
      return try body()
    } catch {
      throw TableFailure(error)
    }
  }

  private func forEachRecord(
    _ file: borrowing InputFile, _ encoding: TextEncoding, _ decision: DialectDecision,
    _ body: (borrowing Record) throws(TableFailure) -> Void
  ) throws(TableFailure) -> (nulls: Int, units: Int) {
    var reader = RecordReader()
    var decoder = TextDecoder(encoding)
    var offset = 0
    try reader.forEach(dialect: decision.dialect, widths: decision.widths) {
      (buffer) throws(TableFailure) -> Int in
      try decoder.fill(buffer) { (raw) throws(TableFailure) -> Int in
        do throws(InputFile.Fault) {
          return try file.read(into: raw, at: &offset)
        } catch {
          throw TableFailure(error)
        }
      }
    } body: { (record) throws(TableFailure) -> Bool in
      try body(record)
      return true
    }
    do throws(InputFile.Fault) {
      try file.checkUnchanged(readBytes: offset)
    } catch {
      throw TableFailure(error)
    }
    return (decoder.droppedNULs, decoder.replacedUnits)
  }

  private func chosen(_ tables: [TableExtent]) throws(TableFailure) -> [Int] {
    switch choice {
    case .all: return Array(tables.indices)
    case .number(let number):
      guard tables.indices.contains(number - 1) else { throw .noSuchTable(number, of: tables.count) }
      return [number - 1]
    case .largest:
      var best: Int?
      for index in tables.indices
      where best.map({ tables[index].cellsBelowFirstRow > tables[$0].cellsBelowFirstRow }) ?? true {
        best = index
      }
      return best.map { [$0] } ?? []
    }
  }

  /// The head without a line that its end cuts.
  private func wholeLines(_ text: [UInt8], isCut: Bool) -> [UInt8] {
    guard isCut, let last = text.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    return Array(text[...last])
  }

  // MARK: Decisions in words

  private func tell(
    _ encoding: (encoding: TextEncoding, evidence: TextEncoding.Evidence), _ text: [UInt8],
    _ decision: DialectDecision, _ log: inout FindingLog
  ) {
    let decisions = [Decision(encoding.encoding, encoding.evidence, text)] + decision.decisions
    for decision in decisions { log.add(Finding(decision, at: SourcePosition(file: name))) }
  }

  /// Which of several tables is written, and why.
  private func tell(_ tables: [TableExtent], _ chosen: [Int], _ log: inout FindingLog) {
    guard tables.count > 1, chosen.count == 1, let number = chosen.first else { return }
    let position = SourcePosition(file: name, line: tables[number].firstLine)
    let others = tables.indices.filter { $0 != number }
    let next = others.max {
      (tables[$0].cellsBelowFirstRow, -$0) < (tables[$1].cellsBelowFirstRow, -$1)
    }
    guard case .largest = choice, let next else {
      log.add(Finding(Decision(.table, .table(number + 1), because: .askedFor), at: position))
      return
    }
    log.add(
      Finding(
        Decision(
          .table, .table(number + 1), because: .cellsBelow(tables[number].cellsBelowFirstRow),
          runnerUp: .table(next + 1), .cellsBelow(tables[next].cellsBelowFirstRow)), at: position))
  }

  private func tell(_ dropped: (nulls: Int, units: Int), _ log: inout FindingLog) {
    let position = SourcePosition(file: name)
    if dropped.nulls > 0 { log.add(Finding(.droppedNULs, at: position, String(dropped.nulls))) }
    if dropped.units > 0 { log.add(Finding(.undefinedBytes, at: position, String(dropped.units))) }
  }
}
