import CSVReading
import Findings

/// Looks up the activities and people that rows name.
struct ActivityCells {
  private let cells: RowCells
  let code: ColumnSlot
  private let people: PersonCells
  private let numbers: EmployeeIndex

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

  func activity(_ record: borrowing Record, _ directory: Directory) throws(Finding) -> Int {
    let cell = try cells.required(record, code)
    guard let activity = directory.activity(cell) else {
      throw Finding(.unknownActivity, at: cells.position(record, code), cells.shown(cell))
    }
    return activity
  }

  /// Begins to fetch what `person` will look at.
  func prefetchPerson(_ record: borrowing Record) {
    if case .sound(let sound) = EmployeeNumber.read(people.numberCell(record)) { numbers.prefetch(sound) }
  }

  func person(_ record: borrowing Record, _ shared: SharedDirectory) throws(Finding) -> PersonMatch {
    // Nearly every row of a large export: a sound number of somebody who is known, and no name to hold against it.
    if !people.namesPeople, case .sound(let sound) = EmployeeNumber.read(people.numberCell(record)),
      let person = numbers[sound]
    {
      return PersonMatch(number: person)
    }
    return try people.person(record, shared.directory)
  }

  func person(_ record: borrowing Record, _ directory: Directory) throws(Finding) -> PersonMatch {
    try people.person(record, directory)
  }
}
