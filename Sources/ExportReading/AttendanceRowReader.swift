import CSVReading
import Findings
import TrainingDomain

/// Reads the rows of an attendance file. A class, so that rows do not copy its columns.
final class AttendanceRowReader {
  private let cells: RowCells
  private let references: ActivityCells
  private let day: ColumnSlot
  private let status: ColumnSlot
  private let session: ColumnSlot
  private let hours: ColumnSlot

  init(_ cells: RowCells) {
    self.cells = cells
    references = ActivityCells(cells)
    day = cells.slot(.date)
    status = cells.slot(.attendance)
    session = cells.slot(.sessions)
    hours = cells.slot(.hours)
  }

  func read(
    _ record: borrowing Record, _ directory: Directory, _ log: inout FindingLog
  ) throws(Finding) -> AttendanceRow {
    let activity = try references.activity(record, directory)
    let person = try references.person(record, directory)
    let day = try cells.requiredDate(record, day)
    let status = try cells.word(record, status, attendanceWords)
    let session = try cells.count(record, session, in: 1...60_000) ?? 0
    let hours = try cells.hours(record, hours)
    try directory.activities[activity].check(day, at: cells.position(record, self.day))
    if let finding = person.finding { log.add(finding) }
    return AttendanceRow(
      person: person.number, activity: UInt32(activity), day: day, session: UInt16(session),
      status: status, hours: hours.map { Int32($0.hundredths) } ?? -1, isRepaired: person.isRepaired,
      line: Int32(truncatingIfNeeded: record.line))
  }
}

extension Activity {
  /// Throws for a day on which the activity was not held.
  func check(_ day: CivilDate, at position: SourcePosition) throws(Finding) {
    // An activity without an end lasts a year at the most, so that one mistyped year neither moves its end
    // nor the month that is published.
    let last = end ?? CivilDate(dayNumber: start.dayNumber + 366)
    guard day < start || day > last else { return }
    throw Finding(
      .dateOutsideActivity, at: position, "\(day)", Masked.cell(Array(code.utf8)), "\(start) … \(last)")
  }
}
