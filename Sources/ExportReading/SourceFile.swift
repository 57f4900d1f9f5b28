import CSVReading
import Findings
import TrainingDomain

/// One file of the input folder while it is read: what was decided, and where its rows ended.
package struct SourceFile: Sendable {
  package let path: String
  package internal(set) var bytes = 0
  /// Lower-case hexadecimal; empty until the file was read whole.
  package internal(set) var sha256 = ""
  /// Nil for a file that is set aside.
  package internal(set) var profile: FileProfile?
  var entry: InputEntry?
  /// What the file was when it was profiled; its rows must come from the very same.
  var state: FileState?
  package var ledger = RowLedger()
}
