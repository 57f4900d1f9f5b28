import Glibc
import SeededRandomness
import StatisticalInference

/// Two years of a city's people, drawn person by person.
///
/// An activity reaches many people at once, each in proportion to how often that person goes, and credits all of
/// them with the same hours; so the city's months are uneven and a year's hours have two humps.
struct SimulatedCity {
  /// In 1/100 JP, of each person in each of 24 months.
  private(set) var hours: [[Int64]]
  let credits: MonthlyCredits
  static let target: Int64 = 2_000

  init(_ world: SimulatedWorld, using numbers: inout SeededNumbers) {
    let rates = (0..<world.people).map { _ in
      numbers.uniform() < world.idle ? 0 : numbers.gamma(world.likeness) / world.likeness
    }
    let years = (0..<2).map { _ in exp(world.yearNoise * numbers.normal()) }
    let sizes: [Int64] = [300, 300, 400, 600, 600, 800, 800, 1_200, 1_600, 2_400, 3_000]
    hours = rates.map { _ in Array(repeating: 0, count: 24) }
    for month in 0..<24 {
      let noise = exp(world.monthNoise * numbers.normal())
      let activities = world.activities * world.season[month % 12] * years[month / 12] * noise
      for _ in 0..<numbers.poisson(activities) {
        let size = sizes[Int(numbers.uniform() * Double(sizes.count))]
        let reach = world.reach * exp(0.6 * numbers.normal())
        for person in rates.indices where numbers.uniform() < reach * rates[person] {
          let isDone =
            world.afterTarget < 1 && hours[person][month / 12 * 12...month].reduce(0, +) >= Self.target
          if !isDone || numbers.uniform() < world.afterTarget { hours[person][month] += size }
        }
      }
    }
    var credits = MonthlyCredits()
    for row in hours { credits.add(target: Self.target, hours: row.span) }
    self.credits = credits
  }

  /// As known at the end of a month of the second year.
  /// - Parameter first: the first month known, from 0 to 23.
  func credits(upTo month: Int, from first: Int = 0) -> MonthlyCredits {
    var credits = MonthlyCredits()
    for row in hours { credits.add(target: Self.target, hours: row[first..<(12 + month)].span) }
    return credits
  }
}
