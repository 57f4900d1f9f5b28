/// What became of an idea from an activity, or that support was given after one. Not to be confused with the
/// stage `followUp` of evaluations, which is a test some time later.
package enum FollowUpStatus: UInt8, CaseIterable, Sendable {
  /// An idea that is put forward, planned or under way.
  case proposed
  case inUse
  /// Not an idea: help that was given after the activity.
  case supported
  case dropped
}
