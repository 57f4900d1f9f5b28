/// Which answers were asked of a person about one activity. Stands at the first entry about the two.
package struct AnswerDuties: Equatable, Sendable {
  /// Whether a reaction was asked, and given.
  package var isAsked = false
  package var isAnswered = false
  /// Answers about application on the job that are due by rule; of them received, and overdue.
  package var due = 0
  package var received = 0
  package var overdue = 0

  package init() {}

  package init(isAsked: Bool, isAnswered: Bool, due: Int, received: Int, overdue: Int) {
    self.isAsked = isAsked
    self.isAnswered = isAnswered
    self.due = due
    self.received = received
    self.overdue = overdue
  }
}
