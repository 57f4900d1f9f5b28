import CSVReading
import Findings
import TrainingDomain

extension ExportReader {
  /// Hands on all attendance rows in batches.
  package mutating func readAttendance(
    _ directory: Directory, progress: (String) -> Void,
    emit: (Batch<AttendanceRow>) -> Void
  ) {
    var writer = BatchWriter<AttendanceRow>()
    var reader: AttendanceRowReader?
    readRows(of: .attendance, progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      reader = AttendanceRowReader(cells)
    } read: { (record, log) throws(Finding) -> RowClass in
      guard let row = try reader?.read(record, directory, &log) else { return .unused }
      writer.add(row, emit: emit)
      return .handedOn
    }
    writer.flush(emit)
  }

  /// Hands on all evaluation rows in batches; competencies that they name are added to the directory.
  package mutating func readEvaluations(
    _ directory: inout Directory, progress: (String) -> Void,
    emit: (Batch<ScoreRow>) -> Void
  ) {
    var writer = BatchWriter<ScoreRow>()
    var reader: ScoreRowReader?
    var known = directory
    readRows(of: .evaluations, progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      reader = ScoreRowReader(cells)
    } read: { (record, log) throws(Finding) -> RowClass in
      guard let row = try reader?.read(record, &known, &log) else { return .unused }
      writer.add(row, emit: emit)
      return .handedOn
    }
    writer.flush(emit)
    directory = known
  }

  /// Hands on all invitations in batches.
  package mutating func readInvitations(
    _ directory: Directory, progress: (String) -> Void, emit: (Batch<InvitationRow>) -> Void
  ) {
    var writer = BatchWriter<InvitationRow>()
    var reader: InvitationRowReader?
    readRows(of: .invitations, progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      reader = InvitationRowReader(cells)
    } read: { (record, log) throws(Finding) -> RowClass in
      guard let row = try reader?.read(record, directory, &log) else { return .unused }
      writer.add(row, emit: emit)
      return .handedOn
    }
    writer.flush(emit)
  }

  /// Hands on all training records in batches, with the titles that they number.
  package mutating func readHistory(
    _ directory: Directory, progress: (String) -> Void, emit: (Batch<HistoryRow>) -> Void
  ) -> TitleIndex {
    var writer = BatchWriter<HistoryRow>()
    var reader: HistoryRowReader?
    var titles = TitleIndex()
    readRows(of: .history, progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      reader = HistoryRowReader(cells)
    } read: { (record, log) throws(Finding) -> RowClass in
      guard let row = try reader?.read(record, directory, &titles, &log) else { return .unused }
      writer.add(row, emit: emit)
      return .handedOn
    }
    writer.flush(emit)
    return titles
  }

  /// Hands on all budget rows in batches, with the texts of the account codes.
  package mutating func readBudget(
    _ directory: Directory, progress: (String) -> Void, emit: (Batch<BudgetRow>) -> Void
  ) -> CodeIndex {
    var writer = BatchWriter<BudgetRow>()
    var reader: BudgetRowReader?
    var accounts = CodeIndex()
    _ = accounts.add("")
    var contents = CodeIndex()
    readRows(of: .budget, progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      reader = BudgetRowReader(cells)
    } read: { (record, _) throws(Finding) -> RowClass in
      guard
        let row = try reader?.read(record, directory, accounts: &accounts, contents: &contents)
      else { return .unused }
      writer.add(row, emit: emit)
      return .handedOn
    }
    writer.flush(emit)
    return accounts
  }

  /// Hands on all rows of service results in batches, each with its line.
  package mutating func readServices(
    _ directory: Directory, progress: (String) -> Void,
    emit: (Batch<(row: ServiceRow, line: Int32)>) -> Void
  ) {
    var writer = BatchWriter<(row: ServiceRow, line: Int32)>()
    var reader: ServiceRowReader?
    readRows(of: .services, progress: progress) { file, cells in
      writer.begin(file: file, path: cells.file, emit: emit)
      reader = ServiceRowReader(cells)
    } read: { (record, _) throws(Finding) -> RowClass in
      guard let row = try reader?.read(record, directory) else { return .unused }
      writer.add((row: row, line: Int32(truncatingIfNeeded: record.line)), emit: emit)
      return .handedOn
    }
    writer.flush(emit)
  }

  /// Checks the rows of holiday files. No figure needs them yet, so all sound rows are unused.
  package mutating func readHolidays(progress: (String) -> Void) {
    var cells: RowCells?
    readRows(of: .holidays, progress: progress) { _, next in
      cells = next
    } read: { (record, _) throws(Finding) -> RowClass in
      if let cells { _ = try cells.requiredDate(record, cells.slot(.date)) }
      return .unused
    }
  }
}
