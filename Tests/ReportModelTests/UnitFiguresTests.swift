import Testing
import TrainingDomain

@testable import ReportModel
@testable import UnitAggregation

/// Figures of hand-made totals: values rounded once, and why there is none.
@Suite struct UnitFiguresTests {
  private static let all: Set<SourceKind> = Set(SourceKind.allCases)

  private func value(
    _ name: FigureName, _ totals: UnitTotals, delivered: Set<SourceKind> = all, isCity: Bool = false
  ) -> Figure.Value? {
    Self.figures(totals, delivered, isCity: isCity).all.first { $0.name == name }?.value
  }

  private static func figures(
    _ totals: UnitTotals, _ delivered: Set<SourceKind>, isCity: Bool = false
  ) -> UnitFigures {
    UnitFigures(
      totals: totals, delivered: delivered, isCity: isCity, rules: .usual,
      period: CivilDate(dayNumber: 20_000).period, workingDaysLeft: 40)
  }

  private func people(_ credits: [Double], target: HoursTarget? = MadeCity.owing) -> UnitTotals {
    var city = MadeCity(units: 1)
    for credited in credits { city.add(1, to: 0, credited: credited, target: target) }
    return city.totals.units[0]
  }

  @Test(
    arguments: [
      (1, 2, 1), (-1, 2, -1), (3, 2, 2), (-3, 2, -2), (1, 3, 0), (2, 3, 1), (-2, 3, -1), (5, 10, 1),
      (4, 10, 0),
      (-5, 10, -1), (0, 7, 0), (15, 10, 2), (25, 10, 3), (.max, 1, .max),
    ] as [(Int128, Int128, Int128)])
  func roundsHalfAwayFromZero(_ numerator: Int128, _ denominator: Int128, _ expected: Int128) {
    #expect(roundedQuotient(numerator, denominator) == expected)
  }

  @Test func roundsMeansOnceFromExactTerms() {
    // 0.01 ÷ 2 is a half of a hundredth; 20 ÷ 3 = 6.6667; the mean of the middle 0 and 0.01 is a half.
    #expect(value(.hoursMean, people([0.01, 0])) == .number(1))
    #expect(value(.hoursMedian, people([0.01, 0])) == .number(1))
    #expect(value(.hoursMean, people([20, 0, 0])) == .number(667))
    #expect(value(.staffOnTargetShare, people([20, 0, 0])) == .number(3333))
    #expect(value(.staffOnTargetShare, people([20, 20, 0])) == .number(6667))
  }

  @Test func roundsNegativeGainsAwayFromZero() {
    var totals = UnitTotals()
    totals.months[.evaluations] = 1
    // 0.005 points down over one person; then 0.01 down over three.
    let point: Int128 = 1_000_000_000_000
    totals.gain.add(PersonGain(pairs: 1, before: 50 * point, after: 50 * point - point / 200))
    #expect(value(.gainMean, totals) == .number(-1))
    // −0.005 ÷ 50 = −0.0001.
    #expect(value(.gainNormalised, totals) == .number(-1))
    totals.gain.add(MadeCity.gain(1, before: 50, after: 50))
    totals.gain.add(MadeCity.gain(1, before: 50, after: 50))
    #expect(value(.gainMean, totals) == .number(0))
  }

  @Test func leavesTheNormalisedGainOfPerfectStartersUndefined() {
    var totals = UnitTotals()
    totals.months[.evaluations] = 1
    totals.gain.add(MadeCity.gain(1, before: 100, after: 90))
    #expect(value(.gainNormalised, totals) == .absent(.undefined))
    #expect(value(.gainMean, totals) == .number(-1000))
  }

  @Test func tellsNobodyFromNothingDelivered() {
    #expect(value(.hoursTotal, UnitTotals()) == .absent(.notApplicable))
    #expect(value(.costOfAbsence, UnitTotals()) == .absent(.notApplicable))
    #expect(value(.staff, UnitTotals()) == .number(0))
    var unseen = MadeCity(units: 1)
    unseen.add(4, to: 0, isSeen: false)
    for name in [FigureName.hoursTotal, .staffOnTarget, .staffZeroHours, .hoursNeed, .hoursLost] {
      #expect(value(name, unseen.totals.units[0]) == .absent(.notDelivered), "\(name)")
    }
    #expect(value(.staff, unseen.totals.units[0]) == .number(4))
    #expect(value(.hoursLost, people([0])) == .number(0))
  }

  /// Training records tell of hours, and nothing of who was absent.
  @Test func tellsHoursButNoAbsenceWhereOnlyTrainingRecordsCame() {
    var recorded = MadeCity(units: 1)
    recorded.add(3, to: 0, isSeen: false)
    recorded.add(1, to: 0, credited: 20, isSeen: false, hasRecord: true)
    let totals = recorded.totals.units[0]
    #expect(value(.hoursTotal, totals) == .number(2000))
    #expect(value(.staffOnTarget, totals) == .number(1))
    for name in [
      FigureName.hoursUncompleted, .hoursLost, .hoursLostOnDuty, .hoursLostSickOrLeave, .hoursLostPermitted,
      .hoursLostUnexcused, .hoursLostInsufficient, .costOfAbsence,
    ] {
      #expect(value(name, totals) == .absent(.notDelivered), "\(name)")
    }
  }

  @Test func leavesTheShareOfNobodyUndefined() {
    let totals = people([5, 5], target: nil)
    #expect(value(.staffOnTarget, totals) == .number(0))
    #expect(value(.staffOnTargetShare, totals) == .absent(.undefined))
  }

  @Test(
    arguments: [
      (nil, false, FigureAbsence.notDelivered), (nil, true, .noData), (0, true, .noData),
    ] as [(UInt16?, Bool, FigureAbsence)])
  func tellsWhyThereIsNoMoney(_ months: UInt16?, _ isDelivered: Bool, _ reason: FigureAbsence) {
    var totals = people([20])
    totals.months[.evaluations] = months
    let delivered = isDelivered ? Self.all : Self.all.subtracting([.evaluations, .budget])
    // A unit without a row of its own: not delivered for money, no data for scores.
    #expect(value(.budgetRealised, totals, delivered: delivered) == .absent(.notDelivered))
    #expect(value(.gainMean, totals, delivered: delivered) == .absent(reason))
    #expect(value(.reactionMean, totals, delivered: delivered) == .absent(reason))
    // Rows of another year's months only: there were scores, but nobody has a pair.
    let counted: Figure.Value = months == nil ? .absent(reason) : .number(0)
    #expect(value(.gainPeople, totals, delivered: delivered) == counted)
    totals.months[.budget] = 1
    totals.money.setCeiling(0)
    totals.money.realised = 7
    #expect(value(.budgetCommitted, totals) == .absent(.noData))
    #expect(value(.budgetAbsorption, totals) == .absent(.undefined))
    #expect(value(.costPerHour, totals) == .number(0))
  }

  /// Nobody of the unit answered, though answers of others arrived: that is 0 %, and no lack of data.
  @Test func tellsThatNobodyOfAUnitAnswered() {
    var totals = people([20])
    #expect(value(.reactionAsked, totals) == .absent(.noData))
    totals.reactionResponses.add(asked: 2, answered: 0)
    #expect(value(.reactionAsked, totals) == .number(2))
    #expect(value(.reactionResponses, totals) == .number(0))
    #expect(value(.reactionResponseShare, totals) == .number(0))
    #expect(value(.reactionMean, totals) == .absent(.noData))
    #expect(value(.gainPeople, totals) == .absent(.noData))
    let delivered = Self.all.subtracting([.evaluations])
    #expect(value(.reactionAsked, totals, delivered: delivered) == .absent(.notDelivered))
  }

  @Test func tellsCostsPerHourOfNoHoursFromZero() {
    var totals = people([0, 0])
    totals.months[.budget] = 1
    totals.money.realised = 100
    #expect(value(.costPerHour, totals) == .absent(.undefined))
    totals.money.realised = nil
    #expect(value(.costPerHour, totals) == .absent(.noData))
  }

  @Test func tellsAbsenceOfUnknownMoneyFromNone() {
    var city = MadeCity(units: 1)
    city.add(1, to: 0, lost: [2, 0, 0, 0])
    #expect(value(.costOfAbsence, city.totals.units[0]) == .absent(.noData))
    #expect(value(.costOfAbsence, people([3])) == .number(0))
    city.totals.units[0].absenceCost.isKnown = true
    city.totals.units[0].absenceCost.people = 1
    city.totals.units[0].absenceCost.microRupiah = 1_400_000_500_000
    #expect(value(.costOfAbsence, city.totals.units[0]) == .number(1_400_001))
  }

  @Test func takesNoSurveyOfTheCity() {
    var totals = UnitTotals()
    totals.months[.services] = 1
    totals.services.satisfaction = 87_505_000_000_000
    #expect(value(.satisfaction, totals) == .number(8751))
    #expect(value(.satisfaction, totals, isCity: true) == .absent(.notApplicable))
  }

  @Test func tellsNoIdeasFromNoFile() {
    var totals = UnitTotals()
    totals.followUps.ideas = 5
    totals.followUps.inUse = 2
    totals.followUps.supported = 3
    totals.followUps.dropped = 9
    for isCity in [false, true] {
      #expect(value(.ideas, totals, isCity: isCity) == .number(5))
      #expect(value(.ideasInUse, totals, isCity: isCity) == .number(2))
      #expect(value(.supportGiven, totals, isCity: isCity) == .number(3))
      let delivered = Self.all.subtracting([.followUps])
      for name in [FigureName.ideas, .ideasInUse, .supportGiven] {
        // A unit that sent no row had no ideas; without any file nothing can be said.
        #expect(value(name, UnitTotals(), isCity: isCity) == .number(0))
        #expect(value(name, totals, delivered: delivered, isCity: isCity) == .absent(.notDelivered))
      }
    }
  }

  @Test func listsEveryOwnFigureOnce() {
    let names = Self.figures(UnitTotals(), []).all.map(\.name)
    #expect(Set(names).count == names.count)
    let others = FigureName.allCases.filter { !names.contains($0) }
    let comparisons = GainComparison([GainTotals()], minimumPeople: 5).figures(ofUnit: 0, absence: nil)
    // Of groups and of the city alone.
    let elsewhere: [FigureName] = [
      .people, .activities, .reachedShare, .activityCost, .activityCostPerHour, .neverReached,
      .neverReachedShare, .gainFurtherAttempts, .gainConflicts, .gainRescaled, .hoursTarget,
      .hoursTotalYearBefore,
    ]
    #expect(
      others.allSatisfy { name in
        name.rawValue.hasPrefix("incl-") || name.rawValue.hasPrefix("departed-")
          || (elsewhere + comparisons.map(\.name) + ConstraintFigures.names + ForecastFigures.names)
            .contains(name)
      })
  }

  /// 10 − 17.725 = −7.725, which no Double is; halves go away from zero all the same, like those of the means.
  @Test func roundsADifferenceOfMeansFromItsExactValue() {
    func gains(_ after: [Int128]) -> GainTotals {
      after.reduce(into: GainTotals()) { $0.add(PersonGain(pairs: 1, after: $1 * 1_000_000)) }
    }
    let units = [
      gains([Int128](repeating: 10_000_000, count: 5)),
      gains([Int128](repeating: 17_725_000, count: 6) + [10_450_000, 25_000_000]),
    ]
    let comparison = GainComparison(units, minimumPeople: 5)
    func difference(_ unit: Int) -> Figure.Value? {
      comparison.figures(ofUnit: unit, absence: nil).first { $0.name == .gainDifference }?.value
    }
    #expect(difference(0) == .number(-773))
    #expect(difference(1) == .number(773))
    #expect(pointHundredths(-7_725_000) == -773)
  }

  @Test func addsSubUnitsAtEveryDepth() {
    // 0 ─ 1 ─ 2 and 0 ─ 3.
    var city = MadeCity(units: 4, parents: [nil, 0, 1, 0])
    for (unit, staff) in [5, 6, 7, 8].enumerated() {
      city.add(staff, to: unit, credited: 20)
      city.totals.units[unit].months[.budget] = 1
      city.totals.units[unit].money.setCeiling(Int128(staff))
    }
    let report = city.report().report
    #expect(report.unit(0, .inclStaff) == .number(26))
    #expect(report.unit(1, .inclStaff) == .number(13))
    #expect(report.unit(0, .inclHoursTotal) == .number(52_000))
    #expect(report.unit(1, .inclBudgetCeiling) == .number(13))
    #expect(report.unit(1, .inclStaffOnTargetShare) == .number(10_000))
    #expect(report.unit(2, .inclStaff) == nil)
    #expect(report.unit(0, .staff) == .number(5))
    #expect(report.city(.staff) == .number(26))
    #expect(report.units.map(\.parent) == [nil, "U0", "U1", "U0"])
  }
}
