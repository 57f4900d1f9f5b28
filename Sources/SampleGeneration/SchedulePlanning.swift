/// Plans what is still to come in a year: activities between the last asked month and 31 December, half as many a month
/// as were held before.
struct SchedulePlanning {
  let roster: Roster
  let calendar: WorkCalendar
  let held: [PlannedActivity]
  let enrolment: Enrolment

  /// In the order of their first days; none where the asked months reach to December.
  func activities() -> [ScheduledActivity] {
    let months = 12 - calendar.months
    guard months > 0 else { return [] }
    let count = max(1, ActivityPlanning.count(people: roster.people, months: months) / 2)
    let year = WorkCalendar(year: calendar.year, months: 12)
    let planning = ActivityPlanning(
      roster: roster, year: calendar.year, days: year.days.filter { $0.month > calendar.months },
      indices: held.count..<held.count + count)
    let sizes = held.reduce(0) { $0 + $1.size }
    let participants = held.indices.reduce(0) { $0 + enrolment.participants(of: $1).count }
    return planning.activities(after: held).enumerated().map { place, activity in
      // As many people as came to activities of that size before.
      scheduled(activity, place, people: max(1, activity.size * participants / max(1, sizes)))
    }
  }

  private func scheduled(_ activity: PlannedActivity, _ place: Int, people: Int) -> ScheduledActivity {
    var stream = RandomStream(
      seed: roster.settings.seed, purpose: .schedule, place, calendar.year)
    let openTo = units(of: activity, &stream)
    let staff = openTo.reduce(0) { $0 + roster.people(of: $1).count }
    let people = openTo.isEmpty ? people : min(people, max(1, staff))
    let places = ActivityTerms.places(for: people, activity.form, isFull: false, &stream)
    let terms = ActivityTerms(places: places, openTo: openTo, payer: payer(activity, openTo, &stream))
    return ScheduledActivity(
      activity: activity, terms: terms, cost: activity.unitCost * (places ?? people),
      invited: invited(people, from: activity.region, openTo, &stream))
  }

  /// One unit for 15 in 100, two to four for another 15. Larger units are named more often.
  private func units(of activity: PlannedActivity, _ stream: inout RandomStream) -> [Int] {
    let fate = stream.draw(below: 100)
    let several = stream.draw(in: 2...4)
    let region = roster.people(ofRegion: activity.region)
    let units = Set(
      (0..<several).map { _ in roster.homeUnit(of: region.lowerBound + stream.draw(below: region.count)) })
    if let audience = activity.audience { return [audience] }
    switch fate {
    case ..<15: return [units.min() ?? 0]
    case ..<30: return units.sorted()
    default: return []
    }
  }

  /// A unit pays for a course of its own, unless the training office does.
  private func payer(_ activity: PlannedActivity, _ openTo: [Int], _ stream: inout RandomStream) -> Int? {
    let isOfficePaying = stream.chance(permille: openTo.isEmpty ? 350 : openTo.count == 1 ? 300 : 500)
    if isOfficePaying { return ActivityTerms.trainingOffice(ofRegion: activity.region) }
    return openTo.count == 1 ? openTo[0] : nil
  }

  /// For four activities in ten a third to four fifths of the people who are expected, of those who stay in their
  /// units.
  private func invited(
    _ people: Int, from region: Int, _ openTo: [Int], _ stream: inout RandomStream
  ) -> [UInt32] {
    guard stream.chance(permille: 400) else { return [] }
    let wanted = people * stream.draw(in: 33...80) / 100
    let ranges = openTo.isEmpty ? [roster.people(ofRegion: region)] : openTo.map(roster.people(of:))
    let staff = ranges.reduce(0) { $0 + $1.count }
    var invited: Set<Int> = []
    var tries = 0
    while invited.count < wanted, tries < 10 * wanted {
      tries += 1
      var rest = stream.draw(below: staff)
      for range in ranges {
        guard rest >= range.count else {
          invited.insert(range.lowerBound + rest)
          break
        }
        rest -= range.count
      }
    }
    return invited.sorted().filter { person in
      if case .stays = roster.career(of: person, in: roster.homeUnit(of: person)) { true } else { false }
    }.map { UInt32($0) }
  }
}
