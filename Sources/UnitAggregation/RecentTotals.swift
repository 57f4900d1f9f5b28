/// What the months up to the period tell of some people, beyond the year to date. Hours are in 1/100 JP.
package struct RecentTotals: Equatable, Sendable {
  /// Months over which the pace is taken.
  package static let paceMonths = 3

  /// Credited in the last three months, and the people to whom.
  package private(set) var pace = HoursTotals.Share()
  /// Credited in the months of the year before, up to the period's month: January first. Months after it have none.
  package private(set) var yearBefore = [HoursTotals.Share](repeating: HoursTotals.Share(), count: 12)
  /// Of the last twelve months: hours of sessions missed, and of all sessions that were told of.
  package private(set) var lost: Int128 = 0
  package private(set) var planned: Int128 = 0
  /// People with such sessions, and of them those who missed any hours.
  package private(set) var people = 0
  package private(set) var peopleWithLosses = 0
  /// People of whom attendance of these months tells something, with or without hours.
  package private(set) var peopleSeen = 0

  package init() {}

  /// - Parameter month: the period's, 1–12.
  mutating func add(_ person: PersonYears, month: Int) {
    pace.add(person.hours(ofLast: Self.paceMonths))
    let months = person.months.span
    for place in 0..<month {
      let hours = months[MonthWindow.series - 12 - month + place]
      // Nothing in most months of most people.
      if hours != 0 { yearBefore[place].add(hours) }
    }
    lost += Int128(person.lost)
    planned += Int128(person.planned)
    people += person.planned > 0 ? 1 : 0
    peopleWithLosses += person.lost > 0 ? 1 : 0
    peopleSeen += person.isSeen ? 1 : 0
  }

  package mutating func merge(_ other: RecentTotals) {
    pace.merge(other.pace)
    for (month, share) in other.yearBefore.enumerated() { yearBefore[month].merge(share) }
    lost += other.lost
    planned += other.planned
    people += other.people
    peopleWithLosses += other.peopleWithLosses
    peopleSeen += other.peopleSeen
  }
}
