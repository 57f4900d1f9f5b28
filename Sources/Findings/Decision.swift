/// What was decided about the way a file is written: the evidence for it, and the runner-up with its own.
package struct Decision: Hashable, Sendable {
  package let subject: Subject
  package let choice: Choice
  package let reason: Reason
  /// Nil where nothing else was possible, or where somebody asked for the choice.
  package let runnerUp: RunnerUp?

  package struct RunnerUp: Hashable, Sendable {
    package let choice: Choice
    package let reason: Reason
  }

  package init(_ subject: Subject, _ choice: Choice, because reason: Reason) {
    self.subject = subject
    self.choice = choice
    self.reason = reason
    runnerUp = nil
  }

  package init(
    _ subject: Subject, _ choice: Choice, because reason: Reason, runnerUp other: Choice, _ against: Reason
  ) {
    self.subject = subject
    self.choice = choice
    self.reason = reason
    runnerUp = RunnerUp(choice: other, reason: against)
  }

  /// The decision in words: what, why, and the runner-up.
  package func text(in language: FindingLanguage) -> String {
    FindingCode.containerDecision.text(values, in: language)
  }

  /// Subject, choice, reason and what is told of the runner-up, in both languages.
  fileprivate var values: [String] {
    let other =
      runnerUp.map { other in
        BilingualText(
          "; runner-up: \(other.choice.text.english) (\(other.reason.short.english))",
          "; pilihan kedua: \(other.choice.text.indonesian) (\(other.reason.short.indonesian))")
      } ?? BilingualText("", "")
    return [subject.text, choice.text, reason.clause, other].map(\.value)
  }
}

extension Finding {
  /// The decision as a finding, told in the language asked for.
  package init(_ decision: Decision, at position: SourcePosition) {
    self.init(.containerDecision, at: position, decision.values)
  }
}
