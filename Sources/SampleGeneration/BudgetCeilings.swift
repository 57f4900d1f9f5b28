/// The ceilings of one unit and year: three stages, of which the latest counts.
///
/// The last ceiling follows from what has been realised and from what the unit lacks, so that absorption lies
/// where the unit's character wants it; the earlier stages are worked out backwards.
struct BudgetCeilings {
  /// Stage, day, and the ceiling of each account (0 = no row), oldest first.
  private(set) var stages: [(word: StaticString, day: CalendarDay, ceilings: [Int])] = []

  private static let unusedCeilingPerPerson = 400_000

  init(unit: Int, budget: BudgetYear, roster: Roster) {
    let calendar = budget.calendar
    let year = calendar.year
    var stream = RandomStream(seed: roster.settings.seed, purpose: .ceilings, unit, year)
    let character = roster.units[unit].character
    let absorption = Self.absorption(character, months: calendar.months, &stream)
    let isRevised = stream.chance(permille: 850)
    let revision = stream.draw(in: 880...1_200)
    let isCut = stream.chance(permille: 600)
    let cut = stream.draw(in: 750...950)

    var ceilings = Self.final(unit, budget, roster, absorption)
    if calendar.months >= 8, isRevised {
      stages.append(("perubahan", CalendarDay(year, 8, 20), ceilings))
      ceilings = ceilings.map { Self.rounded($0 * 1_000 / revision) }
    }
    if calendar.months >= 4, isCut {
      stages.append(("efisiensi", CalendarDay(year, 4, 13), ceilings))
      ceilings = ceilings.map { Self.rounded($0 * 1_000 / cut) }
    }
    stages.append(("murni", CalendarDay(year, 1, 2), ceilings))
    stages.reverse()
  }

  /// Realised in thousandths of the ceiling at the end of the asked months.
  private static func absorption(
    _ character: UnitCharacter, months: Int, _ stream: inout RandomStream
  ) -> Int {
    let afterTen = stream.draw(in: character.absorptionPermille)
    let now = months < 10 ? afterTen * months / 10 : afterTen * (100 + (months - 10) * 6) / 100
    // A ceiling is a ceiling, but for the units that spend more than they have at any time of the year.
    return character == .overspent ? afterTen : min(now, 985)
  }

  private static func final(_ unit: Int, _ budget: BudgetYear, _ roster: Roster, _ absorption: Int) -> [Int] {
    let people = roster.people(of: unit).count
    var ceilings = budget.realised[unit].enumerated().map { account, realised in
      let committed = budget.committed.reduce(0) { $0 + $1[unit][account] }
      let wanted = realised * 1_000 / max(absorption, 1)
      // What is committed must be covered, but for those who overspend.
      return rounded(absorption > 1_000 ? wanted : max(wanted, committed))
    }
    if ceilings[BudgetAccount.training.rawValue] == 0 {
      ceilings[BudgetAccount.training.rawValue] = rounded(people * unusedCeilingPerPerson)
    }
    return ceilings
  }

  /// Up to whole hundred thousands of rupiah.
  private static func rounded(_ amount: Int) -> Int { (amount + 99_999) / 100_000 * 100_000 }
}
