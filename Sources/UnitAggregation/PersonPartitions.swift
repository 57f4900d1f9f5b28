import ExportReading
import Findings

/// Distinct rows about people, partitioned by person: exact, and mergeable in any order.
struct PersonPartitions: Sendable {
  /// People a partition.
  static let size = 4096

  private(set) var partitions: [DistinctRows] = []
  private let keepsLines: Bool

  /// - Parameter keepsLines: whether it will be asked where rows stand.
  init(keepsLines: Bool = false) {
    self.keepsLines = keepsLines
  }

  /// Takes over one row; a finding of a duplicate or a contradiction goes to the log.
  /// - Parameter columns: the columns of the key, by their documented names.
  mutating func insert<Row>(
    _ key: RowKey, person: Int, content: UInt64, isRepaired: Bool, of batch: Batch<Row>, line: Int32,
    lines: UInt16 = 1,
    columns: String, paths: [String], log: inout FindingLog
  ) {
    let partition = person / Self.size
    while partition >= partitions.count { partitions.append(DistinctRows(keepsLines: keepsLines)) }
    let insertion = partitions[partition].insert(
      key, content: content, file: batch.file, isRepaired: isRepaired, line: line, lines: lines)
    // Of several rows that one line makes, one finding of a duplicate is enough.
    guard insertion != .new, insertion != .duplicate || lines > 0 else { return }
    if let finding = insertion.finding(
      at: batch.position(line: line), key: columns, files: { paths[$0] })
    {
      log.add(finding)
    }
  }

  mutating func merge(_ other: PersonPartitions) {
    while partitions.count < other.partitions.count {
      partitions.append(DistinctRows(keepsLines: keepsLines))
    }
    for (number, partition) in other.partitions.enumerated() { partitions[number].merge(partition) }
  }

  /// Where the row of a person stands that counts.
  func place(of key: RowKey, person: Int) -> (file: Int, line: Int, lines: Int)? {
    let partition = person / Self.size
    return partitions.indices.contains(partition) ? partitions[partition].place(of: key) : nil
  }

  /// The contradicted rows of all partitions.
  var contradictions: Contradictions {
    var all = Contradictions()
    for partition in partitions { all.add(partition.contradictions) }
    return all
  }

  /// - Parameter amount: what a row with this content states.
  func tally(
    into ledgers: inout [RowLedger], isUsed: (RowKey) -> Bool, amount: (UInt64) -> RowAmount
  ) {
    for partition in partitions { partition.tally(into: &ledgers, isUsed: isUsed, amount: amount) }
  }

  /// - Parameters:
  ///   - fate: what became of a row when it was held against others.
  ///   - amount: what a row with this content states.
  func tally(
    into ledgers: inout [RowLedger], fate: (RowKey) -> RowFate, amount: (UInt64) -> RowAmount
  ) {
    for partition in partitions { partition.tally(into: &ledgers, fate: fate, amount: amount) }
  }
}
