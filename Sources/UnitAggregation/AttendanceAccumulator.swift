import ExportReading
import Findings
import TrainingDomain

/// All attendance rows that are distinct.
package struct AttendanceAccumulator: Sendable {
  /// The columns that make a row's key, by their documented names.
  static let keyColumns = "kode_kegiatan, nip, tanggal, sesi"

  private var rows: PersonPartitions
  /// Sessions of which somebody's time is unknown.
  private(set) var unknown: Set<RowKey> = []

  /// - Parameter keepsLines: whether it will be asked where rows stand.
  package init(keepsLines: Bool = false) {
    rows = PersonPartitions(keepsLines: keepsLines)
  }

  /// Takes over a batch; findings of duplicates and contradictions go to the log.
  package mutating func add(_ batch: Batch<AttendanceRow>, paths: [String], log: inout FindingLog) {
    for (place, row) in batch.rows.enumerated() {
      rows.prefetch(behind: place, in: batch.rows) { AttendanceKey($0).packed }
      let key = AttendanceKey(row)
      if row.isUnknown {
        unknown.insert(key.packed)
        continue
      }
      rows.insert(
        key.packed, person: key.person, content: AttendanceContent(row).packed,
        isRepaired: row.isRepaired, of: batch, line: row.line, lines: row.lines,
        columns: Self.keyColumns, paths: paths, log: &log)
    }
  }

  /// Takes over another accumulator's rows, as if they had been added here.
  package mutating func merge(_ other: AttendanceAccumulator) {
    rows.merge(other.rows)
    unknown.formUnion(other.unknown)
  }

  /// Rows of which none is taken, for a second reading.
  package var contradictions: Contradictions { rows.contradictions }

  var partitions: [DistinctRows] { rows.partitions }

  /// Where a person's row stands that counts.
  func place(of key: RowKey, person: Int) -> (file: Int, line: Int, lines: Int)? {
    rows.place(of: key, person: person)
  }

  /// Whether any row that counts lies in the year up to the period's end.
  func hasRows(in period: Period) -> Bool {
    let (first, last) = (period.yearStart, period.lastDay)
    return rows.onAllCores { partitions in
      var isFound = false
      for partition in partitions where !isFound {
        partition.forEachAccepted { key, _ in
          let day = AttendanceKey(packed: key).day
          isFound = isFound || (day >= first && day <= last)
        }
      }
      return isFound
    }.contains(true)
  }

  /// The newest day with a row that counts; nil without any.
  package var newestDay: CivilDate? {
    rows.onAllCores { partitions in
      var newest: CivilDate?
      for partition in partitions {
        partition.forEachAccepted { key, _ in
          let day = AttendanceKey(packed: key).day
          newest = max(newest ?? day, day)
        }
      }
      return newest
    }.compactMap(\.self).max()
  }

  /// The sessions of each activity that rows name, and whether any row tells of the activity as a whole.
  func sessions(activities: Int) -> ActivitySessions {
    let parts = rows.onAllCores { partitions in
      var sessions = ActivitySessions(activities: activities)
      for partition in partitions { partition.forEachAccepted { key, _ in sessions.add(key) } }
      return sessions
    }
    return parts.dropFirst().reduce(into: parts.first ?? ActivitySessions(activities: activities)) {
      $0.merge($1)
    }
  }

  func tally(into ledgers: inout [RowLedger], isUsed: @Sendable (AttendanceKey) -> Bool) {
    rows.tally(into: &ledgers) {
      isUsed(AttendanceKey(packed: $0)) ? .used : .unused
    } amount: {
      RowAmount(hours: AttendanceContent(packed: $0).hours ?? 0)
    }
  }
}
