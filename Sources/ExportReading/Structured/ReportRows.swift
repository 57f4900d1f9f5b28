import CSVReading
import Findings
import TrainingDomain

/// Gathers what one file of another program says, table by table, and hands it on at the file's end.
struct ReportRows {
  private enum TableReader {
    case meeting
    case sessions(SessionListReader)
    case scores(ScoreListReader)
  }

  private let directory: Directory
  private let rules: RuleCalendar
  private(set) var file = -1
  private var path = ""
  private var table: TableReader?
  /// The report's meeting; of corrected rows those of all reports that they come from. The last one is read.
  private var meetings: [MeetingReader] = []
  private var attendance: [AttendanceRow] = []
  /// The report, with the meeting's begin as it states it, that first told of a session.
  private var sessions: [Session: (path: String, start: [UInt8])] = [:]

  private struct Session: Hashable {
    let activity: UInt32
    let day: CivilDate
    let number: UInt16
  }
  private var attempts: [ScoreListReader.Attempt] = []

  init(directory: Directory, rules: RuleCalendar) {
    self.directory = directory
    self.rules = rules
  }

  /// Begins the rows of a table.
  mutating func begin(file: Int, _ cells: RowCells) {
    self.file = file
    path = cells.file
    switch cells.table.layout {
    case .meeting, .joinLog:
      if let last = meetings.last, last.origin == cells.table.origin {
        meetings[meetings.count - 1].go(on: cells)
      } else {
        meetings.append(MeetingReader(cells: cells, directory: directory, rules: rules))
      }
      table = .meeting
    case .sessions: table = .sessions(SessionListReader(cells))
    case .scores: table = .scores(ScoreListReader(cells))
    case .canonical, .meetingFacts: table = nil
    }
  }

  mutating func read(_ record: borrowing Record, _ log: inout FindingLog) throws(Finding) -> RowClass {
    switch table {
    case .meeting:
      guard !meetings.isEmpty else { return .unused }
      return try meetings[meetings.count - 1].read(record, &log)
    case .sessions(let reader):
      let rows = try reader.read(record, directory, &log)
      attendance += rows
      return rows.isEmpty ? .unused : .handedOn
    case .scores(let reader):
      let (row, scores) = try reader.read(record, directory, rules, &log)
      if let row { attendance.append(row) }
      attempts += scores
      return row == nil && scores.isEmpty ? .unused : .handedOn
    case nil: return .unused
    }
  }

  /// Hands on what was gathered and forgets it.
  mutating func finish(
    _ log: inout FindingLog, _ ledger: inout RowLedger, _ emitAttendance: (Batch<AttendanceRow>) -> Void,
    _ emitScores: (Batch<ScoreRow>) -> Void
  ) {
    for meeting in meetings {
      if let rows = meeting.rows(&log) {
        attendance += rows
        if let row = rows.first { noteSession(row, meeting.start, &log) }
        ledger.unused += meeting.lines.unused
      } else {
        ledger.rejected += meeting.lines.all
      }
    }
    var attendanceWriter = BatchWriter<AttendanceRow>()
    attendanceWriter.begin(file: file, path: path, emit: emitAttendance)
    for row in attendance { attendanceWriter.add(row, emit: emitAttendance) }
    attendanceWriter.flush(emitAttendance)
    var scoreWriter = BatchWriter<ScoreRow>()
    scoreWriter.begin(file: file, path: path, emit: emitScores)
    for row in countedAttempts(&ledger) { scoreWriter.add(row, emit: emitScores) }
    scoreWriter.flush(emitScores)
    (attendance, attempts, meetings, table) = ([], [], [], nil)
  }

  /// Tells of two meetings that stand for one session: whoever was in either of them would count as having been in
  /// both.
  private mutating func noteSession(_ row: AttendanceRow, _ start: [UInt8], _ log: inout FindingLog) {
    let session = Session(activity: row.activity, day: row.day, number: row.session)
    guard let other = sessions[session] else {
      sessions[session] = (path, start)
      return
    }
    guard other.path != path, other.start != start else { return }
    log.add(Finding(.sharedSession, at: SourcePosition(file: path), Masked.path(other.path)))
  }

  /// One score a person, activity, stage and day: of attempts at different times the first before an activity and the last
  /// behind it. What else was tried is not needed.
  private func countedAttempts(_ ledger: inout RowLedger) -> [ScoreRow] {
    struct Day: Hashable {
      let person: UInt32
      let activity: UInt32
      let stage: EvaluationStage
      let day: CivilDate?

      init(_ row: ScoreRow) {
        person = row.person
        // Corrected rows come from the lists of several activities.
        activity = row.activity
        stage = row.stage
        day = row.day
      }
    }
    var best: [Day: Int] = [:]
    var rows: [ScoreRow] = []
    for (index, attempt) in attempts.enumerated() {
      let day = Day(attempt.row)
      guard let second = attempt.second, let known = best[day], let other = attempts[known].second,
        second != other
      else {
        // Without times, or at one and the same time, contradicting scores are told from each other later.
        if best[day] == nil { best[day] = index }
        continue
      }
      if attempt.row.stage == .after ? second > other : second < other { best[day] = index }
    }
    for (index, attempt) in attempts.enumerated() {
      let day = Day(attempt.row)
      let chosen = best[day] ?? index
      if chosen == index || attempt.second == nil || attempts[chosen].second == attempt.second {
        rows.append(attempt.row)
      } else if attempt.row.lines > 0 {
        ledger.unused += 1
      }
    }
    return rows
  }
}
