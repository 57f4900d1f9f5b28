/// What a score is used for. One score may be used for several things.
package enum ScoreUse: String, CaseIterable, Sendable {
  /// One of the two scores of a pair before and behind an activity.
  case gain
  /// Before an activity without a score behind it, and the other way round.
  case attrition
  case withoutBefore = "without-before"
  /// An attempt that a pair leaves out.
  case further
  /// One of the three scores of a test that was given a third time.
  case retention
  case reaction
  /// An answer of the year to date about application, and one that was due by rule.
  case application
  case due
}
