import CSVReading
import Findings
import TrainingDomain

/// What was decided about one table before any of its rows is read, with the evidence.
package struct TableProfile: Sendable {
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
  /// What was decided about columns.
  package let decisions: [Decision]
  /// Whether a cell was not UTF-8 and was read as Windows-1252.
  package let hasWindows1252: Bool

  /// How the file is read, for the list of sources.
  package var dialect: String {
    ([encodingName, delimiter.name]
      + decisions.compactMap(Self.dialectWord)).joined(separator: ", ")
  }

  private var encodingName: String {
    switch encoding {
    case .singleBytes: hasWindows1252 ? "windows-1252" : "utf-8"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    }
  }

  /// For example `nilai decimal comma`; these words stand in published lists of sources.
  private static func dialectWord(_ decision: Decision) -> String? {
    switch (decision.subject, decision.choice) {
    case (.decimalMark(let column), .decimalComma): "\(column) decimal comma"
    case (.decimalMark(let column), .decimalPoint): "\(column) decimal point"
    case (.dateOrder(let column), .dayFirst): "\(column) \(DateOrder.dayFirst.name)"
    case (.dateOrder(let column), .monthFirst): "\(column) \(DateOrder.monthFirst.name)"
    default: nil
    }
  }

  /// The documented name of a column of this kind.
  func name(of column: Column) -> String {
    kind.columns.first { $0.column == column }?.name ?? column.rawValue
  }
}
