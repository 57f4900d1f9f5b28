/// Whether a run made a new edition.
package enum PublishingOutcome: Equatable, Sendable {
  case published
  /// Every file stood there already, byte for byte.
  case unchanged
}
