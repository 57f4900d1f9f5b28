import ExportReading
import Findings
import TrainingDomain

/// All evaluation rows that are distinct.
package struct ScoreAccumulator: Sendable {
  private var rows = PersonPartitions()

  package init() {}

  /// Takes over a batch; findings of duplicates and contradictions go to the log.
  package mutating func add(_ batch: Batch<ScoreRow>, paths: [String], log: inout FindingLog) {
    for row in batch.rows {
      let key = ScoreKey(row)
      rows.insert(
        key.packed, person: key.person, content: UInt64(row.score), isRepaired: row.isRepaired,
        of: batch, line: row.line, lines: row.lines, columns: "kode_kegiatan, nip, tahap, kompetensi, tanggal",
        paths: paths, log: &log)
    }
  }

  /// Takes over another accumulator's rows, as if they had been added here.
  package mutating func merge(_ other: ScoreAccumulator) { rows.merge(other.rows) }

  var partitions: [DistinctRows] { rows.partitions }

  func tally(into ledgers: inout [RowLedger], isUsed: (ScoreKey) -> Bool) {
    rows.tally(into: &ledgers) {
      isUsed(ScoreKey(packed: $0))
    } amount: { _ in
      .none
    }
  }
}
