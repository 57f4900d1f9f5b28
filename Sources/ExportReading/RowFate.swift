/// In which class of the ledger a distinct row ends once the figures are made.
package enum RowFate: Sendable {
  case used
  /// No figure of the period needs it.
  case unused
  /// Another row tells of the same thing, and that one is used.
  case duplicate
  /// Other rows contradict it.
  case rejected
}
