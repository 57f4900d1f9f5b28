import ExportReading
import Testing
import TrainingDomain

@testable import ReportModel
@testable import UnitAggregation

/// Money: lights by the month, what is left, and what results cost.
@Suite struct BudgetFiguresTests {
  /// The domain's lower limits of amber and green, January to December, in percent.
  private static let lights = BudgetLights(
    months: [
      (1, 1), (1, 5), (3, 7), (5, 10), (7, 20), (10, 30), (20, 40), (30, 50), (40, 60), (50, 70), (60, 80),
      (70, 85),
    ].map { BudgetLights.Limits(amberFrom: $0, greenFrom: $1) }, yearAbove: [50, 65, 75, 90])

  private static func value(
    _ name: FigureName, ceiling: Int128?, realised: Int128?, committed: Int128? = nil, month: Int = 10,
    _ change: (inout UnitTotals) -> Void = { _ in }
  ) -> Figure.Value? {
    var totals = UnitTotals()
    if let ceiling { totals.money.setCeiling(ceiling) }
    totals.money.realised = realised
    totals.money.committed = committed
    change(&totals)
    return BudgetFigures(
      totals: totals, lights: lights, month: month, absence: .noData, hoursAbsence: nil,
      attendanceAbsence: nil, evaluationAbsence: nil
    ).all.first { $0.name == name }?.value
  }

  struct Light: Sendable {
    let month: Int
    let realised: Int128
    let word: FigureWord
  }

  /// Of a ceiling of 10,000: each limit, and one rupiah below it.
  @Test(arguments: [
    Light(month: 1, realised: 99, word: .red), Light(month: 1, realised: 100, word: .green),
    Light(month: 2, realised: 100, word: .amber), Light(month: 2, realised: 500, word: .green),
    Light(month: 6, realised: 999, word: .red), Light(month: 6, realised: 1000, word: .amber),
    Light(month: 6, realised: 2999, word: .amber), Light(month: 6, realised: 3000, word: .green),
    Light(month: 10, realised: 4999, word: .red), Light(month: 10, realised: 6999, word: .amber),
    Light(month: 10, realised: 7000, word: .green), Light(month: 12, realised: 8500, word: .green),
    Light(month: 12, realised: 10_000, word: .green), Light(month: 10, realised: 10_001, word: .exceeded),
    Light(month: 1, realised: 0, word: .red),
  ])
  func judgesAbsorptionByTheMonth(_ light: Light) {
    #expect(
      Self.value(.absorptionLight, ceiling: 10_000, realised: light.realised, month: light.month)
        == .code(light.word))
  }

  @Test func withoutACeilingThereIsNoLight() {
    #expect(Self.value(.absorptionLight, ceiling: 0, realised: 0) == .absent(.undefined))
    #expect(Self.value(.absorptionLight, ceiling: nil, realised: 5) == .absent(.noData))
    #expect(Self.value(.absorptionLight, ceiling: 10, realised: -1) == .absent(.undefined))
    #expect(Self.value(.absorptionLight, ceiling: 0, realised: 1) == .code(.exceeded))
  }

  /// More than 90, 75, 65, 50 percent of the year; 90 itself is not more.
  @Test(
    arguments: [
      (9001, FigureWord.veryGood), (9000, .good), (7501, .good), (7500, .fair), (6501, .fair), (6500, .poor),
      (5001, .poor), (5000, .bad), (0, .bad),
    ] as [(Int128, FigureWord)])
  func judgesTheWholeYearInDecember(realised: Int128, word: FigureWord) {
    #expect(
      Self.value(.absorptionBand, ceiling: 10_000, realised: realised, month: 12) == .code(word))
    #expect(
      Self.value(.absorptionBand, ceiling: 10_000, realised: realised, month: 11) == .absent(.notApplicable))
  }

  struct Left: Sendable {
    let committed: Int?
    let remainder: Int
    let free: Int
  }

  /// Of 1,000 rupiah 300 are realised.
  @Test(arguments: [
    Left(committed: nil, remainder: 700, free: 700), Left(committed: 250, remainder: 700, free: 700),
    Left(committed: 600, remainder: 700, free: 400), Left(committed: 1200, remainder: 700, free: -200),
  ])
  func tellsWhatIsLeftAndWhatIsNotBound(_ left: Left) {
    let committed = left.committed.map { Int128($0) }
    #expect(
      Self.value(.budgetRemainder, ceiling: 1000, realised: 300, committed: committed)
        == .number(Int128(left.remainder)))
    #expect(
      Self.value(.budgetFree, ceiling: 1000, realised: 300, committed: committed)
        == .number(Int128(left.free)))
  }

  /// 1,000 rupiah for 10 people are 100 each; for 4 people who gained 20 points each 12.5, rounded to 13.
  @Test func dividesByWhatCameOfIt() {
    var city = MadeCity(units: 1)
    city.addGain(4, to: 0)
    let gain = city.totals.units[0].gain
    #expect(Self.value(.costPerPoint, ceiling: nil, realised: 1000) { $0.gain = gain } == .number(13))
    #expect(Self.value(.costPerPoint, ceiling: nil, realised: 1000) == .absent(.undefined))
    #expect(Self.value(.costPerParticipant, ceiling: nil, realised: 1000) == .absent(.undefined))
    var loss = MadeCity(units: 1)
    loss.addGain(4, to: 0, before: 60, after: 40)
    let lost = loss.totals.units[0].gain
    #expect(Self.value(.costPerPoint, ceiling: nil, realised: 1000) { $0.gain = lost } == .absent(.undefined))
  }

  /// Corrections took back more than was paid: nothing came of less than nothing.
  @Test(arguments: [FigureName.costPerHour, .costPerParticipant, .costPerPoint])
  func tellsNoCostOfMoneyBelowZero(_ name: FigureName) {
    var person = PersonHours()
    person.add([
      PersonCredit(
        day: CivilDate(dayNumber: 20_000), record: RowKey(high: 0, low: 0), form: .course,
        activity: nil,
        partner: nil, occasionsPerMonth: nil, dailyLimit: nil, isCompleted: true, rule: .activity, hours: 1000
      )
    ])
    func value(_ realised: Int128) -> Figure.Value? {
      Self.value(name, ceiling: nil, realised: realised) { totals in
        totals.hours.add(person, target: nil)
        totals.gain.add(MadeCity.gain(1, before: 40, after: 60))
      }
    }
    #expect(value(-1000) == .absent(.undefined))
    #expect(value(0) == .number(0))
  }

  /// A ceiling can be taken below zero as well; money that lies above it was not spent either.
  @Test func judgesNoMoneyBelowZero() {
    #expect(Self.value(.absorptionLight, ceiling: -100, realised: -50) == .absent(.undefined))
    #expect(Self.value(.absorptionLight, ceiling: -100, realised: 0) == .code(.exceeded))
  }

  @Test(arguments: [(-1000, Figure.Value.absent(.undefined)), (0, .number(0)), (1000, .number(100))])
  func tellsNoCostOfAGroupsMoneyBelowZero(_ cost: Int, _ perHour: Figure.Value) {
    var totals = GroupTotals()
    totals.cost = Int128(cost)
    totals.hours = 1000
    let figures = GroupFigures(totals: totals, staff: 1, rules: .usual, delivered: []).figures(of: .form)
    func value(_ name: FigureName) -> Figure.Value? { figures.first { $0.name == name }?.value }
    #expect(value(.activityCostPerHour) == perHour)
    #expect(value(.activityCost) == .number(Int128(cost)))
  }
}
