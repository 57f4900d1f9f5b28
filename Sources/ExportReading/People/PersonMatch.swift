import Findings

/// The person whom a row speaks of, and how that was found.
struct PersonMatch {
  let number: UInt32
  /// Whether the row's NIP was not written as it should be.
  var isRepaired = false
  /// What to say once the row is taken.
  var finding: Finding?
}
