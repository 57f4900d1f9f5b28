import CSVReading
import Findings
import TrainingDomain

/// What was decided about one table of a file before any of its rows is read, with the evidence.
package struct TableProfile: Sendable {
  let layout: TableLayout
  /// What the rows become; of a meeting's facts, which only say how to read the people below, attendance.
  package let kind: SourceKind
  /// The header's cells as written, a header over two lines joined.
  package let header: [String]
  /// The count of cells of the header, which every row must have.
  package let cellCount: Int
  let positions: [Column: Int]
  let scores: [ScoreColumn]
  let sessions: [SessionColumn]
  let constants: [Column: ConstantCell]
  /// The file whose rejected rows these are, corrected; nil for other tables.
  var origin: String?
  /// What `sumber.yml` says of the file that the rows come from.
  var source: SourceEntry?
  /// What the report says of its meeting.
  var facts = MeetingFacts()
  var decimalMarks: [Column: DecimalMark] = [:]
  var dateOrders: [Column: DateOrder] = [:]
  /// What was decided about columns.
  package var decisions: [Decision] = []
  /// What only the rows' activities can settle, if at all.
  var tie: TableTie?

  var knownColumns: Int { positions.count + scores.count + sessions.count }

  /// The documented name of a column of this layout.
  func name(of column: Column) -> String {
    layout.columns.first { $0.column == column }?.name ?? column.rawValue
  }
}
