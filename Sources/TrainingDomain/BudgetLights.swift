/// How absorption of the budget is judged, in percent of the ceiling (0–100).
package struct BudgetLights: Equatable, Sendable {
  /// Where amber and green begin at a month's end.
  package struct Limits: Equatable, Sendable {
    package let amberFrom: Int
    package let greenFrom: Int

    package init(amberFrom: Int, greenFrom: Int) {
      self.amberFrom = amberFrom
      self.greenFrom = greenFrom
    }
  }

  /// Of each of the twelve months, January first.
  package let months: [Limits]
  /// Above which absorption of a whole year is poor, fair, good and very good; up to the first it is bad.
  package let yearAbove: [Int]

  /// - Parameters:
  ///   - months: twelve limits, January first.
  ///   - yearAbove: four limits, rising.
  package init(months: [Limits], yearAbove: [Int]) {
    self.months = months
    self.yearAbove = yearAbove
  }
}
