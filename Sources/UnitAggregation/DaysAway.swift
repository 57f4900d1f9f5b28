import TrainingDomain

/// How many of some people were away in training on each day of the year to date.
package struct DaysAway: Equatable, Sendable {
  /// People by day; a day on which nobody was away has no entry.
  package private(set) var people: [CivilDate: Int] = [:]

  package init() {}

  /// Adds the days of one person.
  mutating func add(_ days: Set<CivilDate>) {
    for day in days { people[day, default: 0] += 1 }
  }

  package mutating func merge(_ other: DaysAway) {
    people.merge(other.people, uniquingKeysWith: +)
  }

  /// The counts of people on days on which more than so many percent of the staff were away.
  package func crowded(staff: Int, percent: Int) -> [Int] {
    people.values.filter { $0 * 100 > staff * percent }
  }
}
