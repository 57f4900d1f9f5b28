/// From which month to which a share is forecast; months count from 0, the oldest held, and one to come may be
/// beyond 23.
struct ForecastSpan: Equatable, Sendable {
  /// The first month of the history.
  let first: Int
  /// The first month of the year, whose hours count for the target.
  let yearStart: Int
  /// The last known month, at least five after `first`.
  let origin: Int
  /// The month at whose end the share is forecast: `origin` or a later one of its year.
  let end: Int

  /// nil under `leastHistory` known months.
  init?(first: Int, yearStart: Int, origin: Int, end: Int) {
    guard origin - first + 1 >= Self.leastHistory else { return nil }
    self.first = first
    self.yearStart = yearStart
    self.origin = origin
    self.end = end
  }

  /// The months without which there is no forecast.
  static let leastHistory = 6

  /// The months of the history.
  var known: ClosedRange<Int> { first...origin }
  /// This year's known months; nil where there are too few to show how often each person goes.
  var knownOfYear: ClosedRange<Int>? {
    let start = max(first, yearStart)
    return origin - start + 1 >= Self.leastHistory ? start...origin : nil
  }
  /// How many months are known.
  var history: Int { known.count }
  /// How many months are ahead.
  var horizon: Int { end - origin }
  /// Whether every month ahead is known from the year before.
  var isSeasonal: Bool { history >= 12 }
}
