import CSVReading
import Findings
import TrainingDomain

/// Reads the cells of a table's rows as values, and makes the finding when a cell is none.
///
/// A class, so that rows do not copy its columns.
final class RowCells: Sendable {
  let file: String
  /// Whether cells may hold names, so that findings show only their shape.
  let isPersonal: Bool
  let table: TableProfile
  /// The tables of the same file.
  let others: [TableProfile]
  /// The line of text above the table's header, if any.
  let title: String

  init(_ profile: FileProfile, _ table: TableProfile, title: String = "") {
    self.table = table
    self.title = title
    others = profile.tables
    file = profile.entry.path
    isPersonal = table.kind == .employees || table.kind.namesPeople
  }

  func slot(_ column: Column) -> ColumnSlot {
    ColumnSlot(column, of: table, isMarked: isCorrection)
  }

  /// Whether the rows come from our list of rejected rows, which marks cells that a spreadsheet would spoil.
  var isCorrection: Bool { table.origin != nil }

  /// A cell's bytes; empty where the table has no such column and `sumber.yml` says nothing.
  @inline(__always)
  func cell(_ record: borrowing Record, _ slot: ColumnSlot) -> CellBytes {
    record.cell(slot.plainPosition) ?? otherCell(record, slot)
  }

  private func otherCell(_ record: borrowing Record, _ slot: ColumnSlot) -> CellBytes {
    if slot.position < 0, let constant = slot.constant { return constant.bytes }
    let cell = record[slot.position]
    return isCorrection ? freedCell(cell) : cell
  }

  func position(_ record: borrowing Record, _ slot: ColumnSlot? = nil) -> SourcePosition {
    SourcePosition(file: file, line: record.line, column: (slot?.position ?? -1) + 1)
  }

  /// A cell's bytes; throws `missing-value` where they are empty.
  func required(_ record: borrowing Record, _ slot: ColumnSlot) throws(Finding) -> CellBytes {
    let cell = self.cell(record, slot)
    guard !cell.isEmpty else {
      throw Finding(.missingValue, at: position(record, slot), slot.name)
    }
    return cell
  }

  /// The text of a code of its own. One with control characters is refused: where they cannot be shown, two such codes
  /// would look like one.
  func requiredCode(_ record: borrowing Record, _ slot: ColumnSlot) throws(Finding) -> String {
    let code = cellText(try required(record, slot))
    let hasControl = code.unicodeScalars.contains { scalar in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }
    guard !hasControl else {
      throw Finding(
        .badWord, at: position(record, slot), slot.name, Masked.cell(Array(code.utf8)), "A–Z, 0–9, - . _ /")
    }
    return code
  }

  /// A cell's text; nil where it is empty or the table has no such column.
  func text(_ record: borrowing Record, _ slot: ColumnSlot) -> String? {
    let cell = self.cell(record, slot)
    return cell.isEmpty ? nil : cellText(cell)
  }

  func date(_ record: borrowing Record, _ slot: ColumnSlot) throws(Finding) -> CivilDate? {
    let cell = self.cell(record, slot)
    guard !cell.isEmpty else { return nil }
    guard let date = parseDate(cell, order: slot.order) else {
      let expected =
        switch slot.order {
        case .dayFirst: "DD/MM/YYYY"
        case .monthFirst: "MM/DD/YYYY"
        case nil: "YYYY-MM-DD"
        }
      throw Finding(.badDate, at: position(record, slot), slot.name, shown(cell), expected)
    }
    return date
  }

  func requiredDate(_ record: borrowing Record, _ slot: ColumnSlot) throws(Finding) -> CivilDate {
    _ = try required(record, slot)
    guard let date = try date(record, slot) else {
      throw Finding(.missingValue, at: position(record, slot), slot.name)
    }
    return date
  }

  /// Training hours from 0 to 9,999.99, with at most two decimals.
  func hours(_ record: borrowing Record, _ slot: ColumnSlot) throws(Finding) -> TrainingHours? {
    let cell = self.cell(record, slot)
    guard !cell.isEmpty else { return nil }
    guard let hundredths = parseDecimal(cell, mark: slot.mark)?.scaled(decimals: 2),
      (0...999_999).contains(hundredths)
    else {
      throw Finding(.badNumber, at: position(record, slot), slot.name, shown(cell), "0 … 9999.99 JP")
    }
    return TrainingHours(hundredths: hundredths)
  }

  func count(
    _ record: borrowing Record, _ slot: ColumnSlot, in range: ClosedRange<Int>
  ) throws(Finding) -> Int? {
    let cell = self.cell(record, slot)
    guard !cell.isEmpty else { return nil }
    guard let count = parseCount(cell), range.contains(count) else {
      throw Finding(
        .badNumber, at: position(record, slot), slot.name, shown(cell),
        "\(range.lowerBound) … \(range.upperBound)")
    }
    return count
  }

  /// Whole rupiah from 0 to 999,999,999,999,999.
  func rupiah(_ record: borrowing Record, _ slot: ColumnSlot) throws(Finding) -> Int64? {
    guard let amount = try signedRupiah(record, slot) else { return nil }
    guard amount >= 0 else { throw Finding(.negativeMoney, at: position(record, slot), slot.name) }
    return amount
  }

  /// Whole rupiah from -999,999,999,999,999 to 999,999,999,999,999.
  func signedRupiah(_ record: borrowing Record, _ slot: ColumnSlot) throws(Finding) -> Int64? {
    let cell = self.cell(record, slot)
    guard !cell.isEmpty else { return nil }
    guard let amount = parseRupiah(cell, mark: slot.mark) else {
      throw Finding(
        .badNumber, at: position(record, slot), slot.name, shown(cell), "1250000, 1.250.000, Rp1.250.000,00")
    }
    return amount
  }

  /// One of a closed list of words, by their spellings folded as headers are.
  func word<Value>(
    _ record: borrowing Record, _ slot: ColumnSlot, _ words: WordList<Value>
  ) throws(Finding) -> Value {
    let cell = try required(record, slot)
    guard let value = words[cell] else {
      throw Finding(.badWord, at: position(record, slot), slot.name, shown(cell), words.expected)
    }
    return value
  }

  func employeeNumber(
    _ record: borrowing Record, _ slot: ColumnSlot
  ) throws(Finding) -> (number: EmployeeNumber, isRepaired: Bool) {
    let cell = try required(record, slot)
    switch EmployeeNumber.read(cell) {
    case .sound(let number): return (number, false)
    case .repaired(let number): return (number, true)
    case .bad: throw badEmployeeNumber(record, slot)
    }
  }

  func badEmployeeNumber(_ record: borrowing Record, _ slot: ColumnSlot) -> Finding {
    let cell = self.cell(record, slot)
    return Finding(
      .badEmployeeNumber, at: position(record, slot),
      Masked.employeeNumber(cell)
        + (cell.suffix(3).elementsEqual([0x30, 0x30, 0x30]) ? " (\u{2026}000)" : ""))
  }

  /// A cell as a finding may show it.
  func shown(_ cell: CellBytes) -> String {
    // A short number in an evaluation may be a score that slipped into another column.
    if table.kind == .evaluations, cell.count(where: { (0x30...0x39).contains($0) }) < 6,
      cell.allSatisfy({ (0x2B...0x39).contains($0) })
    {
      return Masked.score(cell)
    }
    return isPersonal ? Masked.personalCell(cell) : Masked.cell(cell)
  }
}
