import CSVReading
import Findings

/// Why a file comes out as no table.
package enum TableFailure: Error, Equatable {
  /// There is no such file, or it cannot be read: why.
  case unreadable(String)
  case empty
  /// Somebody wrote to the file while it was read.
  case changed
  case notText(String)
  /// Two readings fit equally well.
  case undecided(Finding)
  /// The file holds fewer tables than the number asked for.
  case noSuchTable(Int, of: Int)
  /// The output cannot be written: why.
  case cannotWrite(String)

  init(_ fault: InputFile.Fault) {
    switch fault {
    case .unreadable(let reason): self = .unreadable(reason)
    case .changed: self = .changed
    }
  }
}
