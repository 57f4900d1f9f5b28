import CSVReading
import TrainingDomain

/// What was decided about one table before any of its rows is read, with the evidence.
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

  package let entry: InputEntry
  package let kind: SourceKind
  var encoding = TextEncoding.singleBytes
  package let delimiter: Delimiter
  /// The count of cells of the header, which every row must have.
  package let cellCount: Int
  /// The line of the header; what stands above it is no row.
  let headerLine: Int
  let positions: [Column: Int]
  let decimalMarks: [Column: DecimalMark]
  let dateOrders: [Column: DateOrder]
  package let decisions: [Decision]
  /// Whether a cell was not UTF-8 and was read as Windows-1252.
  package let hasWindows1252: Bool

  /// How the file is read, for the list of sources.
  package var dialect: String {
    ([encodingName, delimiter.name]
      + decisions.map { "\($0.column) \($0.decided)" }).joined(separator: ", ")
  }

  private var encodingName: String {
    switch encoding {
    case .singleBytes: hasWindows1252 ? "windows-1252" : "utf-8"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    }
  }

  /// The documented name of a column of this kind.
  func name(of column: Column) -> String {
    kind.columns.first { $0.column == column }?.name ?? column.rawValue
  }
}
