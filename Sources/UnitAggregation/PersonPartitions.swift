import CoreSharing
import ExportReading
import Findings

/// Distinct rows about people, partitioned by person: exact, and mergeable in any order.
struct PersonPartitions: Sendable {
  /// People a partition.
  static let size = 4096

  /// So many rows ahead of the one that is inserted, what the next ones need is fetched.
  private static let lookahead = 12

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

  /// Begins to fetch what inserting a row some places behind this one will look at.
  /// - Parameter key: of a row, which begins with the person.
  mutating func prefetch<Row>(behind place: Int, in rows: [Row], _ key: (Row) -> RowKey) {
    guard place + Self.lookahead < rows.count else { return }
    let next = key(rows[place + Self.lookahead])
    let partition = Int(next.high >> 32) / Self.size
    if partition < partitions.count { partitions[partition].prefetch(next) }
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

  /// Adds the rows to the files' ledgers.
  /// - Parameters:
  ///   - fate: what became of a row when it was held against others.
  ///   - amount: what a row with this content states.
  func tally(
    into ledgers: inout [RowLedger], fate: @Sendable (RowKey) -> RowFate,
    amount: @Sendable (UInt64) -> RowAmount
  ) {
    let files = ledgers.count
    for part in onAllCores({ partitions in
      var ledgers = [RowLedger](repeating: RowLedger(), count: files)
      for partition in partitions { partition.tally(into: &ledgers, fate: fate, amount: amount) }
      return ledgers
    }) {
      for file in ledgers.indices { ledgers[file] = ledgers[file] + part[file] }
    }
  }

  /// Works through the partitions in as many parts as there are cores; sums of the parts must not tell how many.
  func onAllCores<Part: Sendable>(_ work: @Sendable (ArraySlice<DistinctRows>) -> Part) -> [Part] {
    let pieces = min(cores, max(partitions.count, 1))
    return mapOnAllCores(Array(0..<pieces)) { piece in
      work(partitions[(partitions.count * piece / pieces)..<(partitions.count * (piece + 1) / pieces)])
    }
  }
}
