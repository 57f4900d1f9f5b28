import CSVReading
import TrainingDomain

/// How a row, read as a header, fits one kind of export.
struct HeaderMatch {
  let kind: SourceKind
  /// The position in the row of each column that the row names.
  let positions: [Column: Int]
  /// Required columns that the row does not name, by their documented names.
  let missing: [String]
  /// A column that the row names twice, by its documented name.
  let repeated: String?

  init(kind: SourceKind, header: [String]) {
    self.kind = kind
    var positions: [Column: Int] = [:]
    var missing: [String] = []
    var repeated: String?
    for definition in kind.columns {
      let found = header.indices.filter { definition.headers.contains(header[$0]) }
      positions[definition.column] = found.first
      if found.count > 1 { repeated = repeated ?? definition.name }
      if found.isEmpty, definition.isRequired { missing.append(definition.name) }
    }
    self.positions = positions
    self.missing = missing
    self.repeated = repeated
  }

  /// All kinds against one header row, the best fit first: whole before partial, then more columns, then
  /// the kind that the file's name speaks of. A row that names people, units or activities is no header of a
  /// list of holidays, though a day and a remark are all that one needs; and only a file that is named so is an
  /// invitation list, since codes and people alone may as well say who came.
  static func ranked(header: [String], fileName: String) -> [HeaderMatch] {
    SourceKind.allCases.filter { kind in
      switch kind {
      case .holidays: !namesSubject(header)
      case .invitations: fileName.lowercased().hasPrefix(kind.fileWord)
      default: true
      }
    }
    .map { HeaderMatch(kind: $0, header: header) }
    .sorted { left, right in
      let leftKey = (left.missing.isEmpty ? 1 : 0, left.positions.count, left.named(by: fileName))
      let rightKey = (right.missing.isEmpty ? 1 : 0, right.positions.count, right.named(by: fileName))
      return leftKey == rightKey ? left.kind.rawValue < right.kind.rawValue : leftKey > rightKey
    }
  }

  private static func namesSubject(_ header: [String]) -> Bool {
    let subjects: [Column] = [.employeeNumber, .unitCode, .activityCode]
    return SourceKind.allCases.flatMap(\.columns).contains { definition in
      subjects.contains(definition.column) && header.contains(where: definition.headers.contains)
    }
  }

  private func named(by fileName: String) -> Int {
    fileName.lowercased().hasPrefix(kind.fileWord) ? 1 : 0
  }
}

/// A header cell folded for comparison: lower case, and each run of other characters than letters and
/// digits as one `_`.
func foldedHeader(_ text: String) -> String {
  var folded = ""
  var pendingMark = false
  for scalar in text.lowercased().unicodeScalars {
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      if pendingMark, !folded.isEmpty { folded += "_" }
      pendingMark = false
      folded.unicodeScalars.append(scalar)
    } else {
      pendingMark = true
    }
  }
  return folded
}
