import CSVReading
import Findings

/// The second pass: each record to the output or into a finding.
struct TablePass {
  private let name: String
  private let tables: [TableExtent]
  private let chosen: [Int]
  private let columns: [[Int]]
  private let twoLineHeaders: [Bool]
  private let header: HeaderMode
  private let hasSeparatorLine: Bool
  /// Where records ended, as plain numbers: each row counts.
  private var counts = (accepted: 0, rejected: 0, blank: 0, nonTable: 0)
  /// The table at or behind the current line.
  private var current = 0
  /// The table written last.
  private var written: Int?
  private var rowsSeen = 0
  private var headerAbove: [[UInt8]]?

  init(name: String, tables: [TableExtent], chosen: [Int], header: HeaderMode, hasSeparatorLine: Bool) {
    self.name = name
    self.tables = tables
    self.chosen = chosen
    self.header = header
    self.hasSeparatorLine = hasSeparatorLine
    columns = tables.map(\.columns)
    twoLineHeaders = tables.map { header == .auto && HeaderEvidence($0).isTwoLines }
  }

  var ledger: RowLedger {
    var ledger = RowLedger()
    ledger.accepted = counts.accepted
    ledger.rejected = counts.rejected
    ledger.blank = counts.blank
    ledger.nonTable = counts.nonTable
    return ledger
  }

  /// Tells what the outline showed.
  func begin(_ log: inout FindingLog, blankLines: Int) {
    for index in tables.indices {
      let table = tables[index]
      let position = SourcePosition(file: name, line: table.firstLine)
      guard chosen.contains(index) else {
        log.add(
          Finding(
            .otherTable, at: position, "\(index + 1)", "\(table.firstLine)", "\(table.lastLine)",
            "\(table.width)"))
        continue
      }
      let evidence = HeaderEvidence(table)
      log.add(
        Finding(
          header == .auto ? evidence.decision : Decision(.header, .noHeader, because: .askedFor), at: position
        ))
    }
    let blankColumns = chosen.reduce(0) { $0 + tables[$1].width - columns[$1].count }
    if blankLines + blankColumns > 0 {
      log.add(
        Finding(.blankLeftOut, at: SourcePosition(file: name), "\(blankLines)", "\(blankColumns)"))
    }
  }

  mutating func add(
    _ record: borrowing Record, _ writer: inout RowWriter<TableFailure>, _ log: inout FindingLog
  ) throws(TableFailure) {
    if record.isOverlong {
      counts.rejected += 1
      log.add(Finding(.lineTooLong, at: position(record), String(RecordReader.maxRecordBytes)))
      return
    }
    if record.isBlank {
      counts.blank += 1
      return
    }
    while current < tables.count, record.line > tables[current].lastLine {
      try finishHeader(&writer, &log)
      current += 1
      rowsSeen = 0
    }
    guard current < tables.count, record.line >= tables[current].firstLine else {
      leaveOut(record, width: tables[at: current]?.width ?? tables.last?.width ?? 0, &log)
      return
    }
    let width = tables[current].width
    guard record.fits(width: width) else {
      leaveOut(record, width: width, isInside: true, &log)
      return
    }
    guard chosen.contains(current) else {
      counts.nonTable += 1
      return
    }
    let surplus = record.count - width
    if surplus > 0 { log.add(Finding(.surplusCell, at: position(record), String(surplus))) }
    try writeRow(record, &writer, &log)
  }

  mutating func finish(
    _ writer: inout RowWriter<TableFailure>, _ log: inout FindingLog
  ) throws(TableFailure) {
    try finishHeader(&writer, &log)
  }

  private mutating func writeRow(
    _ record: borrowing Record, _ writer: inout RowWriter<TableFailure>, _ log: inout FindingLog
  ) throws(TableFailure) {
    rowsSeen += 1
    if rowsSeen == 1 { try beginTable(&writer) }
    if rowsSeen == 1, twoLineHeaders[current] {
      headerAbove = columns[current].map { Array(record[$0]) }
      counts.accepted += 1
      return
    }
    if let above = headerAbove {
      headerAbove = nil
      try writer.row(
        zip(above, columns[current]).map { cell, column in
          let below = Array(record[column])
          return cell.isEmpty ? below : below.isEmpty ? cell : cell + [0x20] + below
        })
    } else {
      if rowsSeen > 1, case .other(let line) = RowRole(record, width: tables[current].width) {
        counts.nonTable += 1
        log.add(Finding(.leftOutLine, at: position(record), line.text.value))
        return
      }
      try writer.row(record, columns[current])
    }
    counts.accepted += 1
    if writer.replaced > 0 {
      log.add(Finding(.undefinedBytes, at: position(record), String(writer.replaced)))
    }
  }

  private func position(_ record: borrowing Record) -> SourcePosition {
    SourcePosition(file: name, line: record.line)
  }

  private mutating func beginTable(_ writer: inout RowWriter<TableFailure>) throws(TableFailure) {
    if written != nil { try writer.blankLine() }
    written = current
    if header == .synthetic {
      try writer.row(columns[current].indices.map { Array("col_\($0)".utf8) })
    }
  }

  /// Writes a first header line whose second one was never seen.
  private mutating func finishHeader(
    _ writer: inout RowWriter<TableFailure>, _ log: inout FindingLog
  ) throws(TableFailure) {
    guard let above = headerAbove else { return }
    headerAbove = nil
    try writer.row(above)
  }

  /// A record that does not have the table's cells: a title or a footnote outside, damage inside.
  private mutating func leaveOut(
    _ record: borrowing Record, width: Int, isInside: Bool = false, _ log: inout FindingLog
  ) {
    let position = SourcePosition(file: name, line: record.line)
    if hasSeparatorLine, record.line == 1 {
      counts.nonTable += 1
      log.add(Finding(.leftOutLine, at: position, NonTableLine.separator.text.value))
    } else if !isInside, record.filledCount <= 2 {
      counts.nonTable += 1
      let line: NonTableLine = current == 0 ? .title : .titleOrFootnote
      log.add(Finding(.leftOutLine, at: position, line.text.value))
    } else {
      counts.rejected += 1
      log.add(Finding(.wrongCellCount, at: position, String(record.count), String(width)))
    }
  }
}
