/// Which of a file's tables come out.
package enum TableChoice: Equatable, Sendable {
  /// The one with the most cells below its first row; of equals the first.
  case largest
  /// From 1.
  case number(Int)
  case all
}
