import Findings
import RuleReading
import Testing
import TrainingDomain

/// The rules that the program brings along, against the figures of the domain.
@Suite struct BundledRuleTests {
  private static func rules() throws -> (RuleSet, FindingLog) {
    var log = FindingLog()
    let book = RuleReader.read(try RuleFiles.bundled(), log: &log)
    return (try #require(book.rules(on: RuleFiles.day(2026, 10, 31))), log)
  }

  @Test func theyReadWithoutAFault() throws {
    let (rules, log) = try Self.rules()
    #expect(
      log.findings.map(\.code) == Array(repeating: FindingCode.builtInRule, count: RuleKind.allCases.count))
    #expect(rules.citations.allSatisfy { $0.file == nil && !$0.legalBasis.isEmpty })
  }

  @Test func theirValuesAreThoseOfTheDomain() throws {
    let (rules, _) = try Self.rules()
    #expect(
      rules.targets == [
        .pns: HoursTarget(target: TrainingHours(hundredths: 2000), ceiling: nil),
        .pppk: HoursTarget(target: nil, ceiling: TrainingHours(hundredths: 2400)),
      ])
    #expect(rules.completionPercent == 80)
    #expect(rules.accountPrefixes == ["5.1.02.02.12", "5.1.02.02.012"])
    #expect(rules.minimumCell == 5)
    #expect(rules.maxRejectedPercent == 20)
    #expect(rules.maxUnmatchedPercent == 20)
    #expect(rules.maxMissingUnitsPercent == 90)
    #expect(rules.presencePercent == 80)
  }

  private static func converts(
    _ basis: HoursConversion.Basis, _ hours: Int64, _ abroad: Int64?, percent: Int? = nil,
    occasions: Int? = nil, daily: (national: Int64, abroad: Int64)? = nil
  ) -> HoursConversion {
    HoursConversion(
      basis: basis, hours: TrainingHours(hundredths: hours * 100),
      hoursAbroad: abroad.map { TrainingHours(hundredths: $0 * 100) }, supplementAbroadPercent: percent,
      occasionsPerMonth: occasions,
      most: HoursLimits(
        perDay: daily.map { TrainingHours(hundredths: $0.national) },
        perDayAbroad: daily.map { TrainingHours(hundredths: $0.abroad) }, perOccasion: nil,
        perOccasionAbroad: nil))
  }

  private static func stated(_ percent: Int?) -> HoursConversion {
    HoursConversion(
      basis: .stated, hours: nil, hoursAbroad: nil, supplementAbroadPercent: percent, occasionsPerMonth: nil)
  }

  private static let expected: [(ActivityForm, HoursConversion)] = [
    (.leadershipTraining, stated(nil)), (.managerialTraining, stated(20)), (.technicalTraining, stated(20)),
    (.functionalTraining, stated(20)), (.socioculturalTraining, stated(20)), (.course, stated(20)),
    (.upgrading, stated(20)), (.technicalGuidance, stated(20)), (.distanceTraining, stated(20)),
    (.outdoorLearning, stated(20)), (.seminar, converts(.perDay, 4, 6)), (.forum, converts(.perDay, 4, 6)),
    (.guestLecture, converts(.perDay, 4, 6)), (.dissemination, converts(.perDay, 4, 6)),
    (.workshop, converts(.perDay, 5, 7)), (.coaching, converts(.perOccasion, 2, 4, occasions: 2)),
    (.mentoring, converts(.perOccasion, 2, 4, occasions: 2)),
    (.eLearning, converts(.perDay, 3, 4, daily: (300, 400))),
    (.selfStudy, converts(.perDay, 2, nil, percent: 20, daily: (200, 240))),
    (.learningCommunity, converts(.perDay, 2, nil, percent: 20, daily: (200, 240))),
    (.benchmarking, converts(.perOccasion, 10, 20)), (.secondment, converts(.perOccasion, 20, 24)),
    (.exchange, converts(.perOccasion, 20, 24)), (.internship, converts(.perOccasion, 20, 24)),
    (.studyAssignment, converts(.perSemester, 20, nil)),
  ]

  @Test func everyFormConvertsAsTheTableSays() throws {
    let (rules, _) = try Self.rules()
    for (form, conversion) in Self.expected {
      #expect(rules.conversions[form] == conversion, "\(form)")
    }
    #expect(Set(rules.conversions.keys) == Set(ActivityForm.allCases).subtracting([.other]))
  }

  /// Lower limits of amber and green by month, and of the year's bands, as the domain states them.
  @Test func absorptionIsJudgedAsTheDomainSays() throws {
    let (rules, _) = try Self.rules()
    #expect(rules.budgetLights.months.map(\.amberFrom) == [1, 1, 3, 5, 7, 10, 20, 30, 40, 50, 60, 70])
    #expect(rules.budgetLights.months.map(\.greenFrom) == [1, 5, 7, 10, 20, 30, 40, 50, 60, 70, 80, 85])
    #expect(rules.budgetLights.yearAbove == [50, 65, 75, 90])
  }

  /// 37 hours and 30 minutes in five days are ten training hours of 45 minutes a day.
  @Test func aWorkingDayHasTenTrainingHours() throws {
    let (rules, _) = try Self.rules()
    #expect(rules.workingTime.weekdays == [1, 2, 3, 4, 5])
    #expect(rules.workingTime.minutesPerDay * 5 == 37 * 60 + 30)
    #expect(rules.workingTime.capacity(people: 1, days: 1, releasePercent: 100) == 1000)
    #expect(rules.release == StaffRelease(percent: 5, awayPercent: 20))
  }

  @Test func theIndexEarnsFortyPointsAtMost() throws {
    let (rules, _) = try Self.rules()
    let points = rules.trainingIndex.points
    #expect(
      PostKind.allCases.map { points[$0].map { [$0.training, $0.hours, $0.seminar] } } == [
        [1500, 1500, 1000], [1500, 1500, 1000], [0, 2250, 1750],
      ])
    #expect(points[.structural]?.trainingForms == [.leadershipTraining])
    #expect(points[.functional]?.trainingForms == [.functionalTraining])
    #expect(rules.trainingIndex.hours == TrainingHours(hundredths: 2000))
    #expect(rules.trainingIndex.seminarYears == 2)
    #expect(rules.trainingIndex.seminarForms.contains(.seminar))
  }
}
