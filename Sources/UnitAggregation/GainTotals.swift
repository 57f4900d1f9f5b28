import TrainingDomain

/// Matched gains over some people: each person's pairs are averaged first, so that n counts people.
package struct GainTotals: Equatable, Sendable {
  /// A person's mean score is an integer of so many decimals.
  package static let decimals = 6

  /// People with at least one pair.
  package private(set) var people = 0
  package private(set) var pairs = 0
  /// Pre scores of ended activities without a post score, and how many people have one.
  package private(set) var attrition = 0
  package private(set) var attritionPeople = 0
  /// The sum of these people's mean pre scores without a post score, in 10⁻⁶ points.
  package private(set) var attritionBefore: Int128 = 0
  /// Sums of the people's mean scores, in 10⁻⁶ points.
  package private(set) var before: Int128 = 0
  package private(set) var after: Int128 = 0

  package init() {}

  mutating func add(_ person: PersonGain) {
    if person.attrition > 0 {
      attrition += person.attrition
      attritionPeople += 1
      attritionBefore += PersonGain.mean(of: person.attritionBefore, over: person.attrition)
    }
    guard person.pairs > 0 else { return }
    people += 1
    pairs += person.pairs
    before += PersonGain.mean(of: person.before, over: person.pairs)
    after += PersonGain.mean(of: person.after, over: person.pairs)
  }

  package mutating func merge(_ other: GainTotals) {
    people += other.people
    pairs += other.pairs
    attrition += other.attrition
    attritionPeople += other.attritionPeople
    attritionBefore += other.attritionBefore
    before += other.before
    after += other.after
  }
}
