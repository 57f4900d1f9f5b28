/// Answers of one level (reaction or application), in percent of their scale.
package struct AnswerTotals: Equatable, Sendable {
  package private(set) var answers = 0
  package private(set) var people = 0
  /// The sum of the answers, in 10⁻¹² percent.
  package private(set) var sum: Int128 = 0

  package init() {}

  /// Adds one person's answers.
  mutating func add(_ person: AnswerSum) {
    guard person.answers > 0 else { return }
    answers += person.answers
    people += 1
    sum += person.sum
  }

  package mutating func merge(_ other: AnswerTotals) {
    answers += other.answers
    people += other.people
    sum += other.sum
  }
}
