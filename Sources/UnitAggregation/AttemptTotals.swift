/// What was not simply one score before and one behind an activity: counts of tests, and of the people who sat them.
package struct AttemptTotals: Equatable, Sendable {
  package struct Count: Equatable, Sendable {
    package private(set) var tests = 0
    package private(set) var people = 0

    /// Adds what one person has of it.
    mutating func add(_ tests: Int) {
      self.tests += tests
      people += tests > 0 ? 1 : 0
    }

    mutating func merge(_ other: Count) {
      tests += other.tests
      people += other.people
    }
  }

  /// Attempts between the first before and the last behind an activity, which no gain is made of.
  package var further = Count()
  /// Tests set aside because the attempt that would count is told twice, with different scores.
  package var conflicting = Count()
  /// Pairs whose scores were given on another scale than 0 to 100.
  package var rescaled = Count()
  /// All other pairs.
  package var unchanged = Count()

  package init() {}

  mutating func merge(_ other: AttemptTotals) {
    further.merge(other.further)
    conflicting.merge(other.conflicting)
    rescaled.merge(other.rescaled)
    unchanged.merge(other.unchanged)
  }
}
