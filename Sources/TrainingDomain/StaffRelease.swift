/// How much of its working time a unit can give to training.
package struct StaffRelease: Equatable, Sendable {
  /// The part of working time that can be released, in percent (0–100).
  package let percent: Int
  /// The part of a unit's people who may be away in training on one day, in percent (1–100).
  package let awayPercent: Int

  package init(percent: Int, awayPercent: Int) {
    self.percent = percent
    self.awayPercent = awayPercent
  }
}
