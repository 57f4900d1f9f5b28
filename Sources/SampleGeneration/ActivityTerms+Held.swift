extension ActivityTerms {
  /// No list names more units than these.
  private static let mostUnits = 8

  /// The terms of an activity that was held, so that they fit who took part and what was paid. They are drawn apart
  /// from the activity itself.
  init(held place: Int, of year: TrainingYear, roster: Roster) {
    let activity = year.activities[place]
    let people = year.enrolment.participants(of: place)
    var stream = RandomStream(
      seed: roster.settings.seed, purpose: .terms, place, year.calendar.year)
    let isFull = stream.chance(permille: 150)
    let places = Self.places(for: people.count, activity.form, isFull: isFull, &stream)
    let isInHouse = stream.chance(permille: 500)
    let isOfficePaying = stream.chance(permille: 400)
    var openTo: [Int] = []
    if let audience = activity.audience {
      openTo = [audience]
    } else if isInHouse {
      let units = Self.units(of: people, roster)
      if units.count <= Self.mostUnits { openTo = units }
    }
    // Payments that stand in the budget say who paid.
    let isPaid = activity.unitCost > 0 && activity.paymentDay.number <= year.calendar.lastDay.number
    let payer: Int? =
      if openTo.count == 1 {
        openTo[0]
      } else if !isPaid, activity.organiser == 0, isOfficePaying {
        Self.trainingOffice(ofRegion: activity.region)
      } else {
        nil
      }
    self.init(places: places, openTo: openTo, payer: payer)
  }

  /// The units that people come from, given in the order of the roster.
  private static func units(of people: ArraySlice<UInt32>, _ roster: Roster) -> [Int] {
    var units: [Int] = []
    var cursor = UnitCursor(roster)
    for person in people {
      cursor.advance(to: Int(person))
      if units.last != cursor.place { units.append(cursor.place) }
    }
    return units
  }
}
