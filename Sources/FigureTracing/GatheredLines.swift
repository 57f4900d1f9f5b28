import Evidence

/// The lines behind one figure, as far as entries have come.
struct GatheredLines {
  let place: FigurePlace
  let wanted: [TracedTerm]
  /// The places among `FigureInputs.missed`'s weights that the figure takes; empty for others.
  let causes: Set<Int>
  let tellsUnitsOfPeople: Bool
  private(set) var inputs = FigureInputs()
  private(set) var city = FigureInputs()
  private(set) var lines: [TracedTerm: [TracedLine]] = [:]

  init(place: FigurePlace, wanted: [TracedTerm], causes: Set<Int>, tellsUnitsOfPeople: Bool) {
    self.place = place
    self.wanted = wanted
    self.causes = causes
    self.tellsUnitsOfPeople = tellsUnitsOfPeople
  }

  mutating func take(_ entry: EvidenceEntry, _ contributions: [Contribution]) {
    for contribution in contributions {
      if contribution.place == .city { city.take(contribution) }
      guard contribution.place == place else { continue }
      inputs.take(contribution)
      let (term, amount): (TracedTerm, Int128)
      switch contribution.what {
      case .amount(let basis, let value): (term, amount) = (.basis(basis), value)
      case .credit(let hours): (term, amount) = (.credits, Int128(hours))
      case .missed(_, let place, let weight):
        guard causes.contains(place) else { continue }
        (term, amount) = (.missed, Int128(weight))
      case .satisfaction(_, let share): (term, amount) = (.satisfaction, Int128(share))
      }
      if wanted.contains(term) {
        lines[term, default: []].append(
          TracedLine(entry, amount: amount, tellsUnit: tellsUnitsOfPeople || entry.person == nil))
      }
    }
  }
}
