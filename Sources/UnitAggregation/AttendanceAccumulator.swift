import ExportReading
import Findings
import TrainingDomain

/// All attendance rows that are distinct.
package struct AttendanceAccumulator: Sendable {
  /// The columns that make a row's key, by their documented names.
  static let keyColumns = "kode_kegiatan, nip, tanggal, sesi"

  private var rows = PersonPartitions()
  /// Sessions of which somebody's time is unknown.
  private(set) var unknown: Set<RowKey> = []

  package init() {}

  /// Takes over a batch; a finding of a duplicate or a contradiction may go to the log, or wait for `order`.
  package mutating func add(_ batch: Batch<AttendanceRow>, paths: [String], log: inout FindingLog) {
    for row in batch.rows {
      let key = AttendanceKey(row)
      if row.isUnknown {
        unknown.insert(key.packed)
        continue
      }
      rows.insert(
        key.packed, content: AttendanceContent(row).packed, file: batch.file, isRepaired: row.isRepaired,
        line: row.line, lines: row.lines, columns: Self.keyColumns, paths: paths, log: &log)
    }
  }

  /// To be called behind the last batch; findings of duplicates and contradictions go to the log.
  package mutating func order(paths: [String], log: inout FindingLog) {
    rows.order(columns: Self.keyColumns, paths: paths, log: &log)
  }

  /// Takes over another accumulator's rows, as if they had been added here.
  package mutating func merge(_ other: consuming AttendanceAccumulator) {
    rows.merge(other.rows)
    unknown.formUnion(other.unknown)
  }

  /// Rows of which none is taken, for a second reading.
  package var contradictions: Contradictions { rows.contradictions }

  /// The rows, one person after the other.
  var people: PersonCursor { PersonCursor(rows) }

  /// Where the row stands that counts.
  func place(of key: RowKey) -> (file: Int, line: Int, lines: Int)? { rows.place(of: key) }

  /// Days and sessions that rows name that count.
  var occasions: AttendanceOccasions { AttendanceOccasions(rows.acceptedOccasions) }

  func tally(into ledgers: inout [RowLedger], isUsed: @Sendable (AttendanceKey) -> Bool) {
    rows.tally(into: &ledgers) {
      isUsed(AttendanceKey(packed: $0)) ? .used : .unused
    } amount: {
      RowAmount(hours: AttendanceContent(packed: $0).hours ?? 0)
    }
  }
}
