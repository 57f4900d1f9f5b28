import Evidence

/// The control totals of one file.
struct EvidenceTotals: Equatable {
  private(set) var entries = 0
  /// 1/100 JP credited.
  private(set) var hours: Int128 = 0
  /// Whole rupiah of budget rows.
  private(set) var rupiah: Int128 = 0

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
