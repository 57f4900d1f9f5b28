import CSVReading
import Findings
import TrainingDomain

/// Reads the rows of an invitation list. A class, so that rows do not copy its columns.
final class InvitationRowReader {
  private let references: ActivityCells

  init(_ cells: RowCells) {
    references = ActivityCells(cells)
  }

  func read(
    _ record: borrowing Record, _ directory: Directory, _ log: inout FindingLog
  ) throws(Finding) -> InvitationRow {
    let activity = try references.activity(record, directory)
    let person = try references.person(record, directory)
    if let finding = person.finding { log.add(finding) }
    return InvitationRow(
      person: person.number, activity: UInt32(activity), isRepaired: person.isRepaired,
      line: Int32(truncatingIfNeeded: record.line))
  }
}
