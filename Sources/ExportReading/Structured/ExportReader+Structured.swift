import Findings
import TrainingDomain

extension ExportReader {
  /// Hands on the rows of other programs' reports: attendance and scores.
  ///
  /// - Parameters:
  ///   - rules: the share of a session's minutes that makes somebody present, and of sessions that completes an
  ///     activity.
  ///   - rejected: lines, by file, that are rejected for what other rows say.
  package mutating func readStructured(
    _ directory: Directory, rules: RuleCalendar, progress: (String) -> Void,
    rejected: [Int: [Int32: Finding]] = [:],
    attendance emitAttendance: (Batch<AttendanceRow>) -> Void,
    scores emitScores: (Batch<ScoreRow>) -> Void
  ) {
    var reports = ReportRows(directory: directory, rules: rules)
    readRows(in: .structured, progress: progress) { file, cells in
      reports.begin(file: file, cells)
      return cells
    } read: { (_, record, log) throws(Finding) -> RowClass in
      if let finding = rejected[reports.file]?[Int32(truncatingIfNeeded: record.line)] { throw finding }
      return try reports.read(record, &log)
    } finish: { log, ledger in
      reports.finish(&log, &ledger, emitAttendance, emitScores)
    }
  }
}
