import Findings

/// Adds rows that count to ledgers. Rows of one file and class mostly stand together: each run of them is added up
/// before it goes to its ledger.
package struct LedgerRun {
  private var file = 0
  private var ledgerClass = RowLedgerClass.accepted
  private var tally = RowTally()

  package init() {}

  /// - Parameters:
  ///   - fate: what became of the row when it was held against others.
  ///   - amount: what the row states.
  package mutating func add(
    _ fate: RowFate, _ sighting: RowSighting, _ amount: RowAmount, to ledgers: inout [RowLedger]
  ) {
    let next: RowLedgerClass =
      switch fate {
      case .used: sighting.isRepaired ? .repaired : .accepted
      case .unused: .unused
      case .duplicate: .duplicate
      case .rejected: .rejected
      }
    if sighting.file != file || next != ledgerClass {
      finish(&ledgers)
      (file, ledgerClass) = (sighting.file, next)
    }
    tally.add(amount, rows: Int(sighting.lines))
  }

  /// To be called behind the last row.
  package mutating func finish(_ ledgers: inout [RowLedger]) {
    guard tally != RowTally() else { return }
    ledgers[file][ledgerClass] = ledgers[file][ledgerClass] + tally
    tally = RowTally()
  }
}
