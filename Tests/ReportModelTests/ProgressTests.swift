import ReportModel
import Testing
import TrainingDomain
import UnitAggregation

/// Figures that pages draw and schedule by, worked out by hand.
@Suite struct ProgressTests {
  private func report(_ fill: (inout MadeCity) -> Void) throws -> FullReport {
    var city = MadeCity(units: 2)
    city.period = try #require(Period("2026-03"))
    city.add(10, to: 0, credited: 15)
    city.add(8, to: 1, credited: 30)
    fill(&city)
    return city.report()
  }

  /// Ten people with 15 JP each and a target of 20 have 150 of 200 JP: 75 %.
  @Test func progressIsHoursAgainstTheTargetOfACivilServant() throws {
    let report = try report { _ in }.report
    #expect(report.city(.hoursTarget) == .number(2000))
    #expect(report.unit(0, .hoursProgress) == .number(7500))
    #expect(report.unit(1, .hoursProgress) == .number(15_000))
    // 390 of 360 JP.
    #expect(report.city(.hoursProgress) == .number(10_833))
    #expect(report.unit(0, .hoursTarget) == nil)
  }

  /// In March the months January to March of the year before stand beside this year's; December's do not.
  @Test func monthsOfTheYearBeforeStandBesideThisYears() throws {
    let report = try report { city in
      // The series of 24 months up to March 2026: January 2025 is the tenth, March 2025 the twelfth.
      city.addSeries(6, to: 0, months: [9: 4, 11: 2, 20: 7])
    }.report
    func before(_ groups: [FigureGroup]) -> [Figure.Value?] {
      groups.filter { $0.kind == .month }.map { group in
        group.figures.first { $0.name == .hoursTotalYearBefore }?.value
      }
    }
    #expect(before(report.units[0].groups) == [.number(2400), .number(0), .number(1200)])
    #expect(before(report.city.groups) == [.number(2400), .number(0), .number(1200)])
    // Nobody of this unit has any: its rows were not kept.
    #expect(before(report.units[1].groups) == [.absent(.noData), .absent(.noData), .absent(.noData)])
  }

  @Test func monthsOfTheYearBeforeThatTellAboutFewPeopleAreHidden() throws {
    let published = try report { city in
      city.addSeries(6, to: 0, months: [9: 4])
      city.addSeries(3, to: 0, months: [11: 2])
    }.published
    let months = published.city.groups.filter { $0.kind == .month }
    #expect(months.last?.figures.first { $0.name == .hoursTotalYearBefore }?.value == .absent(.tooFew))
    let unit = published.units[0].groups.filter { $0.kind == .month }
    #expect(unit.allSatisfy { $0.figures.contains(Figure(.hoursTotalYearBefore, .absent(.tooFew))) })
  }
}
