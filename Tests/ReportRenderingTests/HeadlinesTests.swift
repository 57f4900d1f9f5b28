import ReportModel
import Testing

@testable import ReportRendering

/// Each sentence against figures made by hand; a sentence whose figures are hidden is not said.
@Suite struct HeadlinesTests {
  private let words: Words

  init() throws {
    words = try WordsReader.words(.english, in: TemplateSet())
  }

  private func headlines(_ figures: [Figure], _ groups: [FigureGroup] = [], target: Int128? = 2000)
    -> Headlines
  {
    Headlines(
      owner: FigureOwner(path: "city", name: "Kota", figures: figures, words: words), groups: groups,
      target: target, words: words)
  }

  private func unit(_ figures: [Figure]) -> UnitSection {
    UnitSection(code: "U", name: "U", parent: nil, figures: figures, deliveries: [])
  }

  @Test func countsTheUnitsThatReachTheTargetAmongThoseThatAreTold() {
    let units =
      [1999, 2000, 4000].map { unit([Figure(.hoursMean, .number($0))]) }
      + [unit([Figure(.hoursMean, .absent(.tooFew))])]
    let city = headlines([Figure(.hoursMean, .number(2796))])
    #expect(
      city.told(.training, units) == [
        "In 2 of 3 units the mean has reached the target of 20 JP; the city's mean is 27.96 JP."
      ])
    #expect(headlines([], target: nil).told(.training, units) == [])
    #expect(headlines([Figure(.hoursMean, .absent(.tooFew))]).told(.training, units) == [])
  }

  @Test func tellsCompetenciesWhoseIntervalLiesAboveZero() {
    let lows: [Figure.Value] = [.number(1), .number(0), .number(-5), .absent(.tooFew)]
    let groups = lows.enumerated().map { number, low in
      FigureGroup(
        kind: .competency, code: "c\(number)", title: "C", figures: [Figure(.gainLow, low)])
    }
    #expect(
      headlines([], groups).told(.gain, []) == ["In 1 of 3 competencies the gain is beyond chance."])
  }

  @Test func countsLights() {
    let lights: [Figure.Value] = [
      .code(.red), .code(.exceeded), .code(.green), .code(.red), .absent(.noData),
    ]
    let units = lights.map { unit([Figure(.absorptionLight, $0)]) }
    #expect(
      headlines([Figure(.budgetAbsorption, .number(5736))]).told(.budget, units) == [
        "57.36% of the city's ceiling is spent; the light is red in 2 and the ceiling exceeded in 1 of 4 units."
      ])
  }

  @Test func namesTheLargestReasonOnlyWhereAllAreTold() {
    let reasons: [FigureName] = [
      .hoursLostOnDuty, .hoursLostSickOrLeave, .hoursLostPermitted, .hoursLostUnexcused,
      .hoursLostInsufficient,
    ]
    let lost = Figure(.hoursLost, .number(1500))
    let told = [lost] + zip(reasons, [100, 900, 200, 300, 0]).map { Figure($0, .number($1)) }
    #expect(
      headlines(told).told(.timeLost, []) == [
        "15 JP were lost; the largest part: Lost: sick or on leave (9 JP)."
      ]
    )
    #expect(
      headlines(told.dropLast() + [Figure(.hoursLostInsufficient, .absent(.tooFew))]).told(.timeLost) == [])
  }

  @Test func saysThatAGainMayBeChance() {
    func gain(_ low: Int128, _ high: Int128) -> [String] {
      headlines([
        Figure(.gainMean, .number((low + high) / 2)), Figure(.gainLow, .number(low)),
        Figure(.gainHigh, .number(high)),
      ]).told(.gain)
    }
    #expect(gain(100, 300) == ["A mean gain of 2 points (95% interval: 1 – 3)."])
    #expect(gain(-100, 300) == ["A mean gain of 1 points, which may be chance (95% interval: -1 – 3)."])
  }

  @Test func figuresInASentenceCanBeVerified() {
    #expect(
      headlines([Figure(.hoursMean, .number(2796))]).unit(.training) == [
        "<data value=\"27.96\" data-figure=\"city/jp-mean\">27.96</data> JP per person, of a target of 20 JP a year."
      ])
  }

  @Test func namesTheBusiestMonthOnlyWhereAllAreTold() {
    func month(_ number: Int, _ value: Figure.Value) -> FigureGroup {
      FigureGroup(
        kind: .month, code: "2026-0\(number)", title: "", figures: [Figure(.hoursTotal, value)])
    }
    let told = [month(1, .number(100)), month(2, .number(900))]
    #expect(
      headlines([], told).told(.months) == ["The month with most hours: February 2026 (9 JP)."])
    #expect(headlines([], told + [month(3, .absent(.tooFew))]).told(.months) == [])
  }
}

extension Headlines {
  /// The sentences as a reader sees them: of the city where units are given, else of a unit.
  fileprivate func told(_ section: PageSection, _ units: [UnitSection]? = nil) -> [String] {
    (units.map { city(section, $0) } ?? unit(section)).map {
      String(decoding: $0.bytes, as: UTF8.self).replacing(#/<[^>]*>/#, with: "").replacing("&#39;", with: "'")
    }
  }
}
