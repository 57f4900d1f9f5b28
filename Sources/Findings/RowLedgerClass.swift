/// Where a line of a file can end; each line ends in exactly one class.
package enum RowLedgerClass: Int, CaseIterable, Sendable {
  case accepted
  /// Taken after a repair that a finding names.
  case repaired
  case duplicate
  /// Sound, but no figure of this period needs it.
  case unused
  case rejected
  case blank
  /// Header and other lines that are known not to be rows of the table, and the further lines of a row that
  /// spans several.
  case nonTable
}
