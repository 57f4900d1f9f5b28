import TrainingDomain

/// Training hours over some people. Hours are in 1/100 JP; sums are exact and add in any order.
package struct HoursTotals: Equatable, Sendable {
  /// Hours lost for one cause, or credited in one month, and how many people have some.
  package struct Share: Equatable, Sendable {
    package private(set) var hours: Int128 = 0
    package private(set) var people = 0

    package init() {}

    /// Adds one person's hours.
    mutating func add(_ hours: Int64) {
      self.hours += Int128(hours)
      people += hours > 0 ? 1 : 0
    }

    mutating func merge(_ other: Share) {
      hours += other.hours
      people += other.people
    }
  }

  package private(set) var staff = 0
  package private(set) var withTarget = 0
  package private(set) var onTarget = 0
  package private(set) var withoutHours = 0
  /// Of the people with a target, those without hours.
  package private(set) var withTargetWithoutHours = 0
  package private(set) var withCeiling = 0
  package private(set) var hours: Int128 = 0
  /// What people with a target still miss, and how many of them.
  package private(set) var need: Int128 = 0
  /// What each of them misses, in no order.
  package private(set) var needs: [Int64] = []
  package private(set) var aboveCeiling: Int128 = 0
  package private(set) var peopleAboveCeiling = 0
  package private(set) var uncompleted: Int128 = 0
  package private(set) var peopleUncompleted = 0
  /// By `AbsenceCause.rawValue`.
  package private(set) var losses = [Share](repeating: Share(), count: AbsenceCause.allCases.count)
  package private(set) var lost = Share()
  /// Credited hours by the month in which they count: January first.
  package private(set) var months = [Share](repeating: Share(), count: 12)
  /// People whom a forum or seminar, or work with a university, reached in the year to date, and people whom
  /// neither reached.
  package private(set) var reachedByForum = 0
  package private(set) var reachedByUniversity = 0
  package private(set) var neverReached = 0
  /// People who attended something, or have a training record.
  package private(set) var participants = 0
  /// People who missed at least one session, with or without hours.
  package private(set) var peopleAbsent = 0
  /// People of whom attendance tells something.
  package private(set) var peopleSeen = 0
  /// People of whom attendance or a training record tells something.
  package private(set) var peopleKnown = 0
  /// Each person's credited hours, for the median.
  private var credits: [Int64] = []

  package init() {}

  mutating func add(_ person: PersonHours, target: HoursTarget?) {
    staff += 1
    hours += Int128(person.credited)
    credits.append(person.credited)
    if person.credited == 0 { withoutHours += 1 }
    if person.isSeen { peopleSeen += 1 }
    if person.isSeen || person.hasRecord { peopleKnown += 1 }
    if let owed = target?.target?.hundredths {
      withTarget += 1
      if person.credited >= owed {
        onTarget += 1
      } else {
        need += Int128(owed - person.credited)
        needs.append(owed - person.credited)
        withTargetWithoutHours += person.credited == 0 ? 1 : 0
      }
    }
    if let ceiling = target?.ceiling?.hundredths {
      withCeiling += 1
      aboveCeiling += Int128(max(0, person.creditedForCeiling - ceiling))
      peopleAboveCeiling += person.creditedForCeiling > ceiling ? 1 : 0
    }
    if person.uncompleted > 0 {
      uncompleted += Int128(person.uncompleted)
      peopleUncompleted += 1
    }
    for cause in person.lost.indices where person.lost[cause] != 0 { losses[cause].add(person.lost[cause]) }
    lost.add(person.lost.sum)
    for month in person.creditedByMonth.indices where person.creditedByMonth[month] != 0 {
      months[month].add(person.creditedByMonth[month])
    }
    reachedByForum += person.reached.contains(.forum) ? 1 : 0
    reachedByUniversity += person.reached.contains(.university) ? 1 : 0
    neverReached += person.reached.contains(.forum) || person.reached.contains(.university) ? 0 : 1
    participants += person.reached.isEmpty ? 0 : 1
    if person.missed > 0 { peopleAbsent += 1 }
  }

  package mutating func merge(_ other: HoursTotals) {
    staff += other.staff
    withTarget += other.withTarget
    onTarget += other.onTarget
    withoutHours += other.withoutHours
    hours += other.hours
    need += other.need
    needs += other.needs
    withTargetWithoutHours += other.withTargetWithoutHours
    withCeiling += other.withCeiling
    aboveCeiling += other.aboveCeiling
    peopleAboveCeiling += other.peopleAboveCeiling
    uncompleted += other.uncompleted
    peopleUncompleted += other.peopleUncompleted
    for (cause, loss) in other.losses.enumerated() { losses[cause].merge(loss) }
    lost.merge(other.lost)
    for (month, share) in other.months.enumerated() { months[month].merge(share) }
    reachedByForum += other.reachedByForum
    reachedByUniversity += other.reachedByUniversity
    neverReached += other.neverReached
    participants += other.participants
    peopleAbsent += other.peopleAbsent
    peopleSeen += other.peopleSeen
    peopleKnown += other.peopleKnown
    credits += other.credits
  }

  package var peopleInNeed: Int { withTarget - onTarget }

  /// People with some hours, but fewer than their target.
  package var belowTarget: Int { peopleInNeed - withTargetWithoutHours }

  /// People with any credited hours: those on whom the sum, the mean and the median of hours rest.
  package var credited: Int { staff - withoutHours }

  /// Twice the median of the credited hours, so that the middle of two stays whole; nil for nobody.
  package var medianTimesTwo: Int128? {
    guard !credits.isEmpty else { return nil }
    let sorted = credits.sorted()
    let middle = sorted.count / 2
    return Int128(sorted[middle]) + Int128(sorted.count % 2 == 0 ? sorted[middle - 1] : sorted[middle])
  }
}
