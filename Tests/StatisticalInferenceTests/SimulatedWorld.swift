/// What the months of a simulated city are drawn from.
struct SimulatedWorld {
  var people = 120
  /// The expected number of activities in a month of factor 1.
  var activities = 4.0
  /// The expected share of the people that an activity reaches.
  var reach = 0.04
  /// The factors of the 12 months, the same in both years.
  var season = Array(repeating: 1.0, count: 12)
  /// The standard deviation of the logarithm of a month's own factor.
  var monthNoise = 0.5
  /// The same of a year's.
  var yearNoise = 0.0
  /// The shape of the gamma distribution of people's rates; the lesser, the more people differ.
  var likeness = 0.8
  /// The share of the people who never go.
  var idle = 0.0
  /// How often, compared to before, somebody goes who has reached the target of the year.
  var afterTarget = 1.0

  /// Months alike but for chance.
  static let uneven = SimulatedWorld()
  static let seasonal = seasonal([0.2, 0.4, 0.8, 1, 1.2, 1, 0.8, 1, 1.4, 1.8, 1.6, 0.8])

  /// A third never goes, and who has reached the target seldom goes again.
  static let twoHumped = SimulatedWorld(likeness: 3, idle: 0.33, afterTarget: 0.2)

  /// The same season each year, with years of more and of less.
  static func seasonal(_ season: [Double]) -> SimulatedWorld {
    SimulatedWorld(season: season, monthNoise: 0.3, yearNoise: 0.2)
  }
}
