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
    func interval(over span: ForecastSpan) -> ShareInterval {
      ShareInterval(of: credits, in: cells, sizes: sizes, over: span)
    }
    func judge(from yearStart: Int, to end: Int, in record: inout ForecastRecord) {
      let onTarget = credits.onTarget(by: yearStart...end)
      for origin in yearStart..<end {
        guard let span = ForecastSpan(first: first, yearStart: yearStart, origin: origin, end: end)
        else { continue }
        record.add(held: interval(over: span).holds(onTarget, of: credits.people))
      }
    }
    var record = ForecastRecord()
    judge(from: yearStart, to: last, in: &record)
    if first <= yearStart - 12 { judge(from: yearStart - 12, to: yearStart - 1, in: &record) }
    let interval = interval(over: span)
    expected = interval.expected
    low = interval.low
    high = interval.high
    isSeasonal = span.isSeasonal
    history = span.history
    backtest = record
  }
}
