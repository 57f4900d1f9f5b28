import TrainingDomain

extension RuleBook {
  /// The rules as domain.md states them, written down once more.
  static let usual = RuleBook(
    targets: [
      rule(
        "target-jp",
        [
          .pns: HoursTarget(target: jp(20), ceiling: nil), .cpns: HoursTarget(target: jp(20), ceiling: nil),
          .pppk: HoursTarget(target: nil, ceiling: jp(24)),
        ])
    ],
    conversions: [rule("konversi-jp", conversions)], completion: [rule("penyelesaian", 80)],
    accountPrefixes: [rule("akun-pengembangan", ["5.1.02.02.12"])], minimumCell: [rule("sel-minimum", 5)],
    maxRejectedPercent: [rule("ambang-penolakan", 20)], presencePercent: [rule("kehadiran-menit", 80)],
    gainBands: [rule("pita-peningkatan", .usual)], reactionBands: [rule("pita-reaksi", .usual)],
    application: [rule("evaluasi-penerapan", .usual)])

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

  static func rule<Content>(
    _ name: String, _ content: Content, from day: CivilDate = CivilDate(dayNumber: 0)
  ) -> DatedRule<Content> {
    DatedRule(
      content: content, citation: RuleCitation(rule: name, effectiveFrom: day, legalBasis: "-", file: nil))
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

extension RuleSet {
  static let none = RuleSet(
    targets: [:], conversions: [:], completionPercent: 100, accountPrefixes: [], minimumCell: 5,
    maxRejectedPercent: 20, presencePercent: 80, gainBands: .usual, reactionBands: .usual,
    application: .usual,
    citations: [])
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
