import TrainingDomain

extension RuleSet {
  /// The rules of how evaluations are judged, as the domain states them; of hours and money none.
  static let usual = usual(minimumCell: 5)

  static func usual(minimumCell: Int) -> RuleSet {
    RuleSet(
      targets: [:], conversions: [:], completionPercent: 80, accountPrefixes: [], minimumCell: minimumCell,
      maxRejectedPercent: 100, presencePercent: 80,
      gainBands: GainBands(mediumFrom: 30, highFrom: 70, minimumPeople: 5),
      reactionBands: ReactionBands(poorFrom: 2000, fairFrom: 4000, goodFrom: 6000, veryGoodFrom: 8000),
      application: ApplicationInquiry(
        daysAfterEnd: 90, daysToAnswer: 30, respondents: [.appliedSelf, .appliedPeer, .appliedSuperior],
        forms: [.technicalGuidance]),
      citations: [])
  }
}
