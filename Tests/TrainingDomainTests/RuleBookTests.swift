import Testing
import TrainingDomain

@Suite struct RuleBookTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
  }

  private static func rule(_ content: RuleContent, _ from: CivilDate) -> DatedRule {
    DatedRule(
      content,
      citation: RuleCitation(
        rule: content.kind.rawValue, effectiveFrom: from, legalBasis: "PP", file: nil))
  }

  /// Of each kind but that of completion one rule, all from one day on.
  private static func book(completion: [DatedRule]) -> RuleBook {
    let others: [RuleContent] = [
      .targets([:]), .conversions([:]), .accountPrefixes(["5.1"]), .minimumCell(5), .maxRejectedPercent(20),
      .maxUnmatchedPercent(20), .maxMissingUnitsPercent(50),
      .presencePercent(75), .gainBands(GainBands(mediumFrom: 30, highFrom: 70, minimumPeople: 5)),
      .reactionBands(ReactionBands(poorFrom: 2000, fairFrom: 4000, goodFrom: 6000, veryGoodFrom: 8000)),
      .application(
        ApplicationInquiry(daysAfterEnd: 90, daysToAnswer: 30, respondents: [.appliedSelf], forms: [])),
      .budgetLights(BudgetLights(months: [], yearAbove: [])),
      .workingTime(WorkingTime(weekdays: [1, 2, 3, 4, 5], minutesPerDay: 450, minutesPerHour: 45)),
      .release(StaffRelease(percent: 5, awayPercent: 20)),
      .trainingIndex(
        TrainingIndex(
          points: [:], hours: TrainingHours(hundredths: 2000), seminarForms: [], seminarYears: 2)),
    ]
    return RuleBook(others.map { rule($0, day(2018, 1, 1)) } + completion)
  }

  /// Three rules, not in the order of their days.
  private static let three = book(completion: [
    rule(.completionPercent(85), day(2024, 1, 1)), rule(.completionPercent(80), day(2019, 1, 1)),
    rule(.completionPercent(90), day(2026, 7, 1)),
  ])

  @Test(arguments: [
    (2018, 12, 31, 80), (2019, 1, 1, 80), (2023, 12, 31, 80), (2024, 1, 1, 85), (2026, 6, 30, 85),
    (2026, 7, 1, 90), (2199, 12, 31, 90), (1900, 1, 1, 80),
  ])
  func theRuleThatBeganLastHolds(year: Int, month: Int, day: Int, percent: Int) {
    #expect(Self.three.rules(on: Self.day(year, month, day))?.completionPercent == percent)
  }

  @Test func withoutARuleOfAKindThereAreNoRules() {
    #expect(Self.book(completion: []).rules(on: Self.day(2026, 1, 1)) == nil)
    #expect(RuleCalendar(Self.book(completion: [])).rules(on: Self.day(2026, 1, 1)) == nil)
    #expect(RuleCalendar(RuleBook()).rules(on: Self.day(2026, 1, 1)) == nil)
  }

  @Test func aCalendarHasTheRulesOfEveryDay() {
    let calendar = RuleCalendar(Self.three)
    for day in Self.day(2017, 1, 1).dayNumber...Self.day(2027, 1, 1).dayNumber {
      let day = CivilDate(dayNumber: day)
      #expect(calendar.rules(on: day) == Self.three.rules(on: day), "\(day)")
    }
  }

  @Test func everyRuleOfADayIsCited() {
    let rules = Self.three.rules(on: Self.day(2026, 10, 31))
    #expect(rules?.citations.map(\.rule) == RuleKind.allCases.map(\.rawValue))
    #expect(rules?.presencePercent == 75)
    #expect(rules?.citations[2].effectiveFrom == Self.day(2026, 7, 1))
  }

  @Test func allRulesOfASpanAreCitedOnceAndInOrder() {
    let citations = Self.three.citations(from: Self.day(2026, 1, 1), to: Self.day(2026, 7, 1))
    let others = RuleKind.allCases.filter { $0 != .completion }.map { "\($0.rawValue) 2018-01-01" }
    #expect(
      citations.map { "\($0.rule) \($0.effectiveFrom)" }
        == (others + ["penyelesaian 2024-01-01", "penyelesaian 2026-07-01"]).sorted())
    let before = Self.three.citations(from: Self.day(2026, 1, 1), to: Self.day(2026, 6, 30))
    #expect(before.filter { $0.rule == "penyelesaian" }.map(\.effectiveFrom) == [Self.day(2024, 1, 1)])
  }

  @Test func hoursAddUpExactly() {
    var sum = TrainingHours.zero
    for _ in 0..<1000 { sum += TrainingHours(hundredths: 10) }
    #expect(sum == TrainingHours(hundredths: 10_000))
    #expect(sum - TrainingHours(hundredths: 1) < sum)
    #expect(sum + sum == TrainingHours(hundredths: 20_000))
  }
}
