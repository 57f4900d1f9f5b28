import Testing
import TrainingDomain

@testable import ReportModel
@testable import UnitAggregation

/// Figures that tell about few people, each way in which they could come out.
@Suite struct SuppressionTests {
  private static let tooFew = Figure.Value.absent(.tooFew)

  private func shown(_ value: Int) -> Figure.Value { .number(Int128(value)) }

  @Test func hidesASmallUnitAndTheSmallestOtherOne() {
    var city = MadeCity(units: 4)
    for (unit, staff) in [2, 30, 8, 9].enumerated() { city.add(staff, to: unit, credited: 20) }
    let report = city.report().published
    #expect(report.unit(0, .staff) == Self.tooFew)
    #expect(report.unit(2, .staff) == Self.tooFew)
    #expect(report.unit(1, .staff) == shown(30))
    #expect(report.unit(3, .staff) == shown(9))
    #expect(report.city(.staff) == shown(49))
  }

  @Test func hidesTheCityOfOneSmallUnit() {
    var city = MadeCity(units: 1)
    city.add(3, to: 0, credited: 20)
    let report = city.report().published
    for name in [FigureName.staff, .hoursTotal, .staffOnTarget, .hoursMedian, .hoursNeed, .hoursLost] {
      #expect(report.city(name) == Self.tooFew, "\(name)")
      #expect(report.unit(0, name) == Self.tooFew, "\(name)")
    }
  }

  @Test func keepsTheCityOfSmallUnitsThatAreManyTogether() {
    var city = MadeCity(units: 3)
    for unit in 0..<3 { city.add(2, to: unit, credited: 20) }
    let report = city.report().published
    #expect(report.city(.staff) == shown(6))
    for unit in 0..<3 { #expect(report.unit(unit, .staff) == Self.tooFew) }
  }

  @Test func hidesHoursThatFewOfManyPeopleHave() {
    var city = MadeCity(units: 3)
    city.add(1, to: 0, credited: 20)
    for unit in 0..<3 { city.add(9, to: unit) }
    for unit in 1..<3 { city.add(9, to: unit, credited: 4) }
    city.totals.units[0].money.realised = 1_000_000
    let report = city.report().published
    #expect(report.unit(0, .staff) == shown(10))
    for name in [FigureName.hoursTotal, .hoursMean, .hoursMedian, .costPerHour, .staffZeroHours] {
      #expect(report.unit(0, name) == Self.tooFew, "\(name)")
    }
    // Nobody of the second unit is on target and all owe 20: what they miss would tell the hours of the
    // unit that hides the first one's.
    #expect(report.unit(1, .hoursTotal) == Self.tooFew)
    #expect(report.unit(1, .hoursNeed) == Self.tooFew)
  }

  @Test func hidesWhatFewPeopleMiss() {
    var city = MadeCity(units: 3)
    for unit in 0..<3 { city.add(20, to: unit, credited: 20) }
    city.add(2, to: 0, credited: 15)
    for unit in 1..<3 { city.add(6, to: unit, credited: 10) }
    let report = city.report().published
    #expect(report.unit(0, .hoursNeed) == Self.tooFew)
    #expect(report.unit(0, .staffOnTargetShare) == Self.tooFew)
    #expect([1, 2].contains { report.unit($0, .hoursNeed) == Self.tooFew })
  }

  /// A unit without attendance is told as not delivered, so everybody there is known to have no hours.
  @Test func hidesNoUnitBehindOneWhoseCountIsKnown() {
    var city = MadeCity(units: 4)
    city.add(18, to: 0, credited: 20)
    city.add(2, to: 0)
    city.add(6, to: 1, isSeen: false)
    for unit in 2..<4 {
      city.add(20, to: unit, credited: 20)
      city.add(7, to: unit)
    }
    let report = city.report().published
    #expect(report.unit(0, .staffZeroHours) == Self.tooFew)
    #expect(report.unit(1, .staffZeroHours) == .absent(.notDelivered))
    #expect(report.unit(2, .staffZeroHours) == Self.tooFew)
  }

  /// A unit with training records is told, so its count of people without hours is hidden or shown like others.
  @Test func hidesAUnitWithTrainingRecordsLikeOneWithAttendance() {
    var city = MadeCity(units: 3)
    city.add(18, to: 0, credited: 20, isSeen: false, hasRecord: true)
    city.add(2, to: 0, isSeen: false)
    for unit in 1..<3 {
      city.add(20, to: unit, credited: 20)
      city.add(7, to: unit)
    }
    let report = city.report().published
    #expect(report.unit(0, .staffZeroHours) == Self.tooFew)
    #expect(report.unit(0, .hoursLost) == .absent(.notDelivered))
  }

  /// Of units without attendance since January the losses of last year are told, and few people's hidden, and so is the
  /// capacity that they can be worked out from.
  @Test func hidesWhatFewPeopleLostLastYear() {
    var city = MadeCity(units: 3)
    city.totals.outlook.workingDaysLeft = 100
    for unit in 0..<3 {
      city.add(20, to: unit, credited: 10, isSeen: false, hasRecord: true)
      city.addMonths(unit == 0 ? 18 : 10, to: unit)
      city.addMonths(unit == 0 ? 2 : 10, to: unit, lost: 4)
    }
    let full = city.report()
    #expect(full.report.unit(0, .lossShare) == shown(200))
    for name in [FigureName.lossShare, .capacityAttendance] {
      #expect(full.published.unit(0, name) == Self.tooFew, "\(name)")
      #expect(full.published.unit(1, name) == Self.tooFew, "\(name)")
      #expect(full.published.unit(2, name) == full.report.unit(2, name), "\(name)")
    }
    #expect(full.published.unit(2, .lossShare) == shown(1000))
    #expect(full.published.unit(2, .hoursLost) == .absent(.notDelivered))
  }

  /// The causes of one unit are shown all or none, and each of them is a column with a sum of its own.
  @Test func protectsEachCauseOfAbsence() {
    var city = MadeCity(units: 3)
    for unit in 0..<3 { city.add(20, to: unit, credited: 20) }
    city.add(2, to: 0, lost: [2, 0, 0, 0])
    for unit in 0..<3 { city.add(6, to: unit, lost: [0, 2, 0, 0]) }
    city.add(10, to: 2, lost: [2, 0, 0, 0])
    let report = city.report().published
    // Hiding the first two units would leave the city less the third: two people on duty.
    #expect(report.unit(0, .hoursLostOnDuty) == Self.tooFew)
    #expect(report.unit(2, .hoursLostOnDuty) == Self.tooFew)
    #expect(report.unit(2, .hoursLostUnexcused) == Self.tooFew)
    #expect(report.city(.hoursLostOnDuty) == shown(2400))
  }

  @Test func hidesHowManyHaveGainsWhereFewHaveNone() {
    var city = MadeCity(units: 2)
    for unit in 0..<2 {
      city.add(10, to: unit, credited: 20)
      city.addGain(unit == 0 ? 8 : 10, to: unit)
    }
    let report = city.report().published
    #expect(report.unit(0, .gainPeople) == Self.tooFew)
    #expect(report.unit(0, .gainPairs) == Self.tooFew)
    #expect(report.unit(0, .gainMean) == shown(2000))
    #expect(report.city(.gainPeople) == Self.tooFew)
  }

  /// How many have gains is hidden of two units, since two people of the first have none. With their means and the
  /// city's, which weighs by how many there are, the counts could be worked out.
  @Test func hidesMeansOfFewUnitsThatTheCitysMeanWeighs() {
    var city = MadeCity(units: 3)
    for unit in 0..<3 { city.add(20, to: unit, credited: 20) }
    city.addGain(18, to: 0, after: 90)
    city.addGain(12, to: 1, after: 50)
    city.addGain(20, to: 2, after: 60)
    let report = city.report().published
    for unit in 0..<2 {
      #expect(report.unit(unit, .gainPeople) == Self.tooFew)
      #expect(report.unit(unit, .gainMean) == Self.tooFew)
      #expect(report.unit(unit, .gainLow) == Self.tooFew)
    }
    // The unit's mean of people's own gains weighs as well.
    #expect((0..<2).allSatisfy { report.unit($0, .gainNormalisedIndividual) == Self.tooFew })
    #expect(report.unit(2, .gainMean) == shown(2000))
    #expect(report.city(.gainMean) != Self.tooFew)
  }

  /// Of eight such units the means leave the counts open, and say what was gained.
  @Test func showsMeansOfManyUnitsWhoseCountsAreHidden() {
    var city = MadeCity(units: 9)
    for unit in 0..<9 {
      city.add(20, to: unit, credited: 20)
      city.addGain(unit < 8 ? 18 : 20, to: unit)
    }
    let report = city.report().published
    for unit in 0..<8 {
      #expect(report.unit(unit, .gainPeople) == Self.tooFew)
      #expect(report.unit(unit, .gainMean) == shown(2000))
    }
  }

  @Test func hidesHoursOfAFormThatFewWereCreditedFor() {
    var city = MadeCity(units: 1)
    city.add(40, to: 0, credited: 20)
    city.totals.forms[.seminar, default: GroupTotals()] = group(people: 9, credited: 2, hours: 800)
    city.totals.forms[.course, default: GroupTotals()] = group(people: 30, credited: 30, hours: 70_000)
    city.totals.forms[.workshop, default: GroupTotals()] = group(people: 8, credited: 8, hours: 9200)
    city.totals.families[.training, default: GroupTotals()] = group(people: 35, credited: 35, hours: 79_200)
    city.totals.families[.forum, default: GroupTotals()] = group(people: 9, credited: 2, hours: 800)
    let report = city.report().published
    #expect(report.group(.form, "seminar", .people) == shown(9))
    #expect(report.group(.form, "seminar", .hoursTotal) == Self.tooFew)
    // The families add up to the city, and the other one's forms to it.
    #expect(report.group(.family, "forum", .hoursTotal) == Self.tooFew)
    #expect(report.group(.family, "training", .hoursTotal) == Self.tooFew)
    #expect(report.group(.form, "workshop", .hoursTotal) == Self.tooFew)
    #expect(report.group(.form, "course", .hoursTotal) == shown(70_000))
  }

  private func group(people: Int, credited: Int, hours: Int128) -> GroupTotals {
    var group = GroupTotals()
    group.people = people
    group.peopleCredited = credited
    group.hours = hours
    return group
  }

  @Test(arguments: [
    (0, 0, true, true), (3, 3, false, false), (4, 0, false, false), (9, 3, true, false), (9, 6, true, true),
  ])
  func hidesTheLineOfFewPeopleWhoLeft(_ staff: Int, _ credited: Int, _ showsStaff: Bool, _ showsHours: Bool) {
    var city = MadeCity(units: 1)
    city.add(10, to: 0, credited: 20)
    city.totals.departedStaff = staff
    city.totals.departedCredited = credited
    city.totals.departedHours = Int128(credited) * 1000
    let report = city.report().published
    #expect((report.city(.departedStaff) == shown(staff)) == showsStaff)
    #expect((report.city(.departedHoursTotal) == shown(credited * 1000)) == showsHours)
  }

  @Test func hidesSumsWithSubUnitsThatHoldAHiddenOne() {
    // 0 ─ 1 ─ 2, and 3 beside them.
    var city = MadeCity(units: 4, parents: [nil, 0, 1, nil])
    for (unit, staff) in [10, 12, 3, 40].enumerated() { city.add(staff, to: unit, credited: 10) }
    let report = city.report().published
    #expect(report.unit(0, .inclStaff) == Self.tooFew)
    #expect(report.unit(1, .inclStaff) == Self.tooFew)
    #expect(report.unit(1, .inclHoursTotal) == Self.tooFew)
    #expect(report.unit(1, .staff) == shown(12))
  }

  @Test func hidesMonthsOfDeliveryOfSmallUnits() {
    var city = MadeCity(units: 3)
    for (unit, staff) in [2, 8, 9].enumerated() { city.add(staff, to: unit, credited: 10) }
    let report = city.report().published
    #expect(report.units[0].deliveries.map(\.kind) == [.budget, .services])
    #expect(report.units[2].deliveries.map(\.kind) == [.attendance, .evaluations, .budget, .services])
  }

  /// Few on target in a large unit must not cost the city its headline.
  @Test func hidesLittleOfALargeCity() {
    var city = MadeCity(units: 12)
    for unit in 0..<12 {
      city.add(40 + 30 * unit, to: unit, credited: 20)
      city.add(60 + 10 * unit, to: unit, credited: 3)
      // Three of a large unit owe nothing, and two of another have no hours.
      city.add(unit == 5 ? 3 : 7, to: unit, credited: 12, target: MadeCity.limited)
      city.add(unit == 7 ? 2 : 20, to: unit)
    }
    let report = city.report().published
    for (name, most) in [
      (FigureName.staff, 0), (.staffWithTarget, 2), (.staffOnTarget, 2), (.staffOnTargetShare, 2),
      // Where those on target are hidden, so are the other classes.
      (.staffZeroHours, 3), (.staffBelowTarget, 3), (.hoursTotal, 0), (.hoursNeed, 2), (.hoursMedian, 0),
    ] {
      if case .number? = report.city(name) {} else { Issue.record("city/\(name.rawValue) is hidden") }
      let hidden = (0..<12).filter { report.unit($0, name) == Self.tooFew }
      #expect(hidden.count <= most, "\(name.rawValue): \(hidden)")
    }
  }

  @Test func coversFewOnTargetOfALargeUnitByOneOther() {
    var city = MadeCity(units: 12)
    for unit in 0..<12 { city.add(100, to: unit, credited: 3) }
    city.add(3, to: 0, credited: 20)
    for unit in 1..<12 { city.add(10 * unit, to: unit, credited: 20) }
    let report = city.report().published
    #expect((0..<12).filter { report.unit($0, .staffOnTarget) == Self.tooFew } == [0, 1])
    #expect(report.city(.staffOnTarget) == shown(663))
    #expect(report.unit(0, .hoursTotal) == shown(36_000))
  }

  /// A verdict tells about few people as a number does.
  @Test func hidesWords() {
    let figures = [
      Figure(.gainBand, .code(.low)), Figure(.reactionBand, .code(.bad)),
      Figure(.gainStanding, .absent(.notApplicable)),
    ]
    #expect(
      Suppression.hiding([.gainBand, .gainStanding], in: figures) == [
        Figure(.gainBand, Self.tooFew), Figure(.reactionBand, .code(.bad)),
        Figure(.gainStanding, .absent(.notApplicable)),
      ])
  }

  @Test func leavesTheFullReportWhole() {
    var city = MadeCity(units: 2)
    city.add(2, to: 0, credited: 10)
    city.add(9, to: 1, credited: 10)
    let full = city.report()
    #expect(full.report.unit(0, .staff) == shown(2))
    #expect(full.report.units.map(\.code) == full.published.units.map(\.code))
    for (unit, published) in zip(full.report.units, full.published.units) {
      #expect(unit.figures.map(\.name) == published.figures.map(\.name))
    }
  }
}
