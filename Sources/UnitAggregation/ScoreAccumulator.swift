import ExportReading
import Findings
import TrainingDomain

/// All evaluation rows that are distinct.
package struct ScoreAccumulator: Sendable {
  /// The columns that make a row's key, by their documented names.
  static let keyColumns = "kode_kegiatan, nip, tahap, kompetensi, tanggal"

  private var rows: PersonPartitions
  /// On which scales tests were scored, of all rows.
  private(set) var scales = TestScales()

  /// - Parameter keepsLines: whether it will be asked where rows stand.
  package init(keepsLines: Bool = false) {
    rows = PersonPartitions(keepsLines: keepsLines)
  }

  /// Takes over a batch; findings of duplicates and contradictions go to the log.
  package mutating func add(_ batch: Batch<ScoreRow>, paths: [String], log: inout FindingLog) {
    for (place, row) in batch.rows.enumerated() {
      rows.prefetch(behind: place, in: batch.rows) { ScoreKey($0).packed }
      let key = ScoreKey(row)
      scales.add(row)
      rows.insert(
        key.packed, person: key.person, content: UInt64(row.score), isRepaired: row.isRepaired,
        of: batch, line: row.line, lines: row.lines, columns: Self.keyColumns,
        paths: paths, log: &log)
    }
  }

  /// Takes over another accumulator's rows, as if they had been added here.
  package mutating func merge(_ other: ScoreAccumulator) {
    rows.merge(other.rows)
    scales.merge(other.scales)
  }

  /// Rows of which none is taken, for a second reading.
  package var contradictions: Contradictions { rows.contradictions }

  var partitions: [DistinctRows] { rows.partitions }

  /// Where a person's row stands that counts.
  func place(of key: RowKey, person: Int) -> (file: Int, line: Int, lines: Int)? {
    rows.place(of: key, person: person)
  }

  func tally(into ledgers: inout [RowLedger], fate: @Sendable (ScoreKey) -> RowFate) {
    rows.tally(into: &ledgers) {
      fate(ScoreKey(packed: $0))
    } amount: { _ in
      .none
    }
  }
}
