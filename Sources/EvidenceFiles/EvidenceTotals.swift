import Evidence

/// The control totals of one file.
struct EvidenceTotals: Equatable, CustomStringConvertible {
  private(set) var entries = 0
  /// 1/100 JP credited.
  private(set) var hours: Int128 = 0
  /// Whole rupiah of budget rows.
  private(set) var rupiah: Int128 = 0

  init(entries: Int = 0, hours: Int128 = 0, rupiah: Int128 = 0) {
    self.entries = entries
    self.hours = hours
    self.rupiah = rupiah
  }

  /// For people who look for what differs.
  var description: String { "\(entries), \(hours) / 100 JP, \(rupiah) rupiah" }

  mutating func add(_ other: EvidenceTotals) {
    entries += other.entries
    hours += other.hours
    rupiah += other.rupiah
  }

  mutating func add(_ entry: EvidenceEntry) {
    entries += 1
    switch entry {
    case .attendance(let row): hours += Int128(row.credited)
    case .record(let record): hours += Int128(record.credited)
    case .money(let money): rupiah += Int128(money.amount)
    default: break
    }
  }
}
