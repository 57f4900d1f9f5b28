import ExportReading
import TrainingDomain

// What two years of a person's hours add to the figures, and what the days of the year do.
extension HoursAggregation {
  /// - Returns: the person's points of the index, in 1/100; nil where there are none to be had.
  mutating func add(
    _ years: PersonYears, _ hours: PersonHours, _ person: Int, _ target: HoursTarget?, _ basis: HoursBasis,
    to unit: Int
  ) -> Int? {
    if let target = target?.target {
      totals.units[unit].credits.add(target: target.hundredths, hours: years.months.span)
    }
    guard let kind = basis.standing.postKinds[person],
      let points = basis.index.points(kind, credited: hours.credited, years)
    else { return nil }
    totals.units[unit].index.add(points: points)
    totals.units[unit].indexByKind[kind, default: IndexTotals()].add(points: points)
    return points
  }

  /// Adds the days on which the person was away, and those on which they were booked in two places at once.
  /// - Returns: how many of the latter there were.
  mutating func addDays(
    _ counted: [ActivityAttendance], _ rows: PersonCursor.Rows, _ table: ActivityFactsTable, to unit: Int
  ) -> Int {
    guard !counted.isEmpty else { return 0 }
    let double = bookedDays(rows) {
      table.isCounted($0.activity) && !$0.isWholeActivity
    } away: {
      totals.units[unit].daysAway.add($0)
    }
    totals.units[unit].doubleBookings.add(double)
    return double
  }
}
