import ExportReading

/// How many of the data rows were rejected. Files set aside count as not delivered and have no rows.
struct RejectedShare {
  let rejected: Int
  let rows: Int

  init(of sources: [SourceFile]) {
    let ledgers = sources.filter { $0.profile != nil }.map(\.ledger)
    rejected = ledgers.reduce(0) { $0 + $1.rejected }
    rows = ledgers.reduce(0) { $0 + $1.read - $1.blank - $1.nonTable }
  }

  /// - Parameter maxPercent: the share up to which a month is still published, in percent (0–100).
  func exceeds(_ maxPercent: Int) -> Bool { rejected * 100 > rows * maxPercent }
}
