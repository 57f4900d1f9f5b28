/// Why a figure of one edition is another one in the next, in the order in which causes are applied.
package enum ChangeCause: String, CaseIterable, Sendable {
  /// Rules, or what the office says of its exports.
  case rules
  /// Another version of the program.
  case program
  /// Rows that are no longer there, that say something else, or that have come since.
  case removed, corrected, late
  /// Another template never changes a figure.
  case template
}
