import CSVReading
import ContentDigest
import Findings
import TrainingDomain

/// Reads the exports of an input folder in two phases: a profile of each file that ends in decisions, then a
/// pure pass over its rows.
///
/// The reader holds no rows. It keeps each file's decisions, digest and ledger, and the findings.
package struct ExportReader: Sendable {
  /// The tables of the folder by path; a file's place here is its number.
  package private(set) var sources: [SourceFile] = []
  package var log = FindingLog()
  /// Nil where rejected rows are not written down.
  package private(set) var rejectedRows: RejectedRows?
  /// The numbers of files that a second reading need not read.
  private var passedOver: Set<Int> = []
  private var entries: [InputEntry] = []

  /// Profiles every table of the folder.
  /// - Parameter progress: called with the path before a file is read.
  package init(_ folder: InputFolder, progress: (String) -> Void) {
    for entry in folder.entries {
      switch entry.content {
      case .table:
        progress(entry.path)
        addTable(entry)
      case .other: log.add(Finding(.fileSkipped, at: SourcePosition(file: entry.path)))
      case .unreadable(let reason):
        log.add(Finding(.fileUnreadable, at: SourcePosition(file: entry.path), reason))
      case .rules, .settings: break
      }
    }
  }

  /// The kinds of export of which at least one file can be read.
  package var deliveredKinds: Set<SourceKind> {
    Set(sources.compactMap { $0.profile?.kind })
  }

  /// The numbers of the files of one kind, by path.
  func files(of kind: SourceKind) -> [Int] {
    sources.indices.filter { sources[$0].profile?.kind == kind && !passedOver.contains($0) }
  }

  /// Adds the rows of tables of distinct rows to the files' ledgers.
  package mutating func tally(_ add: (inout [RowLedger]) -> Void) {
    var ledgers = sources.map(\.ledger)
    add(&ledgers)
    for (number, ledger) in ledgers.enumerated() { sources[number].ledger = ledger }
  }

  /// Makes this copy of a reader that has read all files ready to read them once more, with an empty log.
  /// - Parameters:
  ///   - rejectedRows: what the rejected rows are added to, if they are wanted.
  ///   - isNeeded: whether a file must be read again.
  package mutating func beginAgain(_ rejectedRows: RejectedRows?, isNeeded: (SourceFile) -> Bool) {
    self.rejectedRows = rejectedRows
    passedOver = Set(sources.indices.filter { !isNeeded(sources[$0]) })
    log = FindingLog()
  }

  // MARK: Profiles

  private mutating func addTable(_ entry: InputEntry) {
    var source = SourceFile(path: entry.path)
    do throws(InputFile.Fault) {
      let file = try InputFile(location: entry.location)
      source.bytes = file.size
      source.state = file.state
      switch try TableProfiler(entry: entry).profile(file) {
      case .table(let profile): source.profile = profile
      case .setAside(let finding):
        log.add(finding)
        let read = try Self.digestAndLines(of: file)
        source.sha256 = read.digest
        // What is not text has no lines.
        if finding.code != .fileNotText { source.ledger.rejected = read.lines }
      }
    } catch {
      add(error, path: entry.path)
    }
    sources.append(source)
    entries.append(entry)
  }

  private static func digestAndLines(
    of file: borrowing InputFile
  ) throws(InputFile.Fault) -> (digest: String, lines: Int) {
    var hasher = SHA256Hasher()
    var count = LineCount()
    var decoder = TextDecoder(TextEncoding.decided(try file.contents(upTo: 64 * 1024)).encoding)
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
    defer { block.deallocate() }
    var offset = 0
    while true {
      let got = try decoder.fill(block) { (raw) throws(InputFile.Fault) -> Int in
        let got = try file.read(into: raw, at: &offset)
        hasher.update(UnsafeRawBufferPointer(rebasing: raw[..<got]))
        return got
      }
      if got == 0 {
        try file.checkUnchanged(readBytes: offset)
        return (hasher.finalized().hexadecimal, count.lines)
      }
      count.add(UnsafeRawBufferPointer(rebasing: block[..<got]))
    }
  }

  private mutating func add(_ fault: InputFile.Fault, path: String) {
    let position = SourcePosition(file: path)
    switch fault {
    case .unreadable(let reason): log.add(Finding(.fileUnreadable, at: position, reason))
    case .changed: log.add(Finding(.fileChanged, at: position))
    }
  }

  // MARK: Rows

  /// Reads every row of every file of a kind. A row that `read` throws a finding for is rejected.
  mutating func readRows(
    of kind: SourceKind, progress: (String) -> Void,
    prepare: (_ file: Int, _ cells: RowCells) -> Void,
    read: (borrowing Record, inout FindingLog) throws(Finding) -> RowClass
  ) {
    for number in files(of: kind) {
      guard let profile = sources[number].profile else { continue }
      progress(profile.entry.path)
      prepare(number, RowCells(profile))
      do throws(InputFile.Fault) {
        try readTable(number, profile, read)
      } catch {
        add(error, path: profile.entry.path)
      }
    }
  }

  private mutating func readTable(
    _ number: Int, _ profile: TableProfile,
    _ read: (borrowing Record, inout FindingLog) throws(Finding) -> RowClass
  ) throws(InputFile.Fault) {
    let file = try InputFile(location: profile.entry.location)
    // What was decided holds only for the file that was profiled.
    guard file.state == sources[number].state else { throw .changed }
    var ledger = RowLedger()
    let amounts = RowAmountReader(RowCells(profile))
    var hasher = SHA256Hasher()
    var offset = 0
    var reader = RecordReader()
    var decoder = TextDecoder(profile.encoding)
    // Handed out for the pass and taken back: the log is written row by row.
    var log = self.log
    self.log = FindingLog()
    var rejectedRows = self.rejectedRows
    self.rejectedRows = nil
    defer {
      self.log = log
      self.rejectedRows = rejectedRows
    }
    try reader.forEach(
      delimiter: profile.delimiter, expectedCells: profile.cellCount, headerLine: profile.headerLine
    ) {
      (buffer) throws(InputFile.Fault) -> Int in
      // The digest is that of the file's own bytes, whatever becomes of them.
      try decoder.fill(buffer) { (raw) throws(InputFile.Fault) -> Int in
        let got = try file.read(into: raw, at: &offset)
        hasher.update(UnsafeRawBufferPointer(rebasing: raw[..<got]))
        return got
      }
    } body: { (record) throws(InputFile.Fault) -> Bool in
      if record.lines > 1 { ledger.nonTable += record.lines - 1 }
      if record.isBlank, !record.isOverlong {
        ledger.blank += 1
      } else if record.line <= profile.headerLine {
        ledger.nonTable += 1
        if record.line == profile.headerLine { rejectedRows?.beginFile(header: record) }
      } else {
        do throws(Finding) {
          try Self.checkShape(record, profile)
          switch try read(record, &log) {
          case .accepted: ledger[.accepted].add(amounts.read(record))
          case .unused: ledger[.unused].add(amounts.read(record))
          case .handedOn: break
          }
        } catch {
          log.add(error)
          rejectedRows?.add(record, error)
          // Where cells are missing or too many, none can be told to be the amount.
          ledger[.rejected].add(Self.hasShape(record, profile) ? amounts.read(record) : .none)
        }
      }
      return true
    }
    if decoder.droppedNULs > 0 {
      log.add(
        Finding(
          .droppedNULs, at: SourcePosition(file: profile.entry.path), String(decoder.droppedNULs)))
    }
    try file.checkUnchanged(readBytes: offset)
    sources[number].sha256 = hasher.finalized().hexadecimal
    sources[number].ledger = sources[number].ledger + ledger
  }

  /// Whether a record has the header's cells; surplus empty cells at its end are no fault.
  private static func hasShape(_ record: borrowing Record, _ profile: TableProfile) -> Bool {
    guard !record.isOverlong, record.count >= profile.cellCount else { return false }
    for position in profile.cellCount..<record.count where !record[position].isEmpty { return false }
    return true
  }

  private static func checkShape(
    _ record: borrowing Record, _ profile: TableProfile
  ) throws(Finding) {
    let position = SourcePosition(file: profile.entry.path, line: record.line)
    if record.isOverlong {
      throw Finding(.lineTooLong, at: position, String(RecordReader.maxRecordBytes))
    }
    guard !hasShape(record, profile) else { return }
    throw Finding(
      .wrongCellCount, at: position, String(record.count), String(profile.cellCount))
  }
}
