import CSVReading
import Findings

/// Looks up the activities and people that rows name.
struct ActivityCells {
  private let cells: RowCells
  private let code: ColumnSlot
  private let people: PersonCells

  init(_ cells: RowCells) {
    self.cells = cells
    code = cells.slot(.activityCode)
    people = PersonCells(cells)
  }

  func activity(_ record: borrowing Record, _ directory: Directory) throws(Finding) -> Int {
    let cell = try cells.required(record, code)
    guard let activity = directory.activity(cell) else {
      throw Finding(.unknownActivity, at: cells.position(record, code), cells.shown(cell))
    }
    return activity
  }

  func person(_ record: borrowing Record, _ directory: Directory) throws(Finding) -> PersonMatch {
    try people.person(record, directory)
  }
}
