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
  // No reading of a row begins within another one, so that the check would only cost time.
  @exclusivity(unchecked) private var units = CellMemo<Int>()
  @exclusivity(unchecked) private var days = CellMemo<CivilDate>()
  @exclusivity(unchecked) private var kinds = CellMemo<BudgetEntryKind>()
  @exclusivity(unchecked) private var stages = CellMemo<BudgetStage>()
  @exclusivity(unchecked) private var activities = CellMemo<Int?>()

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
    contents: inout BudgetContents
  ) throws(Finding) -> BudgetRow {
    let unit = try units.value(of: cells.cell(record, self.unit)) { () throws(Finding) in
      try cells.unit(record, self.unit, directory.units)
    }
    let day = try days.value(of: cells.cell(record, self.day)) { () throws(Finding) in
      try cells.requiredDate(record, self.day)
    }
    let kind = try kinds.value(of: cells.cell(record, self.kind)) { () throws(Finding) in
      try cells.word(record, self.kind, budgetWords)
    }
    guard let amount = try cells.signedRupiah(record, amount) else {
      throw Finding(.missingValue, at: cells.position(record, amount), amount.name)
    }
    let stage = try stages.value(of: cells.cell(record, self.stage)) { () throws(Finding) in
      cells.cell(record, self.stage).isEmpty
        ? .original : try cells.word(record, self.stage, budgetStageWords)
    }
    let activity = try activities.value(of: cells.cell(record, self.activity)) { () throws(Finding) in
      try cells.activityNumber(record, self.activity, directory)
    }
    let account = try accountNumber(record, &accounts)
    let isCumulative = cells.table.source?.amountsAreCumulative ?? false
    var row = BudgetRow(
      unit: unit, day: day, kind: kind, stage: stage, account: Int(account), activity: activity,
      amount: amount, isCumulative: isCumulative, content: 0,
      line: Int32(truncatingIfNeeded: record.line))
    row.content = contents.number(of: row, description: cells.cell(record, description))
    return row
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
  private func accountNumber(
    _ record: borrowing Record, _ accounts: inout CodeIndex
  ) throws(Finding) -> UInt32 {
    let cell = cells.cell(record, account)
    var code = withoutBlanks(cell)
    // An apostrophe or a grave accent.
    if let first = code.first, first == 0x27 || first == 0x60 {
      code = withoutBlanks(CellBytes(rebasing: code.dropFirst()))
    }
    // A code that has a number was found sound before.
    if let known = accounts.find(code) { return known }
    guard code.isEmpty || scheme.accepts(code) else {
      throw Finding(.badAccount, at: cells.position(record, account), account.name, cells.shown(cell))
    }
    return accounts.add(code)
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

  /// The number of the activity that a cell names by its code; nil for an empty one.
  func activityNumber(
    _ record: borrowing Record, _ slot: ColumnSlot, _ directory: Directory
  ) throws(Finding) -> Int? {
    let cell = self.cell(record, slot)
    guard !cell.isEmpty else { return nil }
    guard let number = directory.activity(cell) else {
      throw Finding(.unknownActivity, at: position(record, slot), shown(cell))
    }
    return number
  }
}
