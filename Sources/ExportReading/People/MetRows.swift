import Findings

/// Rows that met others of their key, for what is found of them: all are counted, and of each file and kind of finding
/// so many are kept, the first ones, as a log holds. An export that is delivered twice so costs no memory for each row.
struct MetRows: Sendable {
  private struct Kind: Hashable, Comparable {
    let file: Int
    let isDuplicate: Bool

    static func < (left: Kind, right: Kind) -> Bool {
      left.file == right.file ? left.isDuplicate && !right.isDuplicate : left.file < right.file
    }
  }

  private struct Met: Sendable {
    let line: Int32
    let insertion: DistinctRows.Insertion
  }

  private var counts: [Kind: Int] = [:]
  private var first: [Kind: [Met]] = [:]

  /// - Parameter insertion: not `new`.
  mutating func add(_ sighting: RowSighting, line: Int32, _ insertion: DistinctRows.Insertion) {
    // Of several rows that one line makes, one finding of a duplicate is enough.
    guard insertion != .duplicate || sighting.lines > 0 else { return }
    let kind = Kind(file: sighting.file, isDuplicate: insertion == .duplicate)
    counts[kind, default: 0] += 1
    add([Met(line: line, insertion: insertion)], to: kind)
  }

  mutating func add(_ other: MetRows) {
    counts.merge(other.counts, uniquingKeysWith: +)
    for (kind, rows) in other.first { add(rows, to: kind) }
  }

  private mutating func add(_ rows: [Met], to kind: Kind) {
    first[kind, default: []] += rows
    // Sorted only now and then.
    guard let all = first[kind], all.count >= 2 * FindingLog.kept else { return }
    first[kind] = Array(all.sorted { $0.line < $1.line }.prefix(FindingLog.kept))
  }

  /// Tells a log of all of them, by place.
  /// - Parameter columns: the columns of the key, by their documented names.
  func tell(columns: String, paths: [String], log: inout FindingLog) {
    for (kind, rows) in first.sorted(by: { $0.key < $1.key }) {
      let kept = rows.sorted { $0.line < $1.line }.prefix(FindingLog.kept)
      for row in kept {
        let position = SourcePosition(file: paths[kind.file], line: Int(row.line))
        if let finding = row.insertion.finding(at: position, key: columns, files: { paths[$0] }) {
          log.add(finding)
        }
      }
      log.addUnheld(
        kind.isDuplicate ? .duplicateRow : .conflictingRows, in: paths[kind.file],
        counts[kind, default: 0] - kept.count)
    }
  }
}
