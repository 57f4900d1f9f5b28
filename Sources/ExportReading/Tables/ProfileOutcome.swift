import Findings

/// A file's profile, or the reason why its rows are not read.
enum ProfileOutcome {
  case read(FileProfile, sha256: String, [Correction])
  /// Counts as not delivered.
  case setAside(Finding)
}
