import CSVReading
import Findings
import TrainingDomain

/// Reads the rows of an employee file. Names and addresses serve to know people in other exports and go no
/// further.
///
/// A class, so that rows do not copy its columns.
final class EmployeeRowReader {
  struct Row {
    let number: EmployeeNumber
    let name: String
    let isRepaired: Bool
    let unit: Int
    let status: EmploymentStatus
    let postKind: PostKind?
    let contractStart: CivilDate?
    let from: CivilDate?
    let until: CivilDate?
  }

  let file: Int
  private let cells: RowCells
  /// Whether names are needed at all.
  let takesNames: Bool
  private let number: ColumnSlot
  private let name: ColumnSlot
  private let email: ColumnSlot
  private let unit: ColumnSlot
  private let status: ColumnSlot
  private let postKind: ColumnSlot
  private let contractStart: ColumnSlot
  private let from: ColumnSlot
  private let until: ColumnSlot
  // No reading of a row begins within another one, so that the check would only cost time.
  @exclusivity(unchecked) private var units = CellMemo<Int>()
  @exclusivity(unchecked) private var statuses = CellMemo<EmploymentStatus?>()
  @exclusivity(unchecked) private var postKinds = CellMemo<PostKind?>()
  @exclusivity(unchecked) private var firstDays = CellMemo<CivilDate?>()
  @exclusivity(unchecked) private var lastDays = CellMemo<CivilDate?>()
  /// A file without the column of the status is told once, not row by row.
  private var isStatusTold = false

  init(file: Int, cells: RowCells, takesNames: Bool) {
    self.file = file
    self.takesNames = takesNames
    self.cells = cells
    number = cells.slot(.employeeNumber)
    name = cells.slot(.personName)
    email = cells.slot(.email)
    unit = cells.slot(.unitCode)
    status = cells.slot(.employmentStatus)
    postKind = cells.slot(.positionKind)
    contractStart = cells.slot(.contractStart)
    from = cells.slot(.validFrom)
    until = cells.slot(.validUntil)
  }

  /// The number in a row that is yet to be read, if it is a sound one.
  func number(ahead record: borrowing Record) -> EmployeeNumber? {
    guard case .sound(let sound) = EmployeeNumber.read(cells.cell(record, number)) else { return nil }
    return sound
  }

  func emailCell(_ record: borrowing Record) -> CellBytes { cells.cell(record, email) }

  func read(
    _ record: borrowing Record, units: UnitTable, log: inout FindingLog
  ) throws(Finding) -> Row {
    let read = try cells.employeeNumber(record, number)
    let unitNumber = try self.units.value(of: cells.cell(record, unit)) { () throws(Finding) in
      let code = cellText(try cells.required(record, unit))
      guard let unitNumber = units.number(code) else {
        throw Finding(
          .unknownUnit, at: cells.position(record, unit), Masked.personalCell(Array(code.utf8)))
      }
      return unitNumber
    }
    let from = try firstDays.value(of: cells.cell(record, self.from)) { () throws(Finding) in
      try cells.date(record, self.from)
    }
    let until = try lastDays.value(of: cells.cell(record, self.until)) { () throws(Finding) in
      try cells.date(record, self.until)
    }
    let contractStart = try cells.date(record, contractStart)
    if let from, let until, until < from {
      throw Finding(.endBeforeStart, at: cells.position(record), "\(until)", "\(from)")
    }
    if read.isRepaired {
      log.add(Finding(.repairedEmployeeNumber, at: cells.position(record, number)))
    }
    return Row(
      number: read.number, name: takesNames ? cells.text(record, name) ?? "" : "",
      isRepaired: read.isRepaired, unit: unitNumber,
      status: employmentStatus(record, &log), postKind: postKind(record, &log),
      contractStart: contractStart, from: from, until: until)
  }

  private func employmentStatus(
    _ record: borrowing Record, _ log: inout FindingLog
  ) -> EmploymentStatus {
    let cell = cells.cell(record, status)
    if let known = known(cell, &statuses, employmentWords) { return known }
    guard status.position >= 0 else {
      if !isStatusTold {
        log.add(Finding(.noEmploymentStatus, at: SourcePosition(file: cells.file), status.name))
      }
      isStatusTold = true
      return .pns
    }
    log.add(
      Finding(
        .unknownEmploymentStatus, at: cells.position(record, status), cells.shown(cell),
        employmentWords.expected))
    return .pns
  }

  /// The kind of post; an unknown word is told and says nothing.
  private func postKind(_ record: borrowing Record, _ log: inout FindingLog) -> PostKind? {
    let cell = cells.cell(record, postKind)
    guard !cell.isEmpty else { return nil }
    if let known = known(cell, &postKinds, postWords) { return known }
    log.add(
      Finding(
        .unknownPostKind, at: cells.position(record, postKind), cells.shown(cell), postWords.expected))
    return nil
  }

  /// The value of a word; nil for an unknown one.
  private func known<Value>(
    _ cell: CellBytes, _ memo: inout CellMemo<Value?>, _ words: WordList<Value>
  ) -> Value? {
    memo.value(of: cell) { words[cell] }
  }
}
