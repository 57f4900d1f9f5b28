import CSVReading
import Findings
import TrainingDomain

/// Reads the rows of a holiday file. A class, so that rows do not copy its columns.
final class HolidayRowReader {
  private let cells: RowCells
  private let day: ColumnSlot
  private let name: ColumnSlot

  init(_ cells: RowCells) {
    self.cells = cells
    day = cells.slot(.date)
    name = cells.slot(.holidayName)
  }

  /// A day without a name is a holiday too.
  func read(_ record: borrowing Record, names: inout CodeIndex) throws(Finding) -> HolidayRow {
    let day = try cells.requiredDate(record, day)
    let name = names.add(foldedTitle(cells.text(record, name) ?? ""))
    return HolidayRow(day: day, name: Int(name), line: Int32(truncatingIfNeeded: record.line))
  }
}
