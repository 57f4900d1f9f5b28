import Findings

extension ScoreAggregation {
  /// What several rows say together about the tests of an activity, as findings. Rows that are refused are told one
  /// by one when they are read again.
  func findings() -> [Finding] {
    let unmatched = basis.directory.activities.enumerated().compactMap { number, activity in
      afterOnly[number].map { Finding(.afterWithoutBefore, at: activity.position, code(number), "\($0)") }
    }
    return unmatched
      + basis.scales.differing.map { scales in
        Finding(
          .differingScales, at: basis.directory.activities[scales.test.activity].position,
          code(scales.test.activity), scales.before.shown, scales.after.shown)
      }
  }

  private func code(_ activity: Int) -> String {
    Masked.cell(Array(basis.directory.activities[activity].code.utf8))
  }
}
