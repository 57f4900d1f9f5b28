/// What the checks of an edition came to.
package struct Verification: Equatable, Sendable {
  /// None means that the edition is whole, agrees with itself and shows what it publishes.
  package let failures: [VerificationFailure]
  /// What could not be checked; nothing of it is a failure.
  package let notes: [VerificationNote]
  /// The checks that were made, each wholly or as far as the notes say.
  package let checks: [VerificationCheck]
}
