import Findings
import ReportModel

/// All lines read and the classes of a ledger, in the order in which pages and XML print them.
enum LedgerClass: String, CaseIterable {
  case read, accepted, repaired, duplicate, unused, rejected, blank
  case nonTable = "non-table"

  func tally(in ledger: ReportLedger) -> LedgerTally {
    switch self {
    case .read: ledger.total
    case .accepted: ledger[.accepted]
    case .repaired: ledger[.repaired]
    case .duplicate: ledger[.duplicate]
    case .unused: ledger[.unused]
    case .rejected: ledger[.rejected]
    case .blank: ledger[.blank]
    case .nonTable: ledger[.nonTable]
    }
  }
}
