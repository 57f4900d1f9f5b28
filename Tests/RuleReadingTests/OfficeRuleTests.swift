import Findings
import RuleReading
import Testing
import TrainingDomain

/// The office's own rules against those that the program brings along.
@Suite struct OfficeRuleTests {
  private static func percents(_ own: [RuleText]) throws -> (RuleBook, FindingLog) {
    var log = FindingLog()
    let book = RuleReader.read(try RuleFiles.bundled() + own, log: &log)
    return (book, log)
  }

  private static func percent(_ own: [RuleText], on day: CivilDate) throws -> Int? {
    try percents(own).0.rules(on: day)?.completionPercent
  }

  @Test(arguments: [
    // Replaces the built-in rule of 2019-01-01 from its day on.
    ("2024-01-01", 2026, 85), ("2024-01-01", 2023, 80),
    // Of the same day.
    ("2019-01-01", 2026, 85), ("2019-01-01", 2018, 85),
    // An older rule of the office's own still holds: the program's never comes after it.
    ("2017-04-07", 2026, 85), ("2017-04-07", 2018, 85),
  ])
  func theOfficesRuleHoldsFromItsDayOn(from: String, year: Int, percent: Int) throws {
    let own = [RuleFiles.completion("85", from: from)]
    #expect(try Self.percent(own, on: RuleFiles.day(year, 6, 1)) == percent)
  }

  @Test func twoRulesOfTheOfficeFollowEachOther() throws {
    let own = [
      RuleFiles.completion("85", from: "2018-01-01"), RuleFiles.completion("90", from: "2019-01-01"),
    ]
    #expect(try Self.percent(own, on: RuleFiles.day(2018, 12, 31)) == 85)
    #expect(try Self.percent(own, on: RuleFiles.day(2026, 1, 1)) == 90)
  }

  @Test func aRuleOfTheOfficesOwnIsNotTold() throws {
    let (_, log) = try Self.percents([RuleFiles.completion("85")])
    #expect(
      log.findings.map { $0.values[0] }.sorted() == RuleFiles.names.filter { $0 != "penyelesaian" })
    #expect(log.count(.error) == 0)
  }

  @Test func itsFileIsCited() throws {
    let (book, _) = try Self.percents([RuleFiles.completion("85", from: "2024-01-01")])
    let citation = try #require(book.rules(on: RuleFiles.day(2026, 1, 1))?.citations[2])
    #expect(citation.file == "aturan/2024-01-01.yml")
    #expect(citation.legalBasis == "PP 11/2017")
    #expect("\(citation.effectiveFrom)" == "2024-01-01")
  }

  @Test func twoOfOneKindAndDayContradictEachOther() throws {
    let twin = RuleFiles.own(RuleFiles.completion("85").text, path: "aturan/z.yml")
    #expect(
      RuleFiles.faults([RuleFiles.completion("80"), twin]) == [
        "aturan/z.yml:1:9 bad-rule penyelesaian 2019-01-01"
      ])
    // Also where the program brings one of that day along.
    let builtIn = RuleFiles.completion("80", isBuiltIn: true)
    #expect(RuleFiles.faults([builtIn, RuleFiles.completion("85"), twin]).count == 1)
    // Also where both say the same.
    #expect(RuleFiles.faults([RuleFiles.completion("85"), twin]).count == 1)
  }

  @Test func theMinutesThatMakeAPresenceAreTheOffices() throws {
    let text =
      "aturan: kehadiran-menit\nberlaku_mulai: 2026-01-01\ndasar_hukum: SOP\nmenit_minimum_persen: 75\n"
    let (book, log) = try Self.percents([RuleFiles.own(text)])
    #expect(log.count(.error) == 0)
    #expect(try book.rules(on: RuleFiles.day(2026, 1, 1))?.presencePercent == 75)
    #expect(try book.rules(on: RuleFiles.day(2025, 12, 31))?.presencePercent == 80)
  }

  @Test func targetsAreReadToTheHundredth() throws {
    let text =
      "aturan: target-jp\nberlaku_mulai: 2026-01-01\ndasar_hukum: Perwal\nstatus:\n"
      + "  PNS: { target: 20.5, batas_atas: 100 }\n  PPPK paruh waktu: { target: 0.25 }\n"
      + "  CPNS: { target: 9999.99 }\n  PPPK: {}\n"
    let (book, log) = try Self.percents([RuleFiles.own(text)])
    #expect(log.count(.error) == 0)
    let targets = try #require(book.rules(on: RuleFiles.day(2026, 1, 1))).targets
    #expect(targets[.pns]?.target?.hundredths == 2050)
    #expect(targets[.pns]?.ceiling?.hundredths == 10_000)
    #expect(targets[.pppkPartTime]?.target?.hundredths == 25)
    #expect(targets[.cpns]?.target?.hundredths == 999_999)
    #expect(targets[.pppk] == HoursTarget(target: nil, ceiling: nil))
  }
}
