/// Finds the units of people given in the order of the roster, without a search for each.
struct UnitCursor {
  private let roster: Roster
  private(set) var place = 0

  init(_ roster: Roster) { self.roster = roster }

  mutating func unit(of person: Int) -> SampleUnit {
    advance(to: person)
    return roster.units[place]
  }

  mutating func advance(to person: Int) {
    while roster.unitStarts[place + 1] <= person { place += 1 }
  }
}
