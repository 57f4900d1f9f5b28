import CSVReading
import TrainingDomain

/// What was decided about one table of a file before any of its rows is read, with the evidence.
package struct TableProfile: Sendable {
  /// One decision about a column, for people who check an export.
  package struct Decision: Equatable, Sendable {
    /// The column by its documented name.
    package let column: String
    /// For example `decimal comma` or `day-first`.
    package let decided: String
    /// Cells that only this reading, and only the other one, can explain.
    package let evidence: Int
    package let against: Int
  }

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
  var decimalMarks: [Column: DecimalMark] = [:]
  var dateOrders: [Column: DateOrder] = [:]
  package var decisions: [Decision] = []
  /// What only the rows' activities can settle, if at all.
  var tie: TableTie?

  /// The documented name of a column of this layout.
  func name(of column: Column) -> String {
    layout.columns.first { $0.column == column }?.name ?? column.rawValue
  }
}
