import TrainingDomain
import UnitAggregation

/// The figures of reaction (level 1) of some people.
struct ReactionFigures {
  let answers: AnswerTotals
  let responses: ResponseTotals
  let bands: ReactionBands
  /// Why there is nothing to say; nil when there is.
  let absence: FigureAbsence?

  var all: [Figure] {
    [
      told(.reactionResponses, Int128(answers.answers)),
      told(.reactionAsked, Int128(responses.asked)),
      told(.reactionResponseShare, share(Int128(responses.answered), of: Int128(responses.asked))),
      told(.reactionMean, answers.meanHundredths),
      band,
    ]
  }

  private func told(_ name: FigureName, _ value: Int128?) -> Figure {
    figure(name, absence == nil ? value : nil, orElse: absence ?? .noData)
  }

  /// By the exact mean: one that only rounds to a band's limit is below it.
  private var band: Figure {
    guard absence == nil, answers.answers > 0 else { return told(.reactionBand, nil) }
    func reaches(_ hundredths: Int) -> Bool {
      answers.sum >= Int128(answers.answers) * Int128(hundredths) * 10_000_000_000
    }
    let limits: [(Int, FigureWord)] = [
      (bands.veryGoodFrom, .veryGood), (bands.goodFrom, .good), (bands.fairFrom, .fair),
      (bands.poorFrom, .poor),
    ]
    return Figure(.reactionBand, .code(limits.first { reaches($0.0) }?.1 ?? .bad))
  }
}
