import CSVReading
import Findings
import TrainingDomain

/// What was decided about one file of the input folder.
package struct FileProfile: Sendable {
  package let entry: InputEntry
  var encoding = TextEncoding.singleBytes
  package let dialect: Dialect
  /// What was decided about the file as a whole.
  package var decisions: [Decision] = []
  package var tables: [TableProfile]
  var sections: [TableSection]
  /// Whether a cell was not UTF-8 and was read as Windows-1252.
  var hasWindows1252 = false

  /// What most of its rows become.
  package var kind: SourceKind { tables.first?.kind ?? .attendance }
  package var kinds: Set<SourceKind> { Set(tables.map(\.kind)) }

  /// Whether a row about people can state JP, or rupiah.
  package var statesHoursOfPeople: Bool { statesOfPeople([.hours]) }
  package var statesRupiahOfPeople: Bool { statesOfPeople([.amount, .cost]) }

  private func statesOfPeople(_ columns: [Column]) -> Bool {
    tables.contains { table in
      table.kind.isAboutPeople
        && columns.contains { table.positions[$0] != nil || table.constants[$0] != nil }
    }
  }

  /// The counts of cells that rows over several lines may have.
  package var widths: [Int] {
    var widths: [Int] = []
    for table in tables where !widths.contains(table.cellCount) { widths.append(table.cellCount) }
    return Array(widths.prefix(8))
  }

  /// Up to this line records are found as when the header was looked for.
  var firstHeaderLine: Int { sections.first?.header.upperBound ?? 0 }

  /// How the file is read, for the list of sources.
  package var dialectText: String {
    ([encodingName, dialect.delimiter.name]
      + tables.flatMap { $0.decisions.compactMap(Self.dialectWord) }).joined(separator: ", ")
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

  private var encodingName: String {
    switch encoding {
    case .singleBytes: hasWindows1252 ? "windows-1252" : "utf-8"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    }
  }
}
