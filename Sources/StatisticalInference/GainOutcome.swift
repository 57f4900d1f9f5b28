/// People on target at a given pace, each of whom gets there or not independently of the others.
struct GainOutcome: Equatable, Sendable {
  /// In people.
  var expected: Double
  /// In people squared.
  var variance = 0.0
}
