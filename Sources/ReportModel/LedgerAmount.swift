import Findings

/// What the ledger adds up beside lines.
package enum LedgerAmount: CaseIterable, Sendable {
  case hours, rupiah

  package var measure: Measure { self == .hours ? .hours : .rupiah }

  func value(in tally: RowTally) -> Int128 { self == .hours ? tally.hours : tally.rupiah }

  func rows(in tally: RowTally) -> Int { self == .hours ? tally.rowsWithHours : tally.rowsWithRupiah }
}
