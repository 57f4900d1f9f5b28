/// Of whom answers were asked, and who answered: counts of participations, and of the people behind them.
package struct ResponseTotals: Equatable, Sendable {
  package private(set) var asked = 0
  package private(set) var answered = 0
  package private(set) var askedPeople = 0
  package private(set) var answeredPeople = 0
  /// People who left at least one question unanswered.
  package private(set) var silentPeople = 0

  package init() {}

  /// Adds one person's participations.
  mutating func add(asked: Int, answered: Int) {
    guard asked > 0 else { return }
    self.asked += asked
    self.answered += answered
    askedPeople += 1
    answeredPeople += answered > 0 ? 1 : 0
    silentPeople += answered < asked ? 1 : 0
  }

  package mutating func merge(_ other: ResponseTotals) {
    asked += other.asked
    answered += other.answered
    askedPeople += other.askedPeople
    answeredPeople += other.answeredPeople
    silentPeople += other.silentPeople
  }
}
