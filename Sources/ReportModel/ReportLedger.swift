import Findings

/// The ledger of a file, or of several, as a report shows it: all lines, and the amounts that are not withheld.
package struct ReportLedger: Equatable, Sendable {
  /// By the raw value of their class.
  private var tallies: [LedgerTally]
  /// All classes together.
  package private(set) var total: LedgerTally

  package init(_ ledger: RowLedger) {
    tallies = RowLedgerClass.allCases.map { LedgerTally(ledger[$0]) }
    total = LedgerTally(ledger.total)
  }

  private init(tallies: [LedgerTally], total: LedgerTally) {
    self.tallies = tallies
    self.total = total
  }

  package subscript(ledgerClass: RowLedgerClass) -> LedgerTally { tallies[ledgerClass.rawValue] }

  mutating func withhold(_ amount: LedgerAmount, of classes: some Sequence<RowLedgerClass>) {
    for ledgerClass in classes { tallies[ledgerClass.rawValue].withhold(amount) }
  }

  mutating func withholdTotal(_ amount: LedgerAmount) { total.withhold(amount) }

  package static func + (left: ReportLedger, right: ReportLedger) -> ReportLedger {
    ReportLedger(tallies: zip(left.tallies, right.tallies).map(+), total: left.total + right.total)
  }
}

// The lines of each class.
extension ReportLedger {
  package var read: Int { total.lines }
  package var accepted: Int { self[.accepted].lines }
  package var repaired: Int { self[.repaired].lines }
  package var duplicate: Int { self[.duplicate].lines }
  package var unused: Int { self[.unused].lines }
  package var rejected: Int { self[.rejected].lines }
  package var blank: Int { self[.blank].lines }
  package var nonTable: Int { self[.nonTable].lines }
}
