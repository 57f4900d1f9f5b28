import TrainingDomain

extension RuleBook {
  /// The rules as domain.md states them, written down once more.
  static let usual = RuleBook(contents.map { rule($0) })

  private static let contents: [RuleContent] = [
    .targets([
      .pns: HoursTarget(target: jp(20), ceiling: nil), .cpns: HoursTarget(target: jp(20), ceiling: nil),
      .pppk: HoursTarget(target: nil, ceiling: jp(24)),
    ]),
    .conversions(conversions), .completionPercent(80), .accountPrefixes(["5.1.02.02.12"]), .minimumCell(5),
    .maxRejectedPercent(20), .maxUnmatchedPercent(20), .maxMissingUnitsPercent(50), .presencePercent(80),
    .gainBands(.usual), .reactionBands(.usual),
    .application(.usual), .budgetLights(.usual), .workingTime(.usual), .release(.usual),
    .trainingIndex(.usual),
  ]

  private static let conversions: [ActivityForm: HoursConversion] = [
    .course: conversion(.stated, supplement: 20),
    .technicalTraining: conversion(.stated, supplement: 20),
    .leadershipTraining: conversion(.stated),
    .seminar: conversion(.perDay, 4, abroad: 6),
    .workshop: conversion(.perDay, 5, abroad: 7),
    .coaching: conversion(.perOccasion, 2, abroad: 4, monthly: 2),
    .mentoring: conversion(.perOccasion, 2, abroad: 4, monthly: 2),
    .selfStudy: conversion(.perDay, 2, supplement: 20),
    .benchmarking: conversion(.perOccasion, 10, abroad: 20),
    .internship: conversion(.perOccasion, 20, abroad: 24),
    .studyAssignment: conversion(.perSemester, 20),
  ]

  static func jp(_ hours: Double) -> TrainingHours {
    TrainingHours(hundredths: Int64((hours * 100).rounded()))
  }

  static func rule(_ content: RuleContent, from day: CivilDate = CivilDate(dayNumber: 0)) -> DatedRule {
    DatedRule(
      content,
      citation: RuleCitation(rule: content.kind.rawValue, effectiveFrom: day, legalBasis: "-", file: nil))
  }

  private static func conversion(
    _ basis: HoursConversion.Basis, _ hours: Double? = nil, abroad: Double? = nil, supplement: Int? = nil,
    monthly: Int? = nil
  ) -> HoursConversion {
    HoursConversion(
      basis: basis, hours: hours.map(jp), hoursAbroad: abroad.map(jp),
      supplementAbroadPercent: supplement, occasionsPerMonth: monthly)
  }
}

extension GainBands {
  static let usual = GainBands(mediumFrom: 30, highFrom: 70, minimumPeople: 5)
}

extension ReactionBands {
  static let usual = ReactionBands(poorFrom: 2000, fairFrom: 4000, goodFrom: 6000, veryGoodFrom: 8000)
}

extension ApplicationInquiry {
  static let usual = ApplicationInquiry(
    daysAfterEnd: 90, daysToAnswer: 30, respondents: [.appliedSelf, .appliedPeer, .appliedSuperior],
    forms: [.course, .technicalTraining])
}

extension RuleBook {
  /// The rules on a day; the usual ones where a kind is missing.
  func known(on day: CivilDate) -> RuleSet {
    guard let rules = rules(on: day) ?? Self.usual.rules(on: day) else {
      preconditionFailure("a kind of rule is missing")
    }
    return rules
  }
}

extension BudgetLights {
  static let usual = BudgetLights(
    months: [
      (1, 1), (1, 5), (3, 7), (5, 10), (7, 20), (10, 30), (20, 40), (30, 50), (40, 60), (50, 70), (60, 80),
      (70, 85),
    ].map { Limits(amberFrom: $0, greenFrom: $1) }, yearAbove: [50, 65, 75, 90])
}

extension WorkingTime {
  static let usual = WorkingTime(weekdays: [1, 2, 3, 4, 5], minutesPerDay: 450, minutesPerHour: 45)
}

extension StaffRelease {
  static let usual = StaffRelease(percent: 5, awayPercent: 20)
}

extension TrainingIndex {
  static let usual = TrainingIndex(
    points: [
      .structural: Points(training: 1500, trainingForms: [.leadershipTraining], hours: 1500, seminar: 1000),
      .functional: Points(training: 1500, trainingForms: [.functionalTraining], hours: 1500, seminar: 1000),
      .executive: Points(training: 0, trainingForms: [], hours: 2250, seminar: 1750),
    ], hours: TrainingHours(hundredths: 2000), seminarForms: [.seminar, .workshop], seminarYears: 2)
}
