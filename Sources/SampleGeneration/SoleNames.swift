/// Of some people those whose name nobody else on the roster has, so that a name alone tells who they are.
struct SoleNames {
  private let people: Set<Int>

  /// Goes through the roster once; memory is that of the people asked for.
  init(of people: [Int], among roster: Roster) {
    guard !people.isEmpty else {
      self.people = []
      return
    }
    let description = EmployeeDescription(seed: roster.settings.seed)
    func words(_ person: Int, _ unit: Int) -> [ArraySlice<UInt8>] {
      // Titles stand behind a comma; the order of the words does not tell people apart.
      description.employee(person, number: roster.numbers[person], unit: roster.units[unit]).name
        .prefix { $0 != Byte.comma }.split(separator: Byte.space)
        .sorted { $0.lexicographicallyPrecedes($1) }
    }
    var bearers: [[ArraySlice<UInt8>]: Int] = [:]
    for person in people { bearers[words(person, roster.homeUnit(of: person))] = 0 }
    for unit in roster.units.indices {
      for person in roster.people(of: unit) {
        let name = words(person, unit)
        if let known = bearers[name] { bearers[name] = known + 1 }
      }
    }
    self.people = Set(people.filter { bearers[words($0, roster.homeUnit(of: $0))] == 1 })
  }

  func contains(_ person: Int) -> Bool { people.contains(person) }
}
