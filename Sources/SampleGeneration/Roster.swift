/// The people of the city: where each works, their employee numbers, and who moves or leaves.
///
/// People of one unit are neighbours, so a unit is a range of indices; what is not in the two arrays is drawn
/// again when it is needed. Memory: 8 bytes a person.
struct Roster {
  /// Two sections of the first region are this small at any size, so that suppression of small cells is seen.
  private static let smallSections = [55: 3, 56: 4]
  private static let leastPeople = 5
  /// From this number of people on every unit has its least number; below, some units may be empty.
  private static let fullCity = 400
  /// Nobody moves out of a unit smaller than this: its published figures should not come and go.
  private static let largeEnoughToLose = 30

  let settings: SampleSettings
  let units: [SampleUnit]
  /// The first person of each unit, and the number of people at the end.
  let unitStarts: [Int]
  /// People in units that are large enough to lose somebody.
  private let movablePeople: Int
  /// Employee numbers by person.
  let numbers: [UInt64]

  init(settings: SampleSettings, units: [SampleUnit]) {
    self.settings = settings
    self.units = units
    unitStarts = Self.starts(of: units, people: settings.employees)
    let sizes = zip(unitStarts, unitStarts.dropFirst()).map { $1 - $0 }
    movablePeople = sizes.filter { $0 >= Self.largeEnoughToLose }.reduce(0, +)
    numbers = EmployeeNumbers(settings: settings).all()
  }

  var people: Int { settings.employees }

  func people(of unit: Int) -> Range<Int> { unitStarts[unit]..<unitStarts[unit + 1] }

  var regions: Int { units.count / UnitCatalogue.regionUnits }

  /// The people of a region's units.
  func people(ofRegion region: Int) -> Range<Int> {
    let first = region * UnitCatalogue.regionUnits
    return unitStarts[first]..<unitStarts[first + UnitCatalogue.regionUnits]
  }

  /// The unit a person belongs to on 1 January 2026.
  func homeUnit(of person: Int) -> Int {
    var low = 0
    var high = units.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if unitStarts[middle] <= person { low = middle } else { high = middle }
    }
    return low
  }

  /// About 1.5 % of the people a year move to another unit, and 1 % leave.
  func career(of person: Int, in home: Int) -> Career {
    guard people(of: home).count >= Self.largeEnoughToLose, settings.months > 1 else { return .stays }
    var stream = RandomStream(seed: settings.seed, purpose: .career, person)
    let fate = stream.draw(below: 12_000 * movablePeople / people)
    let month = stream.draw(in: 1...settings.months - 1)
    if fate < 10 * settings.months { return .leaves(month: month) }
    guard fate < 25 * settings.months else { return .stays }
    let target = stream.draw(below: units.count)
    return target == home || Self.smallSections[target] != nil ? .stays : .moves(to: target, month: month)
  }

  private static func starts(of units: [SampleUnit], people: Int) -> [Int] {
    let full = people >= fullCity
    let least = units.indices.map { full ? smallSections[$0] ?? leastPeople : 0 }
    let rest = people - least.reduce(0, +)
    let total = units.reduce(0) { $0 + $1.weight }
    var starts = [0]
    var weights = 0
    var given = 0
    for (place, unit) in units.enumerated() {
      weights += unit.weight
      given += least[place]
      // Cumulative shares end exactly at the number of people, whatever each unit's rounding.
      starts.append(given + rest * weights / total)
    }
    return starts
  }
}
