import Findings
import ReportModel
import Testing
import TrainingDomain

@testable import ReportRendering

@Suite struct UnitTasksTests {
  private let words: Words

  init() throws {
    words = try WordsReader.words(.english, in: TemplateSet())
  }

  private func tasks(_ figures: [Figure], _ deliveries: [UnitDelivery] = []) throws -> String {
    let owner = FigureOwner(path: "U1", name: "U", figures: figures, words: words)
    let unit = UnitSection(code: "U1", name: "U", parent: nil, figures: figures, deliveries: deliveries)
    return UnitTasks(owner, words: words).lists(unit).map { list in
      let tasks = TaskList.fields["tasks"]?.elements(of: list, as: TaskList.Task.self) ?? []
      return tasks.map { TaskList.Task.fields["task"]?.text(of: $0) ?? "" }.joined(separator: "\n")
    }.joined(separator: "\n--\n")
  }

  @Test func asksForMonthsThatAreMissing() throws {
    #expect(
      try tasks(
        [],
        [
          UnitDelivery(kind: .attendance, months: [true, false, false]),
          UnitDelivery(kind: .budget, months: [false, false, false]),
          UnitDelivery(kind: .evaluations, months: [true, true, true]),
        ]) == """
          Attendance: send February, March, if anything was left out.
          Budget: send the data; there is not one row this year.
          """)
  }

  /// The figures in a task are those of the page, so that they are verified like all others.
  @Test func schedulesTheNeedAndTellsItsCost() throws {
    let text = try tasks([
      Figure(.hoursNeed, .number(18_000)), Figure(.hoursPaceNeeded, .number(9000)),
      Figure(.hoursNeedCost, .number(14_393_423)), Figure(.budgetFree, .number(178_200_000)),
      Figure(.constraint, .code(.seats)), Figure(.shortfallSeats, .number(424_61)),
    ])
    #expect(
      text == """
        Schedule <data value="180.00" data-figure="U1/jp-need">180</data> JP for people below their target: \
        <data value="90.00" data-figure="U1/jp-pace-needed">90</data> JP a month.
        Find seats: scheduled activities are <data value="424.61" data-figure="U1/shortfall-seats">424.61</data> \
        JP short.
        --
        To close the gap costs about <data value="14393423" data-figure="U1/jp-need-cost">Rp14,393,423</data>; \
        <data value="178200000" data-figure="U1/budget-free">Rp178,200,000</data> of the ceiling are not yet committed.
        """)
  }

  @Test func saysNothingOfWhatIsZeroOrHidden() throws {
    #expect(
      try tasks([
        Figure(.staffZeroHours, .absent(.tooFew)), Figure(.doubleBookedDays, .number(0)),
        Figure(.crowdedDays, .number(0)), Figure(.constraint, .code(.nothing)),
        Figure(.hoursNeed, .number(0)), Figure(.hoursPaceNeeded, .number(0)),
      ]).isEmpty)
  }

  @Test func tellsThatThereIsANeedWhereItsSizeIsHidden() throws {
    let text = try tasks([Figure(.constraint, .code(.budget)), Figure(.hoursNeed, .absent(.tooFew))])
    #expect(text.hasPrefix("Schedule hours for people below their target; how many is not published"))
  }

  @Test func tellsOfSpendingBeyondTheCeiling() throws {
    let money = [Figure(.budgetRealised, .number(12)), Figure(.budgetCeiling, .number(10))]
    #expect(try tasks(money + [Figure(.absorptionLight, .code(.exceeded))]).contains("of a ceiling of"))
    #expect(try tasks(money + [Figure(.absorptionLight, .code(.red))]).isEmpty)
  }
}
