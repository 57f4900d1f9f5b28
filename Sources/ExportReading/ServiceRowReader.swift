import CSVReading
import Findings
import TrainingDomain

/// Reads the rows of a file of service results. A class, so that rows do not copy its columns.
final class ServiceRowReader {
  private let cells: RowCells
  private let unit: ColumnSlot
  private let month: ColumnSlot
  private let complaints: ColumnSlot
  private let answered: ColumnSlot
  private let responseHours: ColumnSlot
  private let satisfaction: ColumnSlot
  private let satisfactionMaximum: ColumnSlot

  init(_ cells: RowCells) {
    self.cells = cells
    unit = cells.slot(.unitCode)
    month = cells.slot(.month)
    complaints = cells.slot(.complaintsReceived)
    answered = cells.slot(.complaintsAnswered)
    responseHours = cells.slot(.responseHours)
    satisfaction = cells.slot(.satisfaction)
    satisfactionMaximum = cells.slot(.satisfactionMaximum)
  }

  func read(_ record: borrowing Record, _ directory: Directory) throws(Finding) -> ServiceRow {
    let unit = try cells.unit(record, unit, directory.units)
    let cell = try cells.required(record, month)
    guard let month = parsePeriod(cell) else {
      throw Finding(.badMonth, at: cells.position(record, month), month.name, cells.shown(cell))
    }
    return ServiceRow(
      unit: unit, month: month,
      complaints: try cells.count(record, complaints, in: 0...999_999_999),
      complaintsAnswered: try cells.count(record, answered, in: 0...999_999_999),
      responseHours: try hours(record), satisfaction: try shareOfScale(record))
  }

  private func hours(_ record: borrowing Record) throws(Finding) -> Int64? {
    let cell = cells.cell(record, responseHours)
    guard !cell.isEmpty else { return nil }
    guard let value = parseDecimal(cell, mark: responseHours.mark)?.scaled(decimals: 2),
      (0...100_000_000).contains(value)
    else {
      throw Finding(
        .badNumber, at: cells.position(record, responseHours), responseHours.name, cells.shown(cell),
        "0 … 1000000.00")
    }
    return value
  }

  /// The survey's value in percent of its maximum; without a stated maximum that is 100.
  private func shareOfScale(_ record: borrowing Record) throws(Finding) -> Int64? {
    let cell = cells.cell(record, satisfaction)
    guard !cell.isEmpty else { return nil }
    let topCell = cells.cell(record, satisfactionMaximum)
    guard let value = parseDecimal(cell, mark: satisfaction.mark)?.scaled(decimals: 6) else {
      throw badNumber(record, satisfaction, cell)
    }
    let top =
      topCell.isEmpty
      ? 100_000_000 : parseDecimal(topCell, mark: satisfactionMaximum.mark)?.scaled(decimals: 6)
    guard let top, (1...1_000_000_000).contains(top) else {
      throw badNumber(record, satisfactionMaximum, topCell)
    }
    guard (0...top).contains(value) else {
      throw Finding(
        .scoreOutOfRange, at: cells.position(record, satisfaction), "0", ScoreRowReader.shown(top))
    }
    return Int64(
      truncatingIfNeeded: roundedQuotient(
        Int128(value) * 100 * Int128(powerOfTen(ScoreRow.decimals)), Int128(top)))
  }

  private func badNumber(
    _ record: borrowing Record, _ slot: ColumnSlot, _ cell: CellBytes
  ) -> Finding {
    Finding(.badNumber, at: cells.position(record, slot), slot.name, cells.shown(cell), "87.5, 87,5")
  }
}
