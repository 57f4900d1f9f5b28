/// A share of people with its 80 % prediction interval, in hundredths of a percent from 0 to 10,000.
struct ShareInterval: Equatable, Sendable {
  let expected: Int
  /// Rounded down, not above `expected`.
  let low: Int
  /// Rounded up, not below `expected`.
  let high: Int

  /// A known share, to the nearest.
  /// - Parameters:
  ///   - count: from 0 to `people`.
  ///   - people: at least 1.
  init(known count: Int, of people: Int) {
    let share = (count * 20_000 + people) / (2 * people)
    self.init(expected: share, low: share, high: share)
  }

  private init(expected: Int, low: Int, high: Int) {
    self.expected = expected
    self.low = low
    self.high = high
  }

  /// The share at the end of the span; that already on target where nobody short of it was credited anything.
  ///
  /// The pace of the months ahead and its bounds become people by the gain model. About them, the chance of
  /// each single person adds its normal half width: both are independent, so that their squares add up. The
  /// pace is measured in what a month's credits are worth to those who still need some, since a month of great
  /// credits and one of many small ones with the same sum bring different numbers of people on target.
  ///
  /// How often each person goes is counted in this year's months where they are enough and brought anything:
  /// whoever reached the target last year may have gone less from then on, but those still short of it now have
  /// had the same months.
  /// - Parameters:
  ///   - credits: of at least one person.
  ///   - sizes: of the same credits in the same cells.
  init(of credits: MonthlyCredits, in cells: HourCells, sizes: CreditSizes, over span: ForecastSpan) {
    let months = span.knownOfYear.flatMap { sizes.isAny(in: $0) ? $0 : nil } ?? span.known
    let shortfalls = Shortfalls(of: credits, in: cells, over: span, countedIn: months)
    let reached = shortfalls.onTarget
    let people = shortfalls.people
    guard span.horizon > 0, reached < people,
      let model = GainModel(shortfalls, sizes: sizes, in: months)
    else {
      self.init(known: reached, of: people)
      return
    }
    func range(of worth: [Double]) -> PaceRange? {
      PaceRange(sizes.paces(of: worth, shape: model.shape), over: span, relativeTo: months)
    }
    guard let draft = range(of: model.sizes.indices.map(Double.init)),
      let pace = range(of: model.worth(atPace: draft.expected))
    else {
      self.init(known: reached, of: people)
      return
    }
    let middle = model.outcome(atPace: pace.expected)
    // The normal distribution holds 80 % within so many standard deviations (DLMF 7.17.2 at 0.8, times √2).
    let single = 1.2815515655446004 * middle.variance.squareRoot()
    func halfWidth(_ outcome: GainOutcome) -> Double {
      let difference = outcome.expected - middle.expected
      return (difference * difference + single * single).squareRoot()
    }
    let down = middle.expected - halfWidth(model.outcome(atPace: pace.low))
    let up = middle.expected + halfWidth(model.outcome(atPace: pace.high))
    func share(_ count: Double, _ rule: FloatingPointRoundingRule) -> Int {
      let share = (count / Double(people) * 10_000).rounded(rule)
      return share > 0 ? Int(min(share, 10_000)) : 0
    }
    // Nobody on target can fall below it within the year.
    let low = max(reached * 10_000 / people, share(down, .down))
    let expected = max(low, share(middle.expected, .toNearestOrAwayFromZero))
    self.init(expected: expected, low: low, high: max(expected, share(up, .up)))
  }

  /// Whether the share `count` ÷ `people` is in the interval, exactly.
  func holds(_ count: Int, of people: Int) -> Bool {
    low * people <= count * 10_000 && count * 10_000 <= high * people
  }
}
