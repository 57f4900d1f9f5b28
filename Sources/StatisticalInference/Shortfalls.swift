/// What people still need at the end of a month, by how often they had been credited.
///
/// Whole counts, so that the order of people cannot show.
struct Shortfalls: Equatable, Sendable {
  let people: Int
  /// How many have reached their target.
  private(set) var onTarget = 0
  /// The others by the number of counted months with a credit and by the cell of their need; those who need more
  /// than the last cell are left out, as nobody of whom it is expected.
  private(set) var needs: [[Int]]
  /// Σc over all people, c the number of counted months with a credit.
  private(set) var credits = 0
  /// Σc·(c − 1).
  private(set) var creditPairs = 0

  /// - Parameter months: in which credits are counted, up to the span's origin.
  init(
    of credits: MonthlyCredits, in cells: HourCells, over span: ForecastSpan,
    countedIn months: ClosedRange<Int>
  ) {
    people = credits.people
    needs = Array(
      repeating: Array(repeating: 0, count: cells.last + 1), count: MonthlyCredits.months + 1)
    for (person, target) in credits.targets.enumerated() {
      var count = 0
      var sum: Int64 = 0
      credits.forEachMonth(of: person) { month, hours in
        if months.contains(month) { count += 1 }
        if month >= span.yearStart, month <= span.origin { sum += hours }
      }
      self.credits += count
      creditPairs += count * (count - 1)
      if sum >= target {
        onTarget += 1
      } else if let cell = cells.cell(ofNeed: target - sum) {
        needs[count][cell] += 1
      }
    }
  }
}
