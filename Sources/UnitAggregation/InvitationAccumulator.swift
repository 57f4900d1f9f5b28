import ExportReading
import Findings

/// All invitations that are distinct: who was invited to which activity.
package struct InvitationAccumulator: Sendable {
  /// The columns that make a row's key, by their documented names.
  private static let keyColumns = "kode_kegiatan, nip"

  private var rows = PersonPartitions()

  package init() {}

  /// Takes over a batch; a finding of a duplicate may go to the log, or wait for `order`.
  package mutating func add(_ batch: Batch<InvitationRow>, paths: [String], log: inout FindingLog) {
    for row in batch.rows {
      rows.insert(
        Self.key(person: Int(row.person), activity: Int(row.activity)), content: 0, file: batch.file,
        isRepaired: row.isRepaired,
        line: row.line, columns: Self.keyColumns, paths: paths,
        log: &log)
    }
  }

  /// To be called behind the last batch; findings of duplicates go to the log.
  package mutating func order(paths: [String], log: inout FindingLog) {
    rows.order(columns: Self.keyColumns, paths: paths, log: &log)
  }

  /// Takes over another accumulator's rows, as if they had been added here.
  package mutating func merge(_ other: consuming InvitationAccumulator) { rows.merge(other.rows) }

  /// The rows, one person after the other.
  var people: PersonCursor { PersonCursor(rows) }

  /// Where the row stands that counts.
  func place(of activity: Int, person: Int) -> (file: Int, line: Int, lines: Int)? {
    rows.place(of: Self.key(person: person, activity: activity))
  }

  /// The people invited to each activity; 0 where it has no list.
  func invited(activities: Int) -> [Int] {
    var invited = [Int](repeating: 0, count: activities)
    rows.forEachAccepted { key, _, _ in invited[Self.activity(key)] += 1 }
    return invited
  }

  func tally(into ledgers: inout [RowLedger], isUsed: @Sendable (_ person: Int, _ activity: Int) -> Bool) {
    rows.tally(into: &ledgers) {
      isUsed(Int($0.high >> 32), Self.activity($0)) ? .used : .unused
    } amount: { _ in
      .none
    }
  }

  private static func key(person: Int, activity: Int) -> RowKey {
    RowKey(high: UInt64(person) << 32 | UInt64(activity), low: 0)
  }

  static func activity(_ key: RowKey) -> Int { Int(key.high & 0xFFFF_FFFF) }
}
