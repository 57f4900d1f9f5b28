import CSVReading
import Findings
import TrainingDomain

/// Reads the rows of a budget file. A class, so that rows do not copy its columns.
final class BudgetRowReader {
  private let cells: RowCells
  private let scheme: AccountScheme
  private let unit: ColumnSlot
  private let day: ColumnSlot
  private let kind: ColumnSlot
  private let amount: ColumnSlot
  private let stage: ColumnSlot
  private let account: ColumnSlot
  private let activity: ColumnSlot
  private let description: ColumnSlot

  init(_ cells: RowCells, _ scheme: AccountScheme) {
    self.cells = cells
    self.scheme = scheme
    unit = cells.slot(.unitCode)
    day = cells.slot(.date)
    kind = cells.slot(.budgetEntry)
    amount = cells.slot(.amount)
    stage = cells.slot(.budgetStage)
    account = cells.slot(.account)
    activity = cells.slot(.activityCode)
    description = cells.slot(.description)
  }

  func read(
    _ record: borrowing Record, _ directory: Directory, accounts: inout CodeIndex,
    contents: inout CodeIndex
  ) throws(Finding) -> BudgetRow {
    let unit = try cells.unit(record, unit, directory.units)
    let day = try cells.requiredDate(record, day)
    let kind = try cells.word(record, kind, budgetWords)
    guard let amount = try cells.signedRupiah(record, amount) else {
      throw Finding(.missingValue, at: cells.position(record, amount), amount.name)
    }
    let stage =
      cells.cell(record, stage).isEmpty ? .original : try cells.word(record, stage, budgetStageWords)
    let activity = try activityNumber(record, directory)
    let account = accounts.add(try accountCode(record))
    let description = cells.text(record, description) ?? ""
    let isCumulative = cells.table.source?.amountsAreCumulative ?? false
    let content =
      (isCumulative ? "= " : "+ ")
      + "\(unit) \(day.dayNumber) \(kind.rawValue) \(stage.rawValue) \(account) \(activity ?? -1) \(amount) "
      + description
    return BudgetRow(
      unit: unit, day: day, kind: kind, stage: stage, account: Int(account), activity: activity,
      amount: amount, isCumulative: isCumulative, content: Int(contents.add(content)),
      line: Int32(truncatingIfNeeded: record.line))
  }

  /// Whether the row says that it adds up others: counted as well, they would double the money.
  func isTotal(_ record: borrowing Record) -> Bool {
    // Folding costs more than the rest of the row, and hardly any description begins with these letters.
    let letter = cells.cell(record, description).first { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) }
    guard let letter, letter >= 0x80 || [0x6A, 0x73, 0x74].contains(letter | 0x20) else { return false }
    let word = foldedHeader(cells.text(record, description) ?? "").split(separator: "_").first ?? ""
    return ["jumlah", "total", "subtotal"].contains(word)
  }

  /// The account's code without the blanks and the mark that keep a spreadsheet from reading it; empty where the row
  /// names none.
  private func accountCode(_ record: borrowing Record) throws(Finding) -> CellBytes {
    let cell = cells.cell(record, account)
    var code = withoutBlanks(cell)
    // An apostrophe or a grave accent.
    if let first = code.first, first == 0x27 || first == 0x60 {
      code = withoutBlanks(CellBytes(rebasing: code.dropFirst()))
    }
    guard code.isEmpty || scheme.accepts(code) else {
      throw Finding(.badAccount, at: cells.position(record, account), account.name, cells.shown(cell))
    }
    return code
  }

  private func activityNumber(
    _ record: borrowing Record, _ directory: Directory
  ) throws(Finding) -> Int? {
    let cell = cells.cell(record, activity)
    guard !cell.isEmpty else { return nil }
    guard let number = directory.activity(cell) else {
      throw Finding(.unknownActivity, at: cells.position(record, activity), cells.shown(cell))
    }
    return number
  }
}

extension RowCells {
  /// The number of the unit that a cell names by its code.
  func unit(
    _ record: borrowing Record, _ slot: ColumnSlot, _ units: UnitTable
  ) throws(Finding) -> Int {
    let cell = try required(record, slot)
    guard let number = units.number(cellText(cell)) else {
      throw Finding(.unknownUnit, at: position(record, slot), Masked.personalCell(cell))
    }
    return number
  }
}
