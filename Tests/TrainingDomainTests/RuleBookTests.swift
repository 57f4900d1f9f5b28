import Testing
import TrainingDomain

@Suite struct RuleBookTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
  }

  private static func rule<Content>(_ name: String, _ content: Content, _ from: CivilDate) -> DatedRule<
    Content
  > {
    DatedRule(
      content: content, citation: RuleCitation(rule: name, effectiveFrom: from, legalBasis: "PP", file: nil))
  }

  private static func book(completion: [DatedRule<Int>]) -> RuleBook {
    RuleBook(
      targets: [rule("target-jp", [:], day(2018, 1, 1))],
      conversions: [rule("konversi-jp", [:], day(2019, 1, 1))], completion: completion,
      accountPrefixes: [rule("akun-pengembangan", ["5.1"], day(2021, 1, 1))],
      minimumCell: [rule("sel-minimum", 5, day(2022, 10, 17))],
      maxRejectedPercent: [rule("ambang-penolakan", 20, day(2018, 1, 1))],
      presencePercent: [rule("kehadiran-menit", 75, day(2018, 1, 1))],
      gainBands: [
        rule(
          "pita-peningkatan", GainBands(mediumFrom: 30, highFrom: 70, minimumPeople: 5), day(2018, 1, 1))
      ],
      reactionBands: [
        rule(
          "pita-reaksi",
          ReactionBands(poorFrom: 2000, fairFrom: 4000, goodFrom: 6000, veryGoodFrom: 8000), day(2018, 1, 1))
      ],
      application: [
        rule(
          "evaluasi-penerapan",
          ApplicationInquiry(daysAfterEnd: 90, daysToAnswer: 30, respondents: [.appliedSelf], forms: []),
          day(2018, 1, 1))
      ])
  }

  /// Three rules, not in the order of their days.
  private static let three = book(completion: [
    rule("penyelesaian", 85, day(2024, 1, 1)), rule("penyelesaian", 80, day(2019, 1, 1)),
    rule("penyelesaian", 90, day(2026, 7, 1)),
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
  }

  @Test func everyRuleOfADayIsCited() {
    let rules = Self.three.rules(on: Self.day(2026, 10, 31))
    #expect(
      rules?.citations.map(\.rule) == [
        "target-jp", "konversi-jp", "penyelesaian", "akun-pengembangan", "sel-minimum",
        "ambang-penolakan", "kehadiran-menit", "pita-peningkatan", "pita-reaksi", "evaluasi-penerapan",
      ])
    #expect(rules?.presencePercent == 75)
    #expect(rules?.citations[2].effectiveFrom == Self.day(2026, 7, 1))
  }

  @Test func allRulesOfASpanAreCitedOnceAndInOrder() {
    let citations = Self.three.citations(from: Self.day(2026, 1, 1), to: Self.day(2026, 7, 1))
    #expect(
      citations.map { "\($0.rule) \($0.effectiveFrom)" } == [
        "akun-pengembangan 2021-01-01", "ambang-penolakan 2018-01-01", "evaluasi-penerapan 2018-01-01",
        "kehadiran-menit 2018-01-01",
        "konversi-jp 2019-01-01",
        "penyelesaian 2024-01-01",
        "penyelesaian 2026-07-01", "pita-peningkatan 2018-01-01", "pita-reaksi 2018-01-01",
        "sel-minimum 2022-10-17", "target-jp 2018-01-01",
      ])
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
