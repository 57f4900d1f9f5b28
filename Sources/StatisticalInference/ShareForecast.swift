import CoreSharing

/// The share of people on target at the year's end, forecast at the end of a month.
///
/// The city's pace of the months ahead comes from last year's same months where 12 months are known, otherwise
/// from the mean of the known ones, with a t-based 80 % interval; each person's chance of gaining what is still
/// needed at that pace comes from how often that person, and how much anybody, was credited so far.
package struct ShareForecast: Equatable, Sendable {
  /// In hundredths of a percent, from 0 to 10,000; in December the share that was reached.
  package let expected: Int
  /// The bounds of the 80 % prediction interval, in hundredths of a percent; the lower is not below the share
  /// already on target, rounded down.
  package let low: Int
  package let high: Int
  /// Whether last year's months show the season of this year's.
  package let isSeasonal: Bool
  /// The months from the first in which anybody was credited anything to that of the period, from 6 to 24.
  package let history: Int
  /// Of this year's earlier months for the share at the end of the period, and of last year's for the share at
  /// its end if all of last year is known.
  package let backtest: ForecastRecord

  /// Of so few no other core need be asked.
  private static let fewPeople = 20_000

  /// nil under 6 months of history, without people and for a month that is none.
  /// - Parameters:
  ///   - credits: of everybody with a target, up to the month of the period.
  ///   - month: of the year, from 1 to 12.
  package init?(_ credits: MonthlyCredits, month: Int) {
    guard (1...12).contains(month), let first = credits.firstMonth else { return nil }
    let last = MonthlyCredits.months - 1
    let yearStart = last + 1 - month
    guard let span = ForecastSpan(first: first, yearStart: yearStart, origin: last, end: yearStart + 11)
    else { return nil }
    let cells = HourCells(targets: credits.targets)
    let sizes = CreditSizes(of: credits, in: cells, yearStart: yearStart)
    let judged = [yearStart...last] + (first <= yearStart - 12 ? [yearStart - 12...yearStart - 1] : [])
    let tests = judged.flatMap { year in
      (year.lowerBound..<year.upperBound).compactMap { origin in
        ForecastSpan(first: first, yearStart: year.lowerBound, origin: origin, end: year.upperBound)
      }
    }
    // Each goes over all people.
    let spans = [span] + tests
    @Sendable func interval(over span: ForecastSpan) -> ShareInterval {
      ShareInterval(of: credits, in: cells, sizes: sizes, over: span)
    }
    let intervals =
      credits.people > Self.fewPeople
      ? mapOnAllCores(spans, interval) : spans.map(interval)
    var record = ForecastRecord()
    for year in judged {
      let onTarget = credits.onTarget(by: year)
      for (test, interval) in zip(tests, intervals.dropFirst()) where test.yearStart == year.lowerBound {
        record.add(held: interval.holds(onTarget, of: credits.people))
      }
    }
    expected = intervals[0].expected
    low = intervals[0].low
    high = intervals[0].high
    isSeasonal = span.isSeasonal
    history = span.history
    backtest = record
  }
}
