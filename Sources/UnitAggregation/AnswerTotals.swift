/// Answers of one level (reaction or application), in percent of their scale.
package struct AnswerTotals: Equatable, Sendable {
  package private(set) var answers = 0
  package private(set) var people = 0
  /// The sum of the answers, in 10⁻¹² percent.
  package private(set) var sum: Int128 = 0

  package init() {}

  /// Adds one person's answers.
  mutating func add(_ scores: [Int64]) {
    guard !scores.isEmpty else { return }
    answers += scores.count
    people += 1
    for score in scores { sum += Int128(score) }
  }

  package mutating func merge(_ other: AnswerTotals) {
    answers += other.answers
    people += other.people
    sum += other.sum
  }
}
