import StatisticalInference
import TrainingDomain

/// What is left of gains some time later, over people whom the same test was given a third time. Each person's
/// tests are averaged first, in 10⁻⁶ points.
package struct RetentionTotals: Equatable, Sendable {
  /// The difference of the later score and the one before the training.
  package private(set) var kept = Moments()
  /// The difference of the score behind the training and the one before it.
  package private(set) var gained = Moments()
  /// The difference of the later score and the one behind the training.
  package private(set) var change = Moments()

  package init() {}

  package var people: Int { change.count }

  /// Adds one person's tests.
  /// - Parameters: sums over the tests, in 10⁻¹² points.
  mutating func add(tests: Int, before: Int128, after: Int128, later: Int128) {
    guard tests > 0 else { return }
    let meanBefore = PersonGain.mean(of: before, over: tests)
    let meanAfter = PersonGain.mean(of: after, over: tests)
    let meanLater = PersonGain.mean(of: later, over: tests)
    kept.add(meanLater - meanBefore)
    gained.add(meanAfter - meanBefore)
    change.add(meanLater - meanAfter)
  }

  package mutating func merge(_ other: RetentionTotals) {
    kept.merge(other.kept)
    gained.merge(other.gained)
    change.merge(other.change)
  }
}
