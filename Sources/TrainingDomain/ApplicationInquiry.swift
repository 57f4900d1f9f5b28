/// When questions about application on the job (level 3) are asked, and of whom.
package struct ApplicationInquiry: Equatable, Sendable {
  /// Days from the day on which an activity counts to the questions (0–730).
  package let daysAfterEnd: Int
  /// Days from the questions to the day by which they are to be answered (0–365).
  package let daysToAnswer: Int
  /// Those of the person, a peer and a superior who are asked.
  package let respondents: [EvaluationStage]
  /// Forms of which application is asked.
  package let forms: Set<ActivityForm>

  package init(
    daysAfterEnd: Int, daysToAnswer: Int, respondents: [EvaluationStage], forms: Set<ActivityForm>
  ) {
    self.daysAfterEnd = daysAfterEnd
    self.daysToAnswer = daysToAnswer
    self.respondents = respondents
    self.forms = forms
  }
}
