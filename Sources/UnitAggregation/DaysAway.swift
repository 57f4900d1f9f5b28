import TrainingDomain

/// How many of some people were away in training on each day of the year to date.
package struct DaysAway: Equatable, Sendable {
  /// The day of the first count, where there is any.
  private var firstDay: Int32 = 0
  /// People by day, from the first on which anybody was away to the last.
  private var counts: [Int] = []

  package init() {}

  /// Adds a day of one person; each must be added once.
  mutating func add(_ day: CivilDate) { add(1, on: day.dayNumber) }

  package mutating func merge(_ other: DaysAway) {
    for (place, count) in other.counts.enumerated() where count > 0 {
      add(count, on: other.firstDay + Int32(place))
    }
  }

  private mutating func add(_ people: Int, on day: Int32) {
    if counts.isEmpty { firstDay = day }
    if day < firstDay {
      counts.insert(contentsOf: repeatElement(0, count: Int(firstDay - day)), at: 0)
      firstDay = day
    }
    let place = Int(day - firstDay)
    if place >= counts.count {
      counts.append(contentsOf: repeatElement(0, count: place + 1 - counts.count))
    }
    counts[place] += people
  }

  /// How many were away on a day.
  package func people(on day: CivilDate) -> Int {
    let place = Int(day.dayNumber) - Int(firstDay)
    return counts.indices.contains(place) ? counts[place] : 0
  }

  /// The counts of people on days on which more than so many percent of the staff were away.
  package func crowded(staff: Int, percent: Int) -> [Int] {
    counts.filter { $0 > 0 && $0 * 100 > staff * percent }
  }
}
