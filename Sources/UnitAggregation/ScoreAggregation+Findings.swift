import Findings

extension ScoreAggregation {
  /// What several rows say together about the tests of an activity, as findings. Rows that are refused are told one
  /// by one when they are read again.
  func findings() -> [Finding] {
    let unmatched = basis.directory.activities.enumerated().compactMap { number, activity in
      afterOnly[number].map {
        Finding(.afterWithoutBefore, at: activity.position, activity.maskedCode, "\($0)")
      }
    }
    return unmatched
      + basis.scales.differing.map { scales in
        let activity = basis.directory.activities[scales.test.activity]
        return Finding(
          .differingScales, at: activity.position, activity.maskedCode, scales.before.shown,
          scales.after.shown)
      }
  }
}
