/// Why evidence could not be read.
package struct EvidenceUnreadable: Error, Equatable {
  package let file: String
  /// 1 for the first line; 0 where no line can be named.
  package let line: Int
  /// English.
  package let reason: String
}
