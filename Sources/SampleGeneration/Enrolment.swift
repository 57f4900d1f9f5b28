/// Who takes part in which activity of a year.
///
/// Built person by person so that a year's hours have two humps: nothing for a good third, and a plan that
/// reaches the target for nearly everybody else. Memory: about 10 bytes a participation while it is built.
struct Enrolment {
  /// Participants of activity i are `people[starts[i]..<starts[i + 1]]`, in the order of the roster.
  private let starts: [Int]
  private let people: [UInt32]

  init(activities: [PlannedActivity], roster: Roster, calendar: WorkCalendar) {
    var plan = YearPlanning(activities: activities, roster: roster, calendar: calendar)
    var counts = [UInt8](repeating: 0, count: roster.people)
    var picks: [UInt32] = []
    for unit in roster.units.indices {
      for person in roster.people(of: unit) {
        let chosen = plan.picks(of: person, in: unit)
        counts[person] = UInt8(chosen.count)
        picks.append(contentsOf: chosen)
      }
    }
    (starts, people) = Self.byActivity(picks, counts, activities.count)
  }

  func participants(of activity: Int) -> ArraySlice<UInt32> {
    people[starts[activity]..<starts[activity + 1]]
  }

  /// A counting sort keeps the roster's order within each activity.
  private static func byActivity(
    _ picks: [UInt32], _ counts: [UInt8], _ activities: Int
  ) -> (starts: [Int], people: [UInt32]) {
    var starts = [Int](repeating: 0, count: activities + 1)
    for pick in picks { starts[Int(pick) + 1] += 1 }
    for place in 0..<activities { starts[place + 1] += starts[place] }
    var free = starts
    var people = [UInt32](repeating: 0, count: picks.count)
    var next = 0
    for (person, count) in counts.enumerated() {
      for pick in picks[next..<next + Int(count)] {
        people[free[Int(pick)]] = UInt32(person)
        free[Int(pick)] += 1
      }
      next += Int(count)
    }
    return (starts, people)
  }
}
