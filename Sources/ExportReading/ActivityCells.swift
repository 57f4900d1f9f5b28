import CSVReading
import Findings

/// Looks up the activities and people that rows name.
///
/// A class, so that rows do not copy its columns.
final class ActivityCells {
  private let cells: RowCells
  private let code: ColumnSlot
  private let people: PersonCells
  private let numbers: EmployeeIndex
  /// Sound numbers of people who are known: most rows about a person stand together.
  // No reading of a row begins within another one, so that the check would only cost time.
  @exclusivity(unchecked) private var known = CellMemo<UInt32?>()
  @exclusivity(unchecked) private var announced: ShortCell?

  init(_ cells: RowCells) {
    self.cells = cells
    code = cells.slot(.activityCode)
    people = PersonCells(cells)
    numbers = EmployeeIndex()
  }

  /// With the numbers of the roster at hand, for files of many rows.
  init(_ cells: RowCells, _ shared: SharedDirectory) {
    self.cells = cells
    code = cells.slot(.activityCode)
    people = PersonCells(cells)
    numbers = shared.directory.employees.numbers
  }

  func codeCell(_ record: borrowing Record) -> CellBytes { cells.cell(record, code) }

  func activity(_ record: borrowing Record, _ directory: Directory) throws(Finding) -> Int {
    let cell = try cells.required(record, code)
    guard let activity = directory.activity(cell) else {
      throw Finding(.unknownActivity, at: cells.position(record, code), cells.shown(cell))
    }
    return activity
  }

  /// Begins to fetch what `person` will look at.
  func prefetchPerson(_ record: borrowing Record) {
    let cell = people.numberCell(record)
    guard let short = ShortCell(cell), short != announced else { return }
    announced = short
    if case .sound(let sound) = EmployeeNumber.read(cell) { numbers.prefetch(sound) }
  }

  func person(_ record: borrowing Record, _ shared: SharedDirectory) throws(Finding) -> PersonMatch {
    // Nearly every row of a large export: a sound number of somebody who is known, and no name to hold against it.
    if !people.namesPeople, let person = known(people.numberCell(record)) {
      return PersonMatch(number: person)
    }
    return try people.person(record, shared.directory)
  }

  private func known(_ cell: CellBytes) -> UInt32? {
    known.value(of: cell) {
      if case .sound(let sound) = EmployeeNumber.read(cell) { numbers[sound] } else { nil }
    }
  }

  func person(_ record: borrowing Record, _ directory: Directory) throws(Finding) -> PersonMatch {
    try people.person(record, directory)
  }
}
