import ExportReading
import Findings
import TrainingDomain

// To whoever must change this file.
//
// Rows are not kept, so what is to be told of rows whose fate later rows decided needs the files once more.
// Everybody and everything has the same dense number as in the first reading only because the same files are
// read in the same order: of a kind with contradictions, all of them, and of the directory's always.

/// Reads files once more, to tell every row of a contradiction and to write down what was rejected.
package struct SecondReading: Sendable {
  private let directory: DirectoryContradictions
  private let attendance: Contradictions
  private let scores: Contradictions
  private let services: ServiceAccumulator
  private let followUps: Contradictions
  private let controls: ControlAccumulator
  private let figures: ControlFigures
  private let history: Contradictions
  private let records: [RowKey: Finding]
  private let refusedScores: RefusedScores
  private let refusedMoney: [Int: Finding]
  private let rules: RuleCalendar

  /// - Parameters:
  ///   - figures: those that totals of other systems may speak of.
  ///   - records: training records that others contradict, though no key is the same.
  ///   - refusedScores: scores that are rejected for what other rows say.
  ///   - refusedMoney: budget rows that are, by their content.
  init(
    _ directory: DirectoryContradictions, attendance: AttendanceAccumulator, scores: ScoreAccumulator,
    services: ServiceAccumulator, followUps: FollowUpAccumulator,
    controls: ControlAccumulator, figures: ControlFigures, history: HistoryAccumulator,
    records: [RowKey: Finding],
    refusedScores: RefusedScores, refusedMoney: [Int: Finding], rules: RuleCalendar
  ) {
    self.refusedScores = refusedScores
    self.refusedMoney = refusedMoney
    self.history = history.contradictions
    self.records = records
    self.directory = directory
    self.rules = rules
    self.attendance = attendance.contradictions
    self.scores = scores.contradictions
    self.services = services
    self.followUps = followUps.contradictions
    self.controls = controls
    self.figures = figures
  }

  /// Whether any rows contradict each other.
  package var isCalledFor: Bool {
    !(directory.isEmpty && attendance.isEmpty && scores.isEmpty && services.contradictions.isEmpty
      && followUps.isEmpty && controls.contradictions.isEmpty && history.isEmpty && records.isEmpty
      && refusedScores.isEmpty
      && refusedMoney.isEmpty)
  }

  /// - Parameters:
  ///   - exports: the reader of the first reading. Its findings of contradicting rows are replaced by one for
  ///     each of the rows; a file that changed meanwhile is added to its findings.
  ///   - rows: what the rejected rows are written to, if they are wanted.
  /// - Returns: all rejected rows, where they are wanted.
  package func read(
    _ exports: inout ExportReader, into rows: RejectedRows?, progress: (String) -> Void
  ) -> RejectedRows? {
    var again = exports
    let kinds = kindsToRead
    again.beginAgain(rows) { source in
      source.ledger.rejected > 0 || source.profile.map { !kinds.isDisjoint(with: $0.kinds) } ?? false
    }
    readFiles(&again, paths: exports.sources.map(\.path), progress)
    for code in [FindingCode.conflictingRows, .mixedScales, .scoreOfAbsentee, .mixedAmounts] {
      exports.log.replace(code, by: again.log)
    }
    for finding in again.log.findings where finding.code.refuses { exports.log.add(finding) }
    return again.rejectedRows
  }

  /// The kinds of which every file must be read.
  private var kindsToRead: Set<SourceKind> {
    var kinds: Set<SourceKind> = [.units, .employees, .activities]
    if !attendance.isEmpty { kinds.insert(.attendance) }
    if !scores.isEmpty || !refusedScores.isEmpty { kinds.insert(.evaluations) }
    if !refusedMoney.isEmpty { kinds.insert(.budget) }
    if !services.contradictions.isEmpty { kinds.insert(.services) }
    if !followUps.isEmpty { kinds.insert(.followUps) }
    if !controls.contradictions.isEmpty { kinds.insert(.controls) }
    if !history.isEmpty || !records.isEmpty { kinds.insert(.history) }
    return kinds
  }

  private func readFiles(
    _ again: inout ExportReader, paths: [String], _ progress: (String) -> Void
  ) {
    var directoryReader = DirectoryReader(known: self.directory)
    var directory = directoryReader.read(&again, progress: progress)
    let serviceContradictions = services.contradictions
    again.readAttendance(directory, progress: progress) { (row, position) throws(Finding) in
      try check(row, at: position, paths)
    } emit: { _ in
    }
    again.readEvaluations(&directory, progress: progress) { (row, position) throws(Finding) in
      try check(row, at: position, paths)
    } emit: { _ in
    }
    again.readInvitations(directory, progress: progress) { _ in }
    _ = again.readHistory(directory, progress: progress) { (row, position) throws(Finding) in
      let key = HistoryKey(row).packed
      try history.check(
        key, content: HistoryContent(row).packed, at: position, columns: HistoryAccumulator.keyColumns,
        paths: paths)
      if let finding = records[key] { throw Finding(finding.code, at: position, finding.values) }
    } emit: { _ in
    }
    readReports(&again, directory, paths: paths, progress)
    _ = again.readBudget(directory, progress: progress) { (row, position) throws(Finding) in
      if let finding = refusedMoney[row.content] { throw Finding(finding.code, at: position, finding.values) }
    } emit: { _ in
    }
    again.readServices(directory, progress: progress) { (row, position) throws(Finding) in
      try services.check(row, serviceContradictions, at: position, paths: paths)
    } emit: { _ in
    }
    again.readFollowUps(directory, progress: progress) { (row, position) throws(Finding) in
      try followUps.check(
        FollowUpKey(row).packed, content: UInt64(row.status.rawValue), at: position,
        columns: FollowUpAccumulator.keyColumns, paths: paths)
    } emit: { _ in
    }
    let controlContradictions = controls.contradictions
    _ = again.readControls(directory, figures: figures, progress: progress) {
      (row, position) throws(Finding) in
      try controls.check(row, controlContradictions, at: position, paths: paths)
    } emit: { _ in
    }
    again.readHolidays(progress: progress)
  }

  /// What a report says is known only at its end: a first pass finds the lines whose rows are contradicted, a second
  /// one rejects them.
  private func readReports(
    _ again: inout ExportReader, _ directory: Directory, paths: [String], _ progress: (String) -> Void
  ) {
    var rejected: [Int: [Int32: Finding]] = [:]
    func note(_ file: Int, _ line: Int32, _ check: (SourcePosition) throws(Finding) -> Void) {
      do throws(Finding) {
        try check(SourcePosition(file: paths[file], line: Int(line)))
      } catch {
        rejected[file, default: [:]][line] = error
      }
    }
    var first = again
    first.readStructured(directory, rules: rules, progress: progress) { batch in
      for row in batch.rows where !row.isUnknown {
        note(batch.file, row.line) { (position) throws(Finding) in try check(row, at: position, paths) }
      }
    } scores: { batch in
      for row in batch.rows {
        note(batch.file, row.line) { (position) throws(Finding) in try check(row, at: position, paths) }
      }
    }
    again.readStructured(directory, rules: rules, progress: progress, rejected: rejected) { _ in
    } scores: { _ in
    }
  }

  private func check(_ row: AttendanceRow, at position: SourcePosition, _ paths: [String]) throws(Finding) {
    try attendance.check(
      AttendanceKey(row).packed, content: AttendanceContent(row).packed, at: position,
      columns: AttendanceAccumulator.keyColumns, paths: paths)
  }

  private func check(_ row: ScoreRow, at position: SourcePosition, _ paths: [String]) throws(Finding) {
    try refusedScores.check(ScoreKey(row), at: position)
    try scores.check(
      ScoreKey(row).packed, content: UInt64(row.score), at: position, columns: ScoreAccumulator.keyColumns,
      paths: paths)
  }
}
