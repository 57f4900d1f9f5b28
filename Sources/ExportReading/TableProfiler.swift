import CSVReading
import Findings
import TrainingDomain

// To whoever must change this file.
//
// The first of the two phases of reading: a whole pass over a file that ends in decisions, so that the second
// phase is a pure function of a row. It looks at every row, never at a sample, and only counts, so that no
// decision depends on the order of rows. A decision that is a tie sets the file aside; it is never tossed.

/// Profiles one file: delimiter, header and kind from its first rows, decimal marks and date orders from all.
struct TableProfiler {
  /// The header is looked for in so many records from the start.
  private static let headerRecords = 20
  /// What is read to find delimiter and header.
  private static let headBytes = 64 * 1024

  let entry: InputEntry

  func profile(_ file: borrowing InputFile) throws(InputFile.Fault) -> ProfileOutcome {
    guard file.size > 0 else { return .setAside(finding(.fileEmpty)) }
    let raw = try file.contents(upTo: Self.headBytes)
    let encoding = TextEncoding.decided(raw).encoding
    let head = decodedText(raw, encoding)
    if let reason = notText(head) { return .setAside(finding(.fileNotText, reason)) }
    guard let header = findHeader(head) else { return .setAside(unknownKind(head)) }
    if let missing = header.match.missing.first {
      return .setAside(
        finding(.missingColumn, line: header.line, header.match.kind.fileWord, missing))
    }
    if let repeated = header.match.repeated {
      return .setAside(finding(.repeatedColumn, line: header.line, repeated))
    }
    return try decide(file, encoding, header)
  }

  // MARK: Head of the file

  /// A header row that was found, and the delimiter it was found with.
  private struct Header {
    let delimiter: Delimiter
    let match: HeaderMatch
    let line: Int
    /// Its number among the records, from 1.
    let record: Int
    let cellCount: Int

    /// Better: whole, then more known columns, then earlier.
    func isBetter(than other: Header) -> Bool {
      (match.missing.isEmpty ? 1 : 0, match.positions.count, -record)
        > (other.match.missing.isEmpty ? 1 : 0, other.match.positions.count, -other.record)
    }
  }

  private func notText(_ head: [UInt8]) -> String? {
    reasonNotText(head)
  }

  private func findHeader(_ head: [UInt8]) -> Header? {
    var best: Header?
    for delimiter in Delimiter.usual {
      var record = 0
      forEachHeadRecord(head, delimiter) { line, cells in
        record += 1
        let found = header(delimiter, line: line, record: record, cells)
        if let found, best.map({ found.isBetter(than: $0) }) ?? true { best = found }
        return record < Self.headerRecords
      }
    }
    return best
  }

  /// The row as a header: all required columns of a kind, or the kind by the file's name and half of them.
  private func header(_ delimiter: Delimiter, line: Int, record: Int, _ cells: [String]) -> Header? {
    let folded = cells.map(foldedHeader)
    let ranked = HeaderMatch.ranked(header: folded, fileName: fileName)
    guard let best = ranked.first else { return nil }
    let named = ranked.first { fileName.lowercased().hasPrefix($0.kind.fileWord) }
    // A few common words make a whole header of a small kind: the name's kind, which knows more of the
    // columns, then lacks one.
    let isWhole = best.missing.isEmpty && named?.positions.count ?? 0 <= best.positions.count
    let match = isWhole ? best : named ?? best
    guard match.missing.isEmpty || (named != nil && match.positions.count >= 2) else { return nil }
    return Header(
      delimiter: delimiter, match: match, line: line, record: record, cellCount: cells.count)
  }

  private var fileName: String {
    String(entry.path.split(separator: "/").last ?? "")
  }

  private func forEachHeadRecord(
    _ head: [UInt8], _ delimiter: Delimiter, _ body: (_ line: Int, _ cells: [String]) -> Bool
  ) {
    var reader = RecordReader()
    var offset = 0
    reader.forEach(delimiter: delimiter, expectedCells: nil) { buffer in
      let count = min(buffer.count, head.count - offset)
      buffer.copyBytes(from: head[offset..<(offset + count)])
      offset += count
      return count
    } body: { record in
      body(record.line, (0..<record.count).map { cellText(record[$0]) })
    }
  }

  private func unknownKind(_ head: [UInt8]) -> Finding {
    var best: HeaderMatch?
    for delimiter in Delimiter.usual {
      var records = 0
      forEachHeadRecord(head, delimiter) { _, cells in
        records += 1
        let match = HeaderMatch.ranked(header: cells.map(foldedHeader), fileName: fileName)
          .max { $0.positions.count < $1.positions.count }
        if let match, match.positions.count > best?.positions.count ?? 0 { best = match }
        return records < Self.headerRecords
      }
    }
    return finding(
      .unknownKind, line: 1, String(Self.headerRecords), best?.kind.fileWord ?? "-",
      best?.missing.joined(separator: ", ") ?? "-")
  }

  // MARK: All rows

  private func decide(
    _ file: borrowing InputFile, _ encoding: TextEncoding, _ header: Header
  ) throws(InputFile.Fault) -> ProfileOutcome {
    let definitions = header.match.kind.columns.filter { header.match.positions[$0.column] != nil }
    var evidence = ColumnEvidence(definitions, header.match.positions)
    var offset = 0
    var reader = RecordReader()
    var decoder = TextDecoder(encoding)
    try reader.forEach(
      delimiter: header.delimiter, expectedCells: header.cellCount, headerLine: header.line
    ) {
      (buffer) throws(InputFile.Fault) -> Int in
      try decoder.fill(buffer) { (raw) throws(InputFile.Fault) -> Int in
        try file.read(into: raw, at: &offset)
      }
    } body: { (record) throws(InputFile.Fault) -> Bool in
      if record.line > header.line { evidence.add(record) }
      return true
    }
    try file.checkUnchanged(readBytes: offset)
    let decided = evidence.decide()
    if let tie = decided.tie {
      return .setAside(finding(tie.code, line: header.line, tie.values))
    }
    return .table(
      TableProfile(
        entry: entry, kind: header.match.kind, encoding: encoding, delimiter: header.delimiter,
        cellCount: header.cellCount,
        headerLine: header.line, positions: header.match.positions,
        decimalMarks: decided.decimalMarks, dateOrders: decided.dateOrders,
        decisions: decided.decisions, hasWindows1252: evidence.hasWindows1252))
  }

  private func finding(_ code: FindingCode, line: Int = 0, _ values: String...) -> Finding {
    finding(code, line: line, values)
  }

  private func finding(_ code: FindingCode, line: Int, _ values: [String]) -> Finding {
    Finding(code, at: SourcePosition(file: entry.path, line: line), values)
  }
}
