import Findings

extension DistinctRows.Insertion {
  /// The finding that an insertion calls for, if any.
  /// - Parameters:
  ///   - key: the columns of the key, by their documented names.
  ///   - files: the path of a file's number.
  package func finding(
    at position: SourcePosition, key: String, files: (Int) -> String
  ) -> Finding? {
    switch self {
    case .new: nil
    case .duplicate: Finding(.duplicateRow, at: position)
    case .conflict(let firstFile):
      Finding(.conflictingRows, at: position, key, files(firstFile))
    }
  }
}
