/// That a start succeeded after one that did not, as one line of JSON.
struct RecoveryLine: Encodable {
  let event: String
  /// When the start that failed began, UTC.
  let failedAt: String
  /// Nil where it was killed.
  let failedExit: Int32?
}
