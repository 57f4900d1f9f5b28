import ExportReading

extension Share {
  /// Rejected rows among all data rows. Files set aside count as not delivered and have no rows.
  init(rejectedOf sources: [SourceFile]) {
    let ledgers = sources.filter { $0.profile != nil }.map(\.ledger)
    self.init(
      part: ledgers.reduce(0) { $0 + $1.rejected }, whole: ledgers.reduce(0) { $0 + $1.dataRows })
  }
}
