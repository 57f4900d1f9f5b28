/// Where every line of a file, or of all files, ended. The classes add up to the lines read.
package struct RowLedger: Equatable, Sendable {
  package var accepted = 0
  /// Taken after a repair that a finding names.
  package var repaired = 0
  package var duplicate = 0
  /// Sound, but no figure of this period needs it.
  package var unused = 0
  package var rejected = 0
  package var blank = 0
  /// Header and other lines that are known not to be rows of the table.
  package var nonTable = 0

  package init() {}

  package var read: Int { accepted + repaired + duplicate + unused + rejected + blank + nonTable }

  package static func + (left: RowLedger, right: RowLedger) -> RowLedger {
    var sum = RowLedger()
    sum.accepted = left.accepted + right.accepted
    sum.repaired = left.repaired + right.repaired
    sum.duplicate = left.duplicate + right.duplicate
    sum.unused = left.unused + right.unused
    sum.rejected = left.rejected + right.rejected
    sum.blank = left.blank + right.blank
    sum.nonTable = left.nonTable + right.nonTable
    return sum
  }
}
