/// Where every line of a file, or of all files, ended, with the JP and rupiah of its rows. The classes add up
/// to what was read.
///
/// A row that spans several lines counts one line in its class; its further lines are non-table.
package struct RowLedger: Equatable, Sendable {
  /// By the raw value of their class.
  private var tallies = [RowTally](repeating: RowTally(), count: RowLedgerClass.allCases.count)

  package init() {}

  package subscript(ledgerClass: RowLedgerClass) -> RowTally {
    get { tallies[ledgerClass.rawValue] }
    set { tallies[ledgerClass.rawValue] = newValue }
  }

  /// All classes together.
  package var total: RowTally { tallies.reduce(RowTally(), +) }

  package static func + (left: RowLedger, right: RowLedger) -> RowLedger {
    var sum = left
    for ledgerClass in RowLedgerClass.allCases {
      sum[ledgerClass] = left[ledgerClass] + right[ledgerClass]
    }
    return sum
  }
}

// The lines of each class.
extension RowLedger {
  package var read: Int { total.lines }

  /// Lines that are rows of a table.
  package var dataRows: Int { read - blank - nonTable }

  package var accepted: Int {
    get { self[.accepted].lines }
    set { self[.accepted].lines = newValue }
  }

  package var repaired: Int {
    get { self[.repaired].lines }
    set { self[.repaired].lines = newValue }
  }

  package var duplicate: Int {
    get { self[.duplicate].lines }
    set { self[.duplicate].lines = newValue }
  }

  package var unused: Int {
    get { self[.unused].lines }
    set { self[.unused].lines = newValue }
  }

  package var rejected: Int {
    get { self[.rejected].lines }
    set { self[.rejected].lines = newValue }
  }

  package var blank: Int {
    get { self[.blank].lines }
    set { self[.blank].lines = newValue }
  }

  package var nonTable: Int {
    get { self[.nonTable].lines }
    set { self[.nonTable].lines = newValue }
  }
}
