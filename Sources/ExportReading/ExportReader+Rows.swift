import CSVReading
import Findings
import TrainingDomain

/// Throws for a row that is rejected though it can be read.
package typealias RowCheck<Row> = (Row, SourcePosition) throws(Finding) -> Void

extension ExportReader {
  /// Hands on all attendance rows in batches.
  /// - Parameters:
  ///   - files: the numbers of the only files to read, of `attendanceFiles`; nil for all.
  ///   - check: throws for a sound row that is rejected all the same.
  package mutating func readAttendance(
    _ directory: Directory, only files: AnySequence<Int>? = nil, progress: (String) -> Void,
    check: RowCheck<AttendanceRow>? = nil,
    emit: (Batch<AttendanceRow>) -> Void
  ) {
    let shared = SharedDirectory(directory)
    var writer = BatchWriter<AttendanceRow>()
    var path = ""
    readRows(in: .canonical(.attendance), only: files, progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      path = cells.file
      return AttendanceRowReader(cells, shared)
    } ahead: { reader, record in
      reader.prefetch(record)
    } read: { (reader, record, log) throws(Finding) -> RowClass in
      let row = try reader.read(record, &log)
      try check?(row, SourcePosition(file: path, line: record.line))
      writer.add(row, emit: emit)
      return .handedOn
    }
    writer.flush(emit)
  }

  /// Hands on all evaluation rows in batches; competencies that they name are added to the directory.
  /// - Parameter check: throws for a sound row that is rejected all the same.
  package mutating func readEvaluations(
    _ directory: inout Directory, progress: (String) -> Void, check: RowCheck<ScoreRow>? = nil,
    emit: (Batch<ScoreRow>) -> Void
  ) {
    let shared = SharedDirectory(directory)
    var writer = BatchWriter<ScoreRow>()
    var path = ""
    var competencies = directory.competencies
    readRows(in: .canonical(.evaluations), progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      path = cells.file
      return ScoreRowReader(cells, shared)
    } ahead: { reader, record in
      reader.prefetch(record)
    } read: { (reader, record, log) throws(Finding) -> RowClass in
      let row = try reader.read(record, &competencies, &log)
      try check?(row, SourcePosition(file: path, line: record.line))
      writer.add(row, emit: emit)
      return .handedOn
    }
    writer.flush(emit)
    directory.competencies = competencies
  }

  /// Hands on all invitations in batches.
  package mutating func readInvitations(
    _ directory: Directory, progress: (String) -> Void, emit: (Batch<InvitationRow>) -> Void
  ) {
    var writer = BatchWriter<InvitationRow>()
    readRows(in: .canonical(.invitations), progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      return InvitationRowReader(cells)
    } read: { (reader, record, log) throws(Finding) -> RowClass in
      let row = try reader.read(record, directory, &log)
      writer.add(row, emit: emit)
      return .handedOn
    }
    writer.flush(emit)
  }

  /// Hands on all training records in batches, with the titles that they number.
  package mutating func readHistory(
    _ directory: Directory, progress: (String) -> Void, check: RowCheck<HistoryRow>? = nil,
    emit: (Batch<HistoryRow>) -> Void
  ) -> TitleIndex {
    var writer = BatchWriter<HistoryRow>()
    var path = ""
    var titles = TitleIndex()
    readRows(in: .canonical(.history), progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      path = cells.file
      return HistoryRowReader(cells)
    } read: { (reader, record, log) throws(Finding) -> RowClass in
      let row = try reader.read(record, directory, &titles, &log)
      try check?(row, SourcePosition(file: path, line: record.line))
      writer.add(row, emit: emit)
      return .handedOn
    }
    writer.flush(emit)
    return titles
  }

  /// Hands on all budget rows in batches, with the texts of the account codes.
  /// - Parameter check: throws for a sound row that is rejected all the same.
  package mutating func readBudget(
    _ directory: Directory, scheme: AccountScheme = .usual, progress: (String) -> Void,
    check: RowCheck<BudgetRow>? = nil, emit: (Batch<BudgetRow>) -> Void
  ) -> CodeIndex {
    var writer = BatchWriter<BudgetRow>()
    var path = ""
    var accounts = CodeIndex()
    _ = accounts.add("")
    var contents = BudgetContents()
    readRows(in: .canonical(.budget), progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      path = cells.file
      return BudgetRowReader(cells, scheme)
    } read: { (reader, record, log) throws(Finding) -> RowClass in
      let row = try reader.read(record, directory, accounts: &accounts, contents: &contents)
      if reader.isTotal(record) {
        log.add(
          Finding(
            .leftOutLine, at: SourcePosition(file: path, line: record.line), NonTableLine.total.text.value))
        return .nonTable
      }
      try check?(row, SourcePosition(file: path, line: record.line))
      writer.add(row, emit: emit)
      return .handedOn
    }
    writer.flush(emit)
    return accounts
  }

  /// Hands on all rows of service results in batches, each with its line.
  /// - Parameter check: throws for a sound row that is rejected all the same.
  package mutating func readServices(
    _ directory: Directory, progress: (String) -> Void, check: RowCheck<ServiceRow>? = nil,
    emit: (Batch<(row: ServiceRow, line: Int32)>) -> Void
  ) {
    var writer = BatchWriter<(row: ServiceRow, line: Int32)>()
    var path = ""
    readRows(in: .canonical(.services), progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      path = cells.file
      return ServiceRowReader(cells)
    } read: { (reader, record, _) throws(Finding) -> RowClass in
      let row = try reader.read(record, directory)
      try check?(row, SourcePosition(file: path, line: record.line))
      writer.add((row: row, line: Int32(truncatingIfNeeded: record.line)), emit: emit)
      return .handedOn
    }
    writer.flush(emit)
  }

  /// Hands on all follow-ups in batches.
  /// - Parameter check: throws for a sound row that is rejected all the same.
  package mutating func readFollowUps(
    _ directory: Directory, progress: (String) -> Void, check: RowCheck<FollowUpRow>? = nil,
    emit: (Batch<FollowUpRow>) -> Void
  ) {
    var writer = BatchWriter<FollowUpRow>()
    var path = ""
    var descriptions = CodeIndex()
    readRows(in: .canonical(.followUps), progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      path = cells.file
      return FollowUpRowReader(cells)
    } read: { (reader, record, _) throws(Finding) -> RowClass in
      let row = try reader.read(record, directory, descriptions: &descriptions)
      try check?(row, SourcePosition(file: path, line: record.line))
      writer.add(row, emit: emit)
      return .handedOn
    }
    writer.flush(emit)
  }

  /// Hands on all totals of other systems in batches, with the texts of their sources.
  /// - Parameters:
  ///   - figures: those that rows may speak of.
  ///   - check: throws for a sound row that is rejected all the same.
  package mutating func readControls(
    _ directory: Directory, figures: ControlFigures, progress: (String) -> Void,
    check: RowCheck<ControlRow>? = nil, emit: (Batch<ControlRow>) -> Void
  ) -> CodeIndex {
    var writer = BatchWriter<ControlRow>()
    var path = ""
    var systems = CodeIndex()
    readRows(in: .canonical(.controls), progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      path = cells.file
      return ControlRowReader(cells)
    } read: { (reader, record, _) throws(Finding) -> RowClass in
      let row = try reader.read(record, directory, figures, systems: &systems)
      try check?(row, SourcePosition(file: path, line: record.line))
      writer.add(row, emit: emit)
      return .handedOn
    }
    writer.flush(emit)
    return systems
  }

  /// Hands on all days of holiday files in batches.
  package mutating func readHolidays(
    progress: (String) -> Void, emit: (Batch<HolidayRow>) -> Void = { _ in }
  ) {
    var writer = BatchWriter<HolidayRow>()
    var names = CodeIndex()
    readRows(in: .canonical(.holidays), progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      return HolidayRowReader(cells)
    } read: { (reader, record, _) throws(Finding) -> RowClass in
      let row = try reader.read(record, names: &names)
      writer.add(row, emit: emit)
      return .handedOn
    }
    writer.flush(emit)
  }
}
