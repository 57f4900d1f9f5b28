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
    sources.indices.filter { sources[$0].profile?.kind == kind }
  }

  /// Adds the rows of tables of distinct rows to the files' ledgers.
  package mutating func tally(_ add: (inout [RowLedger]) -> Void) {
    var ledgers = sources.map(\.ledger)
    add(&ledgers)
    for (number, ledger) in ledgers.enumerated() { sources[number].ledger = ledger }
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
        source.sha256 = try Self.digest(of: file)
      }
    } catch {
      add(error, path: entry.path)
    }
    sources.append(source)
    entries.append(entry)
  }

  private static func digest(of file: borrowing InputFile) throws(InputFile.Fault) -> String {
    var hasher = SHA256Hasher()
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
    defer { block.deallocate() }
    var offset = 0
    while true {
      let got = try file.read(into: block, at: &offset)
      if got == 0 {
        try file.checkUnchanged(readBytes: offset)
        return hasher.finalized().hexadecimal
      }
      hasher.update(UnsafeRawBufferPointer(rebasing: block[..<got]))
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
    var hasher = SHA256Hasher()
    var offset = 0
    var reader = RecordReader()
    var decoder = TextDecoder(profile.encoding)
    // Handed out for the pass and taken back: the log is written row by row.
    var log = self.log
    self.log = FindingLog()
    defer { self.log = log }
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
      if record.isBlank, !record.isOverlong {
        ledger.blank += 1
      } else if record.line <= profile.headerLine {
        ledger.nonTable += 1
      } else {
        do throws(Finding) {
          try Self.checkShape(record, profile)
          switch try read(record, &log) {
          case .accepted: ledger.accepted += 1
          case .unused: ledger.unused += 1
          case .handedOn: break
          }
        } catch {
          log.add(error)
          ledger.rejected += 1
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

  /// Throws for a record that does not have the header's cells; surplus empty cells at its end are no fault.
  private static func checkShape(
    _ record: borrowing Record, _ profile: TableProfile
  ) throws(Finding) {
    let position = SourcePosition(file: profile.entry.path, line: record.line)
    if record.isOverlong {
      throw Finding(.lineTooLong, at: position, String(RecordReader.maxRecordBytes))
    }
    guard record.count != profile.cellCount else { return }
    if record.count > profile.cellCount,
      (profile.cellCount..<record.count).allSatisfy({ record[$0].isEmpty })
    {
      return
    }
    throw Finding(
      .wrongCellCount, at: position, String(record.count), String(profile.cellCount))
  }
}
