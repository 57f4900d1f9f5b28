import ExportReading
import Findings
import TrainingDomain

/// All evaluation rows that are distinct.
package struct ScoreAccumulator: Sendable {
  /// The columns that make a row's key, by their documented names.
  static let keyColumns = "kode_kegiatan, nip, tahap, kompetensi, tanggal"

  private var rows = PersonPartitions()
  /// On which scales tests were scored, of all rows.
  private(set) var scales = TestScales()

  package init() {}

  /// Takes over a batch; a finding of a duplicate or a contradiction may go to the log, or wait for `order`.
  package mutating func add(_ batch: Batch<ScoreRow>, paths: [String], log: inout FindingLog) {
    for row in batch.rows {
      scales.add(row)
      rows.insert(
        ScoreKey(row).packed, content: UInt64(row.score), file: batch.file, isRepaired: row.isRepaired,
        line: row.line, lines: row.lines, columns: Self.keyColumns, paths: paths, log: &log)
    }
  }

  /// To be called behind the last batch; findings of duplicates and contradictions go to the log.
  package mutating func order(paths: [String], log: inout FindingLog) {
    rows.order(columns: Self.keyColumns, paths: paths, log: &log)
  }

  /// Takes over another accumulator's rows, as if they had been added here.
  package mutating func merge(_ other: consuming ScoreAccumulator) {
    rows.merge(other.rows)
    scales.merge(other.scales)
  }

  /// Rows of which none is taken, for a second reading.
  package var contradictions: Contradictions { rows.contradictions }

  /// The rows, one person after the other.
  var people: PersonCursor { PersonCursor(rows) }

  /// What rows that count speak of, as of the person 0: each once, in no particular order.
  var occasions: [ScoreKey] { rows.acceptedOccasions.map { ScoreKey(packed: $0) } }

  /// Where the row stands that counts.
  func place(of key: RowKey) -> (file: Int, line: Int, lines: Int)? { rows.place(of: key) }

  func tally(into ledgers: inout [RowLedger], fate: @Sendable (ScoreKey) -> RowFate) {
    rows.tally(into: &ledgers) {
      fate(ScoreKey(packed: $0))
    } amount: { _ in
      .none
    }
  }
}
