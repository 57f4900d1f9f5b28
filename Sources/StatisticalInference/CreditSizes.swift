/// What the people still short of their target at a month's start were credited in it, by month.
///
/// Of them alone, since who has reached the target of a year often stops, and the months ahead matter for the
/// others only.
struct CreditSizes: Equatable, Sendable {
  /// In 1/64 of a credit, by month and by cell, from 0 to the last.
  ///
  /// Hours between two cells are shared between them so that their mean stays: the arithmetisation of Gerber,
  /// ASTIN Bull. 13 (1982), 13–18.
  let counts: [[Int]]
  /// How many people they are.
  private let people: [Int]
  /// How many months with a credit they had since the year's start, all together.
  private let earlier: [Int]
  /// The place in a year, from 0 to 11, of the first month held.
  private let phase: Int

  /// - Parameter yearStart: the first month of a year, from 12 to 23.
  init(of credits: MonthlyCredits, in cells: HourCells, yearStart: Int) {
    let months = MonthlyCredits.months
    let phase = (months - yearStart) % 12
    // Added up in one piece each: people of a nation are gone through, month by month.
    let width = cells.last + 1
    var counts = [Int](repeating: 0, count: months * width)
    var people = InlineArray<24, Int>(repeating: 0)
    var earlier = people
    var monthly = InlineArray<24, Int64>(repeating: 0)
    for (person, target) in credits.targets.enumerated() {
      for month in 0..<months { monthly[month] = 0 }
      credits.forEachMonth(of: person) { monthly[$0] = $1 }
      var sum: Int64 = 0
      var credited = 0
      for month in 0..<months {
        if (month + phase) % 12 == 0 { (sum, credited) = (0, 0) }
        if sum >= target { continue }
        people[month] += 1
        earlier[month] += credited
        let hours = monthly[month]
        if hours == 0 { continue }
        sum += hours
        credited += 1
        let (cell, rest) = hours.quotientAndRemainder(dividingBy: cells.width)
        if cell >= Int64(cells.last) {
          counts[month * width + cells.last] += 64
        } else {
          let upper = Int(rest * 64 / cells.width)
          counts[month * width + Int(cell)] += 64 - upper
          counts[month * width + Int(cell) + 1] += upper
        }
      }
    }
    self.counts = (0..<months).map { Array(counts[($0 * width)..<(($0 + 1) * width)]) }
    self.people = (0..<months).map { people[$0] }
    self.earlier = (0..<months).map { earlier[$0] }
    self.phase = phase
  }

  /// Whether any of these months brought anything.
  func isAny(in months: ClosedRange<Int>) -> Bool { counts[months].contains { $0.contains { $0 > 0 } } }

  /// What a month brings a person of the mean rate who is still short of the target, by month.
  ///
  /// With rates gamma distributed about 1, c months with a credit since the year's start, where e were to be
  /// expected at the mean rate, leave the rate (shape + c) ÷ (shape + e) to be expected. A month's pace is what
  /// it brought ÷ the sum of these rates: so that it does not sink only because those who go often are the
  /// first to be done.
  /// - Parameters:
  ///   - worth: of a credit of each cell.
  ///   - shape: of the gamma distribution, greater than 0.
  func paces(of worth: [Double], shape: Double) -> [Double] {
    var expected = 0.0
    return counts.indices.map { month in
      if (month + phase) % 12 == 0 { expected = 0 }
      let rates = (shape * Double(people[month]) + Double(earlier[month])) / (shape + expected)
      if rates == 0 { return 0 }
      var credits = 0
      var sum = 0.0
      for (cell, count) in counts[month].enumerated() where count > 0 {
        credits += count
        sum += Double(count) * worth[cell]
      }
      expected += Double(credits) / 64 / rates
      return sum / 64 / rates
    }
  }
}
