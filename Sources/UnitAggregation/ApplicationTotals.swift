/// Answers about application on the job (level 3) that are due by rule. Not answered is neither 0 nor the mean: both
/// bounds are told.
package struct ApplicationTotals: Equatable, Sendable {
  /// Answers due, of them received, and of those that are not, how many should have been by now.
  package private(set) var responses = ResponseTotals()
  package private(set) var overdue = 0
  package private(set) var overduePeople = 0
  /// People about whom an answer is missing for which there is still time.
  package private(set) var pendingPeople = 0
  /// The sum of the answers received, in 10⁻¹² percent.
  package private(set) var sum: Int128 = 0

  package init() {}

  package var due: Int { responses.asked }
  package var received: Int { responses.answered }

  /// Adds what is due about one person.
  /// - Parameters:
  ///   - received: the answers received.
  mutating func add(due: Int, overdue: Int, received: AnswerSum) {
    responses.add(asked: due, answered: received.answers)
    self.overdue += overdue
    overduePeople += overdue > 0 ? 1 : 0
    pendingPeople += due > received.answers + overdue ? 1 : 0
    sum += received.sum
  }

  package mutating func merge(_ other: ApplicationTotals) {
    responses.merge(other.responses)
    overdue += other.overdue
    overduePeople += other.overduePeople
    pendingPeople += other.pendingPeople
    sum += other.sum
  }
}
