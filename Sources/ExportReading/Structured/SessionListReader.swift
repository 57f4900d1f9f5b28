import CSVReading
import Findings
import TrainingDomain

/// Reads lists of people with one column for each session.
struct SessionListReader {
  private let cells: RowCells
  private let references: ActivityCells

  init(_ cells: RowCells) {
    self.cells = cells
    references = ActivityCells(cells)
  }

  /// - Returns: a row for each session of which the list says something.
  func read(
    _ record: borrowing Record, _ directory: Directory, _ log: inout FindingLog
  ) throws(Finding) -> [AttendanceRow] {
    let activity = try references.activity(record, directory)
    let person = try references.person(record, directory)
    var rows: [AttendanceRow] = []
    for column in cells.table.sessions {
      guard let status = try status(record, column) else { continue }
      try directory.activities[activity].check(
        column.day, at: SourcePosition(file: cells.file, line: record.line, column: column.position + 1))
      rows.append(
        AttendanceRow(
          person: person.number, activity: UInt32(activity), day: column.day,
          session: UInt16(truncatingIfNeeded: column.session), status: status, hours: -1,
          isRepaired: person.isRepaired, line: Int32(truncatingIfNeeded: record.line),
          lines: rows.isEmpty ? 1 : 0))
    }
    if let finding = person.finding { log.add(finding) }
    return rows
  }

  /// What stands before the points: `P (2/2)`; nil where nothing was recorded.
  private func status(
    _ record: borrowing Record, _ column: SessionColumn
  ) throws(Finding) -> AttendanceStatus? {
    let cell = record[column.position]
    let word = foldedHeader(String(cellText(cell).prefix { $0 != "(" }))
    if isNoValue(cell) || word.isEmpty { return nil }
    // Late is there all the same.
    if let known = Self.letters[word] ?? attendanceWords[word] { return known }
    throw Finding(
      .badWord, at: SourcePosition(file: cells.file, line: record.line, column: column.position + 1),
      "\(column.day)", cells.shown(cell), "P, L, E, A, H, T, I, S")
  }

  private static let letters: [String: AttendanceStatus] = [
    "p": .present, "l": .present, "e": .permitted, "a": .unexcused, "h": .present, "t": .present,
    "late": .present, "terlambat": .present, "excused": .permitted, "absent": .unexcused,
  ]
}
