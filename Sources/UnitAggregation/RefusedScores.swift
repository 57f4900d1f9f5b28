import ExportReading
import Findings

/// Scores that are rejected for what other rows say: of tests whose scales contradict each other, and about people
/// who were absent.
struct RefusedScores: Sendable {
  private let mixed: [TestScales.Test: [ScoreScale]]
  /// Person and activity, as `RowKey.high`.
  private var absentees: Set<UInt64> = []

  init(_ scales: TestScales) {
    mixed = scales.contradictions
  }

  var isEmpty: Bool { mixed.isEmpty && absentees.isEmpty }

  /// Notes that the person of a score missed all of its activity.
  mutating func addAbsentee(_ key: RowKey) { absentees.insert(key.high) }

  /// Takes over what was noted of other people.
  mutating func merge(_ other: RefusedScores) { absentees.formUnion(other.absentees) }

  func contains(_ key: ScoreKey) -> Bool {
    isMixed(key) || absentees.contains(key.packed.high)
  }

  /// Whether the scales of its test contradict each other.
  func isMixed(_ key: ScoreKey) -> Bool { mixed[TestScales.Test(key)] != nil }

  /// Throws for a row that is refused.
  func check(_ key: ScoreKey, at position: SourcePosition) throws(Finding) {
    guard !isEmpty else { return }
    if let scales = mixed[TestScales.Test(key)] {
      throw Finding(.mixedScales, at: position, scales.map(\.shown).joined(separator: ", "))
    }
    if absentees.contains(key.packed.high) { throw Finding(.scoreOfAbsentee, at: position) }
  }
}
