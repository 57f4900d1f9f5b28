/// Plans one person's year: which activities, without two on one day.
struct YearPlanning {
  private static let mostPicks = 7
  private static let mostTries = 30

  private let activities: [PlannedActivity]
  private let roster: Roster
  private let calendar: WorkCalendar
  /// By region.
  private let choices: [RegionChoice]
  private var chosen: [UInt32] = []

  init(activities: [PlannedActivity], roster: Roster, calendar: WorkCalendar) {
    self.activities = activities
    self.roster = roster
    self.calendar = calendar
    choices = (0..<roster.regions).map { RegionChoice(activities, region: $0) }
  }

  /// The activities of a person's year, by place; none for those who take part in nothing.
  mutating func picks(of person: Int, in unit: Int) -> [UInt32] {
    chosen.removeAll(keepingCapacity: true)
    var stream = RandomStream(
      seed: roster.settings.seed, purpose: .yearPlan, person, calendar.year)
    let fate = stream.draw(below: 1_000)
    let active = roster.units[unit].character.activePermille * min(calendar.months, 10) / 10
    guard fate < active else { return chosen }
    let end = endOfEmployment(person, unit)
    let choice = choices[roster.units[unit].region]
    if fate < 80 {
      pick(from: choice.short, unit, end, &stream)
      return chosen
    }
    let goal = 20 + stream.bell(count: 2, most: 14)
    var hours = pick(from: choice.long, unit, end, &stream)
    var tries = 0
    while hours < goal, chosen.count < Self.mostPicks, tries < Self.mostTries {
      hours += pick(from: choice.all, unit, end, &stream)
      tries += 1
    }
    // Beyond the plan, a seminar or lecture that comes by.
    while chosen.count < Self.mostPicks, stream.chance(permille: 480) {
      pick(from: choice.short, unit, end, &stream)
    }
    return chosen
  }

  /// The first month since January 2026 in which the person is gone.
  private func endOfEmployment(_ person: Int, _ unit: Int) -> Int {
    if case .leaves(let month) = roster.career(of: person, in: unit) { month } else { Int.max }
  }

  /// Adds one activity if it fits, and says how many hours it is worth; 0 when it does not fit.
  @discardableResult
  private mutating func pick(
    from choice: WeightedChoice, _ unit: Int, _ end: Int, _ stream: inout RandomStream
  ) -> Int {
    guard let place = choice.draw(&stream) else { return 0 }
    let activity = activities[place]
    let isInvited = activity.audience.map { $0 == unit } ?? true
    guard isInvited, end == Int.max || activity.last.monthIndex < end else { return 0 }
    for other in chosen where activities[Int(other)].workingDays.overlaps(activity.workingDays) {
      return 0
    }
    chosen.append(UInt32(place))
    return activity.creditedHours
  }
}
