import CSVReading
import ContentDigest
import CoreSharing
import Findings
import TableReading
import TrainingDomain

/// Reads the exports of an input folder in two phases: a profile of each file that ends in decisions, then a
/// pure pass over its rows.
///
/// The reader holds no rows. It keeps each file's decisions, digest and ledger, and the findings.
package struct ExportReader: Sendable {
  /// The tables of the folder by path; a file's place here is its number.
  package internal(set) var sources: [SourceFile] = []
  package var log = FindingLog()
  /// By the file whose rows they replace: corrected rows, each with the number of the file that it stands in.
  private var corrections: [String: [(file: Int, correction: Correction)]] = [:]
  /// Nil where rejected rows are not written down.
  package private(set) var rejectedRows: RejectedRows?
  /// The numbers of files that a second reading need not read.
  private var passedOver: Set<Int> = []

  /// Profiles every table of the folder.
  /// - Parameters:
  ///   - settings: what the office says of exports that do not say it themselves.
  ///   - progress: called with the path before a file is read, from several threads.
  package init(
    _ folder: InputFolder, settings: SourceSettings = SourceSettings(),
    progress: @Sendable (String) -> Void
  ) {
    let tables = folder.entries.filter { $0.content == .table }
    // Large files first, so that none of them is left for one processor at the end.
    func size(_ place: Int) -> Int { tables[place].state?.size ?? 0 }
    let order = tables.indices.sorted { (size($1), $0) < (size($0), $1) }
    let read = mapOnAllCores(Array(order.indices)) { place in
      progress(tables[order[place]].path)
      return ProfiledFile(tables[order[place]], settings)
    }
    var profiled = [ProfiledFile?](repeating: nil, count: tables.count)
    for (place, file) in read.enumerated() { profiled[order[place]] = file }
    var next = profiled.makeIterator()
    for entry in folder.entries {
      switch entry.content {
      case .table:
        if let file = next.next() ?? nil { add(file) }
      case .other: log.add(Finding(.fileSkipped, at: SourcePosition(file: entry.path)))
      case .notFollowed: log.add(Finding(.notFollowed, at: SourcePosition(file: entry.path)))
      case .unreadable(let reason):
        log.add(Finding(.fileUnreadable, at: SourcePosition(file: entry.path), reason))
      case .rules, .settings, .sources: break
      }
    }
    adoptOrigins()
    setAsideUnsettled()
    setAsideOtherRosters()
    let paths = sources.map(\.path)
    log.add(contentsOf: settings.unused(among: paths))
    for (path, corrections) in corrections where !paths.contains(path) {
      for (_, correction) in corrections {
        log.add(Finding(.staleCorrection, at: SourcePosition(file: path, line: correction.line)))
      }
    }
  }

  /// The kinds of export of which at least one file can be read.
  package var deliveredKinds: Set<SourceKind> {
    sources.reduce(into: []) { $0.formUnion($1.profile?.kinds ?? []) }
  }

  /// Whether any row must be matched to the roster by something else than a whole NIP.
  var namesPeopleOtherwise: Bool {
    sources.contains { source in
      source.profile?.tables.contains { $0.kind.namesPeople && $0.mayNamePeopleOtherwise } ?? false
    }
  }

  /// The numbers of the files with a table of a lane, by path.
  func files(of lane: ReadingLane) -> [Int] {
    sources.indices.filter { number in
      !passedOver.contains(number) && sources[number].profile?.tables.contains { $0.lane == lane } ?? false
    }
  }

  /// The numbers of the files of attendance, the largest first, so that readers who take them one by one end at about
  /// the same time.
  package var attendanceFiles: [Int] {
    files(of: .canonical(.attendance)).sorted {
      (sources[$1].state?.size ?? 0, $0) < (sources[$0].state?.size ?? 0, $1)
    }
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

  /// Reads files once more whose content may have changed behind an unchanged size and time: those written so lately
  /// that the clock of their file system need not have moved on since.
  /// - Parameter seconds: files written at this time or later, in seconds since 1970.
  package mutating func readAgain(modifiedSince seconds: Int) {
    for source in sources
    where !source.sha256.isEmpty && source.state.map({ $0.modified >= seconds }) ?? false {
      guard let entry = source.entry else { continue }
      do throws(InputFile.Fault) {
        let digest = try InputFile(location: entry.location).digest()
        if digest != source.sha256 { throw .changed }
      } catch {
        add(error, path: entry.path)
      }
    }
  }

  // MARK: Profiles

  private mutating func add(_ file: ProfiledFile) {
    for correction in file.corrections {
      corrections[correction.file, default: []].append((sources.count, correction))
    }
    for finding in file.findings { log.add(finding) }
    sources.append(file.source)
  }

  // MARK: Branches

  /// A reader of the same files that has found nothing yet, so that lanes can be read at once.
  package func branch() -> ExportReader {
    var branch = self
    branch.log = FindingLog()
    for number in sources.indices { branch.sources[number].ledger = RowLedger() }
    return branch
  }

  /// Takes over what a branch found.
  package mutating func join(_ branch: ExportReader) {
    log.add(contentsOf: branch.log)
    for number in sources.indices {
      sources[number].ledger = sources[number].ledger + branch.sources[number].ledger
    }
  }

  /// Takes a file off the delivered ones.
  mutating func setAside(_ number: Int, _ finding: Finding) {
    log.add(finding)
    sources[number].profile = nil
    guard let entry = sources[number].entry else { return }
    do throws(InputFile.Fault) {
      try sources[number].setAside(try InputFile(location: entry.location), isText: true)
    } catch {
      add(error, path: entry.path)
    }
  }

  private mutating func add(_ fault: InputFile.Fault, path: String) {
    log.add(Finding(fault, path: path))
  }

  // MARK: Rows

  /// Lines that corrected rows replace, with the print of the row that must stand there. A corrected row of a file
  /// that is set aside replaces nothing, or its line would be lost.
  private func replacedLines(of path: String) -> [Int: UInt64] {
    var lines: [Int: UInt64] = [:]
    for (file, correction) in corrections[path] ?? [] where sources[file].profile != nil {
      lines[correction.line] = correction.print
    }
    return lines
  }

  /// Reads every row of every table of a lane. A row that `read` throws a finding for is rejected.
  /// - Parameters:
  ///   - files: the numbers of the only files to read, each with a table of the lane; nil for all.
  ///   - prepare: makes the reader of a table's rows in a section; sections come in the order of their lines.
  ///   - ahead: called with a record some time before it is read, where that can be done; it must decide nothing.
  ///   - finish: called behind the last row of a file.
  mutating func readRows<Reader: AnyObject>(
    in lane: ReadingLane, only files: AnySequence<Int>? = nil, progress: (String) -> Void = { _ in },
    prepare: (_ file: Int, _ cells: RowCells) -> Reader,
    ahead: (Reader, borrowing Record) -> Void = { _, _ in },
    read: (Reader, borrowing Record, inout FindingLog) throws(Finding) -> RowClass,
    finish: (inout FindingLog, inout RowLedger) -> Void = { _, _ in }
  ) {
    for number in files ?? AnySequence(self.files(of: lane)) {
      guard let profile = sources[number].profile else { continue }
      progress(profile.entry.path)
      do throws(InputFile.Fault) {
        try readFile(number, profile, lane, prepare, ahead, read)
      } catch {
        add(error, path: profile.entry.path)
      }
      finish(&log, &sources[number].ledger)
    }
  }

  private mutating func readFile<Reader: AnyObject>(
    _ number: Int, _ profile: FileProfile, _ lane: ReadingLane,
    _ prepare: (Int, RowCells) -> Reader,
    _ ahead: (Reader, borrowing Record) -> Void,
    _ read: (Reader, borrowing Record, inout FindingLog) throws(Finding) -> RowClass
  ) throws(InputFile.Fault) {
    let file = try InputFile(location: profile.entry.location)
    // What was decided holds only for the file that was profiled.
    guard file.state == sources[number].state else { throw .changed }
    var pass = FilePass(profile, lane, replaced: replacedLines(of: profile.entry.path))
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
    // Held until the end of the file, so that rows need not count references to the last of them.
    var readers: [Reader] = []
    defer { withExtendedLifetime(readers) {} }
    var current: Unmanaged<Reader>?
    try reader.forEach(
      dialect: profile.dialect, widths: profile.widths, headerLine: profile.firstHeaderLine
    ) {
      (buffer) throws(InputFile.Fault) -> Int in
      try decoder.fill(buffer) { (raw) throws(InputFile.Fault) -> Int in
        try file.read(into: raw, at: &offset)
      }
    } ahead: { record in
      current?._withUnsafeGuaranteedRef { ahead($0, record) }
    } body: { (record) throws(InputFile.Fault) -> Bool in
      if let cells = pass.entered(record) {
        let next = prepare(number, cells)
        readers.append(next)
        current = .passUnretained(next)
      }
      if pass.isRow(record, &log) {
        current?._withUnsafeGuaranteedRef { pass.add(record, of: $0, &log, &rejectedRows, read) }
      }
      return true
    }
    pass.finish(&log)
    if decoder.droppedNULs > 0 {
      log.add(
        Finding(
          .droppedNULs, at: SourcePosition(file: profile.entry.path), String(decoder.droppedNULs)))
    }
    try file.checkUnchanged(readBytes: offset)
    sources[number].ledger = sources[number].ledger + pass.ledger
  }
}
