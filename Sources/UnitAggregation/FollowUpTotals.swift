import TrainingDomain

/// Ideas and support after activities in the year to date, by the day of the row and whatever year the activity is
/// of.
package struct FollowUpTotals: Equatable, Sendable {
  /// Ideas proposed, under way or in use.
  package var ideas = 0
  /// Of the ideas, those in use.
  package var inUse = 0
  package var supported = 0
  /// Ideas that were given up; not among `ideas`.
  package var dropped = 0

  package init() {}

  mutating func add(_ status: FollowUpStatus) {
    switch status {
    case .proposed: ideas += 1
    case .inUse:
      ideas += 1
      inUse += 1
    case .supported: supported += 1
    case .dropped: dropped += 1
    }
  }

  package mutating func merge(_ other: FollowUpTotals) {
    ideas += other.ideas
    inUse += other.inUse
    supported += other.supported
    dropped += other.dropped
  }
}
