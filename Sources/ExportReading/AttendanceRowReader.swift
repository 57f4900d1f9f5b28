import CSVReading
import Findings
import TrainingDomain

/// Reads the rows of an attendance file. A class, so that rows do not copy its columns.
final class AttendanceRowReader {
  private let cells: RowCells
  private let references: ActivityCells
  private let shared: SharedDirectory
  private let day: ColumnSlot
  private let status: ColumnSlot
  private let session: ColumnSlot
  private let hours: ColumnSlot
  // No reading of a row begins within another one, so that the check would only cost time.
  @exclusivity(unchecked) private var activities = CellMemo<Int>()
  @exclusivity(unchecked) private var days = CellMemo<CivilDate>()
  @exclusivity(unchecked) private var statuses = CellMemo<AttendanceStatus>()
  @exclusivity(unchecked) private var sessions = CellMemo<UInt16>()
  @exclusivity(unchecked) private var statedHours = CellMemo<Int32>()

  init(_ cells: RowCells, _ shared: SharedDirectory) {
    self.cells = cells
    self.shared = shared
    references = ActivityCells(cells, shared)
    day = cells.slot(.date)
    status = cells.slot(.attendance)
    session = cells.slot(.sessions)
    hours = cells.slot(.hours)
  }

  func read(
    _ record: borrowing Record, _ log: inout FindingLog
  ) throws(Finding) -> AttendanceRow {
    let activity = try activities.value(of: references.codeCell(record)) { () throws(Finding) in
      try references.activity(record, shared.directory)
    }
    var told: Finding?
    let person = try references.person(record, shared, &told)
    let day = try days.value(of: cells.cell(record, self.day)) { () throws(Finding) in
      try cells.requiredDate(record, self.day)
    }
    let status = try statuses.value(of: cells.cell(record, self.status)) { () throws(Finding) in
      try cells.word(record, self.status, attendanceWords)
    }
    let session = try sessions.value(of: cells.cell(record, self.session)) { () throws(Finding) in
      UInt16(try cells.count(record, self.session, in: 1...60_000) ?? 0)
    }
    let hours = try statedHours.value(of: cells.cell(record, self.hours)) { () throws(Finding) in
      try cells.hours(record, self.hours).map { Int32($0.hundredths) } ?? -1
    }
    if !shared.daysHeld[activity].contains(day.dayNumber) {
      try shared.directory.activities[activity].check(day, at: cells.position(record, self.day))
    }
    if let told { log.add(told) }
    return AttendanceRow(
      person: person.number, activity: UInt32(activity), day: day, session: session,
      status: status, hours: hours, isRepaired: person.isRepaired,
      line: Int32(truncatingIfNeeded: record.line))
  }

  /// Begins to fetch what reading the row will look at.
  func prefetch(_ record: borrowing Record) { references.prefetchPerson(record) }
}

extension Activity {
  /// An activity without an end lasts a year at the most, so that one mistyped year neither moves its end nor the month
  /// that is published.
  var daysHeld: ClosedRange<CivilDate> {
    start...max(start, end ?? CivilDate(dayNumber: start.dayNumber + 366))
  }

  /// Throws for a day on which the activity was not held.
  func check(_ day: CivilDate, at position: SourcePosition) throws(Finding) {
    let held = daysHeld
    guard !held.contains(day) else { return }
    throw Finding(
      .dateOutsideActivity, at: position, "\(day)", maskedCode,
      "\(held.lowerBound) … \(held.upperBound)")
  }
}
