/// One person's answers of one kind, in percent of their scale.
struct AnswerSum: Equatable, Sendable {
  private(set) var answers = 0
  /// In 10⁻¹² percent.
  private(set) var sum: Int128 = 0

  mutating func add(_ score: Int64) {
    answers += 1
    sum += Int128(score)
  }

  mutating func add(_ other: AnswerSum) {
    answers += other.answers
    sum += other.sum
  }
}
