import ExportReading
import Findings

/// All training records that are distinct.
package struct HistoryAccumulator: Sendable {
  /// Where a record stands, for what is found of it later.
  struct Place: Comparable, Sendable {
    let file: Int
    let line: Int32

    static func < (left: Place, right: Place) -> Bool {
      (left.file, left.line) < (right.file, right.line)
    }
  }

  /// The columns that make a row's key, by their documented names.
  static let keyColumns = "nip, nama_kegiatan, tanggal_mulai, tanggal_selesai"

  private var rows = PersonPartitions()
  /// The lowest place of each key, so that the order of reading does not show.
  private var places: [RowKey: Place] = [:]

  package init() {}

  /// Takes over a batch; a finding of a duplicate or a contradiction may go to the log, or wait for `order`.
  package mutating func add(_ batch: Batch<HistoryRow>, paths: [String], log: inout FindingLog) {
    for row in batch.rows {
      let key = HistoryKey(row)
      note(Place(file: batch.file, line: row.line), of: key.packed)
      rows.insert(
        key.packed, content: HistoryContent(row).packed, file: batch.file, isRepaired: row.isRepaired,
        line: row.line, columns: Self.keyColumns, paths: paths, log: &log)
    }
  }

  /// To be called behind the last batch; findings of duplicates and contradictions go to the log.
  package mutating func order(paths: [String], log: inout FindingLog) {
    rows.order(columns: Self.keyColumns, paths: paths, log: &log)
  }

  /// Takes over another accumulator's rows, as if they had been added here. Both must number titles alike.
  package mutating func merge(_ other: consuming HistoryAccumulator) {
    rows.merge(other.rows)
    for (key, place) in other.places { note(place, of: key) }
  }

  /// Rows of which none is taken, for a second reading.
  var contradictions: Contradictions { rows.contradictions }

  /// The rows, one person after the other.
  var people: PersonCursor { PersonCursor(rows) }

  func place(of key: RowKey) -> Place { places[key] ?? Place(file: 0, line: 0) }

  func tally(into ledgers: inout [RowLedger], fate: @Sendable (RowKey) -> RowFate) {
    rows.tally(into: &ledgers, fate: fate) {
      RowAmount(hours: HistoryContent(packed: $0).hours ?? 0)
    }
  }

  private mutating func note(_ place: Place, of key: RowKey) {
    places[key] = min(places[key] ?? place, place)
  }
}
