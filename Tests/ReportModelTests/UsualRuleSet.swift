import TrainingDomain

extension RuleSet {
  /// The rules of how evaluations are judged, and the target of a civil servant, as the domain states them.
  static let usual = usual(minimumCell: 5)

  static func usual(minimumCell: Int) -> RuleSet {
    let target = HoursTarget(target: TrainingHours(hundredths: 2000), ceiling: nil)
    let contents = RuleContent.usual(minimumCell: minimumCell, targets: [.pns: target])
    guard let rules = RuleSet(contents, citations: []) else {
      preconditionFailure("a kind of rule is missing")
    }
    return rules
  }
}

extension RuleContent {
  static func usual(
    minimumCell: Int, targets: [EmploymentStatus: HoursTarget] = [:],
    conversions: [ActivityForm: HoursConversion] = [:], accounts: [String] = []
  ) -> [RuleContent] {
    [
      .targets(targets), .conversions(conversions), .completionPercent(80), .accountPrefixes(accounts),
      .minimumCell(minimumCell), .maxRejectedPercent(100), .maxUnmatchedPercent(100),
      .maxMissingUnitsPercent(100), .presencePercent(80),
      .gainBands(GainBands(mediumFrom: 30, highFrom: 70, minimumPeople: 5)),
      .reactionBands(ReactionBands(poorFrom: 2000, fairFrom: 4000, goodFrom: 6000, veryGoodFrom: 8000)),
      .application(
        ApplicationInquiry(
          daysAfterEnd: 90, daysToAnswer: 30, respondents: [.appliedSelf, .appliedPeer, .appliedSuperior],
          forms: [.technicalGuidance])),
      .budgetLights(
        BudgetLights(
          months: [BudgetLights.Limits](
            repeating: BudgetLights.Limits(amberFrom: 50, greenFrom: 70), count: 12),
          yearAbove: [50, 65, 75, 90])),
      .workingTime(WorkingTime(weekdays: [1, 2, 3, 4, 5], minutesPerDay: 450, minutesPerHour: 45)),
      .release(StaffRelease(percent: 5, awayPercent: 20)),
      .trainingIndex(
        TrainingIndex(
          points: [:], hours: TrainingHours(hundredths: 2000), seminarForms: [.seminar], seminarYears: 2)),
    ]
  }
}
