import Findings

/// The keys of a table whose rows contradict each other, with the lowest file that has each content: what a
/// second reading must know to tell every row of a contradiction, the first one too.
package struct Contradictions: Sendable {
  private var files: [RowKey: [UInt64: Int]] = [:]

  package init() {}

  init(_ files: [RowKey: [UInt64: Int]]) {
    self.files = files
  }

  package var isEmpty: Bool { files.isEmpty }

  /// Takes over the keys of another table, which has none of these.
  package mutating func add(_ other: Contradictions) {
    files.merge(other.files) { $0.merging($1, uniquingKeysWith: min) }
  }

  /// Throws for a row whose key is contradicted.
  /// - Parameters:
  ///   - columns: the columns of the key, by their documented names.
  ///   - paths: the files' paths by number.
  package func check(
    _ key: RowKey, content: UInt64, at position: SourcePosition, columns: String, paths: [String]
  ) throws(Finding) {
    guard !files.isEmpty, let contents = files[key] else { return }
    let others = contents.filter { $0.key != content }.values
    guard let first = others.min() else { return }
    throw Finding(.conflictingRows, at: position, columns, paths[first])
  }
}
