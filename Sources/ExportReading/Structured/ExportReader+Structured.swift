import Findings
import TrainingDomain

extension ExportReader {
  /// Hands on the rows of other programs' reports: attendance and scores.
  ///
  /// - Parameter rules: the share of a session's minutes that makes somebody present, and of sessions that
  ///   completes an activity.
  package mutating func readStructured(
    _ directory: Directory, rules: RuleBook, progress: (String) -> Void,
    attendance emitAttendance: (Batch<AttendanceRow>) -> Void,
    scores emitScores: (Batch<ScoreRow>) -> Void
  ) {
    var reports = ReportRows(directory: directory, rules: rules)
    readRows(in: .structured, progress: progress) { file, cells in
      reports.begin(file: file, cells)
    } read: { (record, log) throws(Finding) -> RowClass in
      try reports.read(record, &log)
    } finish: { log, ledger in
      reports.finish(&log, &ledger, emitAttendance, emitScores)
    }
  }
}
