import CSVReading
import Findings
import TrainingDomain

/// Reads the rows of a file of training records. A class, so that rows do not copy its columns.
final class HistoryRowReader {
  private let cells: RowCells
  private let references: ActivityCells
  private let title: ColumnSlot
  private let start: ColumnSlot
  private let end: ColumnSlot
  private let hours: ColumnSlot
  private let form: ColumnSlot

  init(_ cells: RowCells) {
    self.cells = cells
    references = ActivityCells(cells)
    title = cells.slot(.activityName)
    start = cells.slot(.startDate)
    end = cells.slot(.endDate)
    hours = cells.slot(.hours)
    form = cells.slot(.form)
  }

  /// - Parameter titles: takes up the title where it is new.
  func read(
    _ record: borrowing Record, _ directory: Directory, _ titles: inout TitleIndex,
    _ log: inout FindingLog
  ) throws(Finding) -> HistoryRow {
    let person = try references.person(record, directory)
    let name = try cells.required(record, title)
    let start = try cells.requiredDate(record, start)
    let end = try cells.date(record, end) ?? start
    guard end >= start else {
      throw Finding(.endBeforeStart, at: cells.position(record), "\(end)", "\(start)")
    }
    let hours = try cells.hours(record, hours)
    // A title of nothing but marks names no training.
    guard let number = titles.add(name) else {
      throw Finding(.missingValue, at: cells.position(record, title), title.name)
    }
    if let finding = person.finding { log.add(finding) }
    return HistoryRow(
      person: person.number, title: number, start: start, end: end,
      form: formWords[cells.cell(record, form)] ?? .other,
      hours: hours.map { Int32($0.hundredths) } ?? -1, isRepaired: person.isRepaired,
      line: Int32(truncatingIfNeeded: record.line))
  }
}
