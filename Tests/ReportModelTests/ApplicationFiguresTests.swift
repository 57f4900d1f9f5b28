import Testing
import TrainingDomain

@testable import ReportModel
@testable import UnitAggregation

/// Application on the job as figures. Who did not answer may have answered 0 or 100: both bounds are told.
@Suite struct ApplicationFiguresTests {
  private static let none = Figure.Value.absent(.noData)

  /// Due, received, overdue, response share, mean received, and both bounds, of people who each owe so many answers.
  private static func figures(
    _ people: [(due: Int, overdue: Int, answers: [Int64])], absence: FigureAbsence? = nil,
    answerAbsence: FigureAbsence? = nil
  ) -> [Figure.Value] {
    var totals = ApplicationTotals()
    for person in people {
      totals.add(
        due: person.due, overdue: person.overdue,
        received: MadeCity.answers(person.answers.map { $0 * 1_000_000_000_000 }))
    }
    return ApplicationFigures(application: totals, absence: absence, answerAbsence: answerAbsence).all
      .map(\.value)
  }

  private static func numbers(_ values: [Int128]) -> [Figure.Value] { values.map { .number($0) } }

  /// 60 + 80 + 40 of six: mean 60; the other three make 180 ÷ 6 = 30 to 480 ÷ 6 = 80.
  @Test func boundsWhatThoseWhoDidNotAnswerMayThink() {
    #expect(
      Self.figures([(3, 1, [60, 80]), (3, 0, [40])])
        == Self.numbers([6, 3, 1, 5000, 6000, 3000, 8000]))
  }

  /// 50 of three: 16.67 to 83.33. 100 of seven: 14.29 to 100.
  @Test func roundsBothBoundsToTheNearest() {
    #expect(Self.figures([(3, 2, [50])]) == Self.numbers([3, 1, 2, 3333, 5000, 1667, 8333]))
    #expect(Self.figures([(7, 6, [100])]) == Self.numbers([7, 1, 6, 1429, 10_000, 1429, 10_000]))
  }

  @Test func boundsMeetWhereAllAnswered() {
    #expect(Self.figures([(2, 0, [30, 40])]) == Self.numbers([2, 2, 0, 10_000, 3500, 3500, 3500]))
  }

  @Test func boundsAreTheWholeScaleWhereNobodyAnswered() {
    #expect(
      Self.figures([(3, 3, [])]) == Self.numbers([3, 0, 3, 0]) + [Self.none] + Self.numbers([0, 10_000]))
  }

  @Test func nothingDueHasNeitherShareNorBounds() {
    #expect(Self.figures([]) == Self.numbers([0, 0, 0]) + [Figure.Value](repeating: Self.none, count: 4))
  }

  /// What is due is known from attendance alone, what was answered only from answers.
  @Test func saysOfWhatNothingArrived() {
    let answers = Self.figures([(3, 3, [])], answerAbsence: .notDelivered)
    #expect(answers == Self.numbers([3]) + [Figure.Value](repeating: .absent(.notDelivered), count: 6))
    let attendance = Self.figures([], absence: .notDelivered, answerAbsence: .noData)
    #expect(attendance == [Figure.Value](repeating: .absent(.notDelivered), count: 7))
  }
}
