import Testing
import TrainingDomain

@testable import ReportModel
@testable import UnitAggregation

/// Reactions as figures: bands begin at 20, 40, 60 and 80 % of the scale, which is 1.8, 2.6, 3.4 and 4.2 of 1 to 5.
@Suite struct ReactionFiguresTests {
  private static let percent: Int64 = 1_000_000_000_000

  private static func figures(
    _ answers: [Int64], asked: Int = 0, absence: FigureAbsence? = nil
  ) -> [Figure.Value] {
    var totals = AnswerTotals()
    totals.add(MadeCity.answers(answers))
    var responses = ResponseTotals()
    responses.add(asked: asked, answered: answers.count)
    return ReactionFigures(
      answers: totals, responses: responses, bands: RuleSet.usual.reactionBands, absence: absence
    ).all.map(\.value)
  }

  @Test(
    arguments: [
      (0, FigureWord.bad), (20, .poor), (40, .fair), (60, .good), (80, .veryGood), (100, .veryGood),
    ] as [(Int64, FigureWord)])
  func aBandBeginsAtItsLimit(mean: Int64, word: FigureWord) {
    #expect(Self.figures([mean * Self.percent]).last == .code(word))
    // The mean of several answers.
    #expect(Self.figures([0, mean * Self.percent, 2 * mean * Self.percent]).last == .code(word))
  }

  /// What only rounds to a limit is below it, also by a third of 10⁻¹² percent.
  @Test(arguments: [(20, FigureWord.bad), (40, .poor), (60, .fair), (80, .good)] as [(Int64, FigureWord)])
  func justBelowALimitIsTheBandBelow(limit: Int64, word: FigureWord) {
    let below = limit * Self.percent - 1
    #expect(Self.figures([below]).suffix(2) == [.number(Int128(limit * 100)), .code(word)])
    #expect(Self.figures([below, below + 1, below + 1]).last == .code(word))
    #expect(Self.figures([below, below + 2]).last != .code(word))
  }

  /// 2 of 3 asked, 50 and 75.01.
  @Test func tellsHowManyAnsweredAndWhat() {
    let answers = [50 * Self.percent, 75 * Self.percent + Self.percent / 100]
    #expect(
      Self.figures(answers, asked: 3) == [.number(2), .number(3), .number(6667), .number(6251), .code(.good)])
  }

  @Test func saysNothingOfNoAnswers() {
    let none = Figure.Value.absent(.noData)
    #expect(Self.figures([]) == [.number(0), .number(0), none, none, none])
    #expect(Self.figures([], asked: 4) == [.number(0), .number(4), .number(0), none, none])
    #expect(Self.figures([], absence: .notDelivered).allSatisfy { $0 == .absent(.notDelivered) })
  }
}
