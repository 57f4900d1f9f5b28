import StatisticalInference
import TrainingDomain

/// Matched gains over some people: each person's pairs are averaged first, so that n counts people, whose scores
/// are independent of each other as the pairs of one person are not.
package struct GainTotals: Equatable, Sendable {
  /// A person's mean score is an integer of so many decimals.
  package static let decimals = 6
  /// The most that can be scored, in 10⁻⁶ points.
  private static let most: Int128 = 100_000_000

  /// Of the people with at least one pair: their mean scores and the difference of the two, in 10⁻⁶ points.
  package private(set) var before = Moments()
  package private(set) var after = Moments()
  package private(set) var difference = Moments()
  package private(set) var pairs = 0
  /// People with more than one pair.
  package private(set) var peopleWithSeveral = 0
  /// Σ of the people's own normalised gains, each rounded to 10⁻⁶, over those who could gain something.
  package private(set) var normalised: Int128 = 0
  /// People with pairs whose mean score before is the most that can be scored, so that they could gain nothing.
  package private(set) var peopleAtMaximum = 0
  /// Pre scores of ended activities without a post score, and how many people have one.
  package private(set) var attrition = 0
  package private(set) var attritionPeople = 0
  /// The sum of these people's mean pre scores without a post score, in 10⁻⁶ points.
  package private(set) var attritionBefore: Int128 = 0
  /// Post scores without a pre score, and how many people have one.
  package private(set) var afterOnly = 0
  package private(set) var afterOnlyPeople = 0

  package init() {}

  /// People with at least one pair.
  package var people: Int { difference.count }

  mutating func add(_ person: PersonGain) {
    if person.attrition > 0 {
      attrition += person.attrition
      attritionPeople += 1
      attritionBefore += PersonGain.mean(of: person.attritionBefore, over: person.attrition)
    }
    if person.afterOnly > 0 {
      afterOnly += person.afterOnly
      afterOnlyPeople += 1
    }
    guard person.pairs > 0 else { return }
    pairs += person.pairs
    peopleWithSeveral += person.pairs > 1 ? 1 : 0
    let meanBefore = PersonGain.mean(of: person.before, over: person.pairs)
    let meanAfter = PersonGain.mean(of: person.after, over: person.pairs)
    before.add(meanBefore)
    after.add(meanAfter)
    difference.add(meanAfter - meanBefore)
    if meanBefore < Self.most {
      normalised += roundedQuotient((meanAfter - meanBefore) * 1_000_000, Self.most - meanBefore)
    } else {
      peopleAtMaximum += 1
    }
  }

  package mutating func merge(_ other: GainTotals) {
    before.merge(other.before)
    after.merge(other.after)
    difference.merge(other.difference)
    pairs += other.pairs
    peopleWithSeveral += other.peopleWithSeveral
    normalised += other.normalised
    peopleAtMaximum += other.peopleAtMaximum
    attrition += other.attrition
    attritionPeople += other.attritionPeople
    attritionBefore += other.attritionBefore
    afterOnly += other.afterOnly
    afterOnlyPeople += other.afterOnlyPeople
  }
}
