/// Failures in the order in which they were found.
struct VerificationLog {
  /// A forged edition can fail in millions of places; more than this tells nobody anything.
  static let mostFailures = 1000

  private(set) var failures: [VerificationFailure] = []

  /// What was found of one part, behind what was found before.
  mutating func add(_ part: VerificationLog) {
    failures += part.failures.prefix(Self.mostFailures - failures.count)
  }

  mutating func add(
    _ check: VerificationCheck, _ path: String, line: Int = 0, _ what: VerificationDetail
  ) {
    guard failures.count < Self.mostFailures else { return }
    failures.append(VerificationFailure(check: check, path: path, line: line, what: what))
  }
}
