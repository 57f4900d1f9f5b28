import ReportModel
import Testing
import TrainingDomain

@Suite struct EarlierEditionTests {
  private func period(_ text: String) throws -> Period { try #require(Period(text)) }

  /// Sums are of a year to date, so that January has no month before it.
  @Test(arguments: [
    ("2026-10", ["2025-10", "2026-09"]), ("2026-01", ["2025-01"]), ("2026-02", ["2025-02", "2026-01"]),
  ])
  func comparesWithTheMonthBeforeAndTheYearBefore(_ own: String, _ others: [String]) throws {
    #expect(EarlierEdition.periods(comparedWith: try period(own)).map(\.description) == others)
  }

  @Test func whatEarlierEditionsPublishedStandsBesideEachOwnersFigures() throws {
    var city = MadeCity(units: 2)
    city.add(10, to: 0, credited: 15)
    city.add(8, to: 1, credited: 30)
    let staff = Figure(.staff, .number(17))
    let editions = [
      EarlierEdition(
        period: try period("2026-02"), status: .final,
        figures: ["city": [Figure(.budgetCeiling, .number(1)), staff], "U1": [staff], "U9": [staff]]),
      EarlierEdition(period: try period("2025-03"), status: .draft, figures: ["city": [staff]]),
    ]
    let report = city.report().compared(with: editions).published
    let groups = report.city.groups.filter { $0.kind == .edition }
    #expect(groups.map(\.code) == ["2025-03", "2026-02"])
    // The ceiling is not among the figures that are compared.
    #expect(groups.map(\.figures) == [[staff], [staff]])
    #expect(report.units[0].groups.filter { $0.kind == .edition } == [])
    #expect(report.units[1].groups.filter { $0.kind == .edition }.map(\.code) == ["2026-02"])
  }
}
