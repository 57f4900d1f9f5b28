import CSVReading
import Findings
import TrainingDomain

/// Reads the rows of a file of other systems' totals. A class, so that rows do not copy its columns.
final class ControlRowReader {
  private let cells: RowCells
  private let figure: ColumnSlot
  private let value: ColumnSlot
  private let system: ColumnSlot
  private let month: ColumnSlot
  private let unit: ColumnSlot

  init(_ cells: RowCells) {
    self.cells = cells
    figure = cells.slot(.controlFigure)
    value = cells.slot(.controlValue)
    system = cells.slot(.controlSource)
    month = cells.slot(.month)
    unit = cells.slot(.unitCode)
  }

  func read(
    _ record: borrowing Record, _ directory: Directory, _ figures: ControlFigures, systems: inout CodeIndex
  ) throws(Finding) -> ControlRow {
    let name = try cells.required(record, figure)
    guard let number = figures.number(name) else {
      throw Finding(.unknownFigure, at: cells.position(record, figure), cells.shown(name))
    }
    let value = try scaled(record, of: figures[number])
    let unit = try unitNumber(record, directory.units)
    let month = try period(record)
    let system = try cells.required(record, system)
    return ControlRow(
      figure: number, unit: unit, month: month, system: Int(systems.add(system)), value: value,
      line: Int32(truncatingIfNeeded: record.line))
  }

  /// Never rounded: a value with more decimals than the figure has would differ by its rounding alone.
  private func scaled(_ record: borrowing Record, of figure: ControlFigure) throws(Finding) -> Int64 {
    let cell = try cells.required(record, value)
    let scaled: Int64?
    switch figure.content {
    case .rupiah: scaled = parseRupiah(cell, mark: value.mark)
    case .percent:
      let hasSign = cell.last == UInt8(ascii: "%")
      let number = hasSign ? CellBytes(rebasing: cell.dropLast()) : cell
      scaled = parseDecimal(number, mark: value.mark)?.scaled(decimals: figure.decimals)
    case .number: scaled = parseDecimal(cell, mark: value.mark)?.scaled(decimals: figure.decimals)
    }
    guard let scaled else {
      throw Finding(
        .badNumber, at: cells.position(record, value), value.name, cells.shown(cell),
        Self.expected(of: figure))
    }
    return scaled
  }

  private static func expected(of figure: ControlFigure) -> String {
    switch (figure.content, figure.decimals) {
    case (.rupiah, _): "1250000, 1.250.000, Rp1.250.000,00"
    case (_, 0):
      BilingualText("a whole number (\(figure.name))", "bilangan bulat (\(figure.name))").value
    case (_, let decimals):
      BilingualText(
        "a number with at most \(decimals) decimals (\(figure.name))",
        "bilangan dengan paling banyak \(decimals) desimal (\(figure.name))"
      ).value
    }
  }

  /// Nil for the city: where the cell is empty or says so in a word.
  private func unitNumber(_ record: borrowing Record, _ units: UnitTable) throws(Finding) -> Int? {
    let cell = cells.cell(record, unit)
    guard !cell.isEmpty else { return nil }
    if units.number(cellText(cell)) == nil, allUnitsWords[cell] != nil { return nil }
    return try cells.unit(record, unit, units)
  }

  private func period(_ record: borrowing Record) throws(Finding) -> Period? {
    let cell = cells.cell(record, month)
    guard !cell.isEmpty else { return nil }
    guard let period = parsePeriod(cell) else {
      throw Finding(.badMonth, at: cells.position(record, month), month.name, cells.shown(cell))
    }
    return period
  }
}
