import CSVReading
import Findings
import TableReading

/// The second pass over one file: each record to the reader of its table, or into a class of the ledger.
///
/// A file with tables of several lanes is passed once for each of them; what belongs to no table is counted in
/// the pass of its first table's lane.
struct FilePass {
  private let profile: FileProfile
  private let lane: ReadingLane
  private let isPrimary: Bool
  private let replaced: [Int: UInt64]
  private(set) var ledger = RowLedger()
  /// What rows of the current table state in JP and rupiah.
  private var amounts: RowAmountReader?
  /// The section at the current line; -1 above the first header.
  private var section = -1
  /// The first line of the section behind it.
  private var nextSection = 0
  /// What its rows are held against, apart from the rest of the profile so that rows do not copy it.
  private var header = 0...0
  private var cellCount = 0
  private var isInLane = false
  private var isFacts = false
  private var headerCells: [String] = []
  /// Whether the line before was blank or known to be no row.
  private var followsGap = true
  private var lastLine = 0
  /// Lines whose records are rows unless they are blank or take up more than one: nearly all.
  private var rowLines = 0..<0

  init(_ profile: FileProfile, _ lane: ReadingLane, replaced: [Int: UInt64]) {
    self.profile = profile
    self.lane = lane
    self.replaced = replaced
    isPrimary = profile.tables.first?.lane == lane
  }

  /// Moves on to the record; the cells of a table of this lane that begins with it.
  @inline(__always)
  mutating func entered(_ record: borrowing Record) -> RowCells? {
    record.line < nextSection ? nil : enteredSection(record)
  }

  private mutating func enteredSection(_ record: borrowing Record) -> RowCells? {
    var begun: RowCells?
    while section + 1 < profile.sections.count,
      record.line >= profile.sections[section + 1].header.lowerBound
    {
      section += 1
      let next = profile.sections[section]
      let table = profile.tables[next.table]
      header = next.header
      headerCells = table.header
      cellCount = table.cellCount
      isInLane = table.lane == lane
      isFacts = table.layout == .meetingFacts
      begun =
        isInLane ? RowCells(profile, table, title: next.title) : nil
      amounts = begun.map(RowAmountReader.init)
    }
    nextSection =
      section + 1 < profile.sections.count ? profile.sections[section + 1].header.lowerBound : .max
    let isAllRows = section >= 0 && isInLane && !isFacts && replaced.isEmpty
    let first = header.upperBound + 1
    rowLines = isAllRows ? first..<max(first, nextSection) : 0..<0
    return begun
  }

  /// Whether the record is a row to be added; where it is none, it has its class in the ledger.
  @inline(__always)
  mutating func isRow(_ record: borrowing Record, _ log: inout FindingLog) -> Bool {
    if rowLines.contains(record.line), record.lines == 1, !record.isBlank {
      lastLine = record.line
      return true
    }
    return isAnyRow(record, &log)
  }

  private mutating func isAnyRow(_ record: borrowing Record, _ log: inout FindingLog) -> Bool {
    if isPrimary, record.lines > 1 { ledger.nonTable += record.lines - 1 }
    lastLine = record.line
    if record.isBlank, !record.isOverlong {
      if isPrimary { ledger.blank += 1 }
      followsGap = true
      tellNoRow(record.line, &log)
      return false
    }
    if isRowOfTable(record, &log) { return true }
    followsGap = false
    return false
  }

  private mutating func isRowOfTable(_ record: borrowing Record, _ log: inout FindingLog) -> Bool {
    guard section >= 0, !header.contains(record.line) else {
      if isPrimary { ledger.nonTable += 1 }
      tellNoRow(record.line, &log)
      return false
    }
    guard isInLane else { return false }
    if !replaced.isEmpty, let print = replaced[record.line], isReplaced(record, print, &log) {
      ledger[.duplicate].add(amount(record))
      return false
    }
    guard !isFacts else {
      ledger.nonTable += 1
      return false
    }
    return true
  }

  /// Adds a row.
  /// - Parameter reader: that of the table entered last.
  mutating func add<Reader: AnyObject>(
    _ record: borrowing Record, of reader: Reader, _ log: inout FindingLog,
    _ rejectedRows: inout RejectedRows?,
    _ read: (Reader, borrowing Record, inout FindingLog) throws(Finding) -> RowClass
  ) {
    do throws(Finding) {
      guard Self.hasShape(record, width: cellCount) else { throw wrongShape(record) }
      switch try read(reader, record, &log) {
      case .accepted: ledger[.accepted].add(amount(record))
      case .unused: ledger[.unused].add(amount(record))
      case .nonTable: ledger.nonTable += 1
      case .handedOn: break
      }
      followsGap = false
    } catch {
      if let word = knownNonTable(record) {
        ledger.nonTable += 1
        followsGap = true
        log.add(
          Finding(
            .leftOutLine, at: SourcePosition(file: profile.entry.path, line: record.line), word.text.value))
        return
      }
      followsGap = false
      log.add(error)
      rejectedRows?.add(record, error, section: section, header: headerCells)
      ledger[.rejected].add(amount(record))
    }
  }

  /// To be called behind the last record: tells of corrections for lines that the file does not have any more.
  func finish(_ log: inout FindingLog) {
    guard isPrimary else { return }
    for line in replaced.keys.sorted() where line > lastLine { log.add(stale(line)) }
  }

  /// Tells of a correction for a line that is no row by now.
  private func tellNoRow(_ line: Int, _ log: inout FindingLog) {
    if isPrimary, !replaced.isEmpty, replaced[line] != nil { log.add(stale(line)) }
  }

  private func stale(_ line: Int) -> Finding {
    Finding(.staleCorrection, at: SourcePosition(file: profile.entry.path, line: line))
  }

  /// What a row is that cannot be read as one, where its place and words tell: a total, an average, a signature,
  /// or a text apart from the table. A row that can be read is never one of these, whatever its words; nor is a
  /// row that was cut off at the table's end.
  private func knownNonTable(_ record: borrowing Record) -> NonTableLine? {
    guard !record.isOverlong else { return nil }
    if case .other(let word) = RowRole(record, width: max(cellCount, record.count)) { return word }
    let next = section + 1 < profile.sections.count ? profile.sections[section + 1].header.lowerBound : 0
    guard followsGap || record.line + 1 == next else { return nil }
    let filled = record.filledCount
    // Spreadsheets fill a text up to the table's width.
    if Self.hasShape(record, width: cellCount) {
      return filled == 1 && cellCount > 2 ? .titleOrFootnote : nil
    }
    return filled <= 2 && record.line > profile.sections[section].lastLine ? .titleOrFootnote : nil
  }

  /// Whether a corrected row of another file stands for this one; where another row stands here by now, the
  /// correction is out of date and both are read.
  private func isReplaced(_ record: borrowing Record, _ print: UInt64, _ log: inout FindingLog) -> Bool {
    if record.fingerprint == print { return true }
    log.add(stale(record.line))
    return false
  }

  /// What the row states; where cells are missing or too many, none can be told to be the amount.
  private func amount(_ record: borrowing Record) -> RowAmount {
    Self.hasShape(record, width: cellCount) ? amounts?.read(record) ?? .none : .none
  }

  /// Whether a record has the header's cells; surplus empty cells at its end are no fault. A method of this
  /// pass would copy all of it, row by row.
  private static func hasShape(_ record: borrowing Record, width: Int) -> Bool {
    !record.isOverlong && record.fits(width: width)
  }

  private func wrongShape(_ record: borrowing Record) -> Finding {
    let position = SourcePosition(file: profile.entry.path, line: record.line)
    return record.isOverlong
      ? Finding(.lineTooLong, at: position, String(RecordReader.maxRecordBytes))
      : Finding(.wrongCellCount, at: position, String(record.count), String(cellCount))
  }
}
