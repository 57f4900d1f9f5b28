import CSVReading
import Findings

/// Looks up the activities and people that rows name.
struct ActivityCells {
  private let cells: RowCells
  private let code: ColumnSlot
  private let number: ColumnSlot

  init(_ cells: RowCells) {
    self.cells = cells
    code = cells.slot(.activityCode)
    number = cells.slot(.employeeNumber)
  }

  func activity(_ record: borrowing Record, _ directory: Directory) throws(Finding) -> Int {
    let cell = try cells.required(record, code)
    guard let activity = directory.activity(cell) else {
      throw Finding(.unknownActivity, at: cells.position(record, code), cells.shown(cell))
    }
    return activity
  }

  func person(
    _ record: borrowing Record, _ directory: Directory
  ) throws(Finding) -> (number: UInt32, isRepaired: Bool) {
    let read = try cells.employeeNumber(record, number)
    guard let person = directory.employees[read.number] else {
      throw Finding(.unknownPerson, at: cells.position(record, number))
    }
    return (person, read.isRepaired)
  }

  func repairedFinding(_ record: borrowing Record) -> Finding {
    Finding(.repairedEmployeeNumber, at: cells.position(record, number))
  }
}
