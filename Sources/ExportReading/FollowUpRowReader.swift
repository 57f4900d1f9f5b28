import CSVReading
import Findings
import TrainingDomain

/// Reads the rows of a file of follow-ups. A class, so that rows do not copy its columns.
final class FollowUpRowReader {
  private let cells: RowCells
  private let activity: ColumnSlot
  private let unit: ColumnSlot
  private let day: ColumnSlot
  private let description: ColumnSlot
  private let status: ColumnSlot

  init(_ cells: RowCells) {
    self.cells = cells
    activity = cells.slot(.activityCode)
    unit = cells.slot(.unitCode)
    day = cells.slot(.date)
    description = cells.slot(.description)
    status = cells.slot(.followUpStatus)
  }

  func read(
    _ record: borrowing Record, _ directory: Directory, descriptions: inout CodeIndex
  ) throws(Finding) -> FollowUpRow {
    let activity = try activityNumber(record, directory)
    let unit = try cells.unit(record, unit, directory.units)
    let day = try cells.requiredDate(record, day)
    let description = try cells.required(record, description)
    // Whoever writes an idea down and says no more has proposed it.
    let status =
      cells.cell(record, status).isEmpty ? .proposed : try cells.word(record, status, followUpWords)
    try directory.activities[activity].check(followUp: day, at: cells.position(record, self.day))
    return FollowUpRow(
      activity: activity, unit: unit, day: day, description: Int(descriptions.add(description)),
      status: status, line: Int32(truncatingIfNeeded: record.line))
  }

  private func activityNumber(
    _ record: borrowing Record, _ directory: Directory
  ) throws(Finding) -> Int {
    let cell = try cells.required(record, activity)
    guard let number = directory.activity(cell) else {
      throw Finding(.unknownActivity, at: cells.position(record, activity), cells.shown(cell))
    }
    return number
  }
}

extension Activity {
  /// Throws for a day before the activity began: nothing can follow from it yet. Afterwards no day is too late.
  fileprivate func check(followUp day: CivilDate, at position: SourcePosition) throws(Finding) {
    guard day < start else { return }
    throw Finding(
      .dateOutsideActivity, at: position, "\(day)", Masked.cell(Array(code.utf8)), "\(start) \u{2026}")
  }
}
