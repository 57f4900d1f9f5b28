import StatisticalInference
import TrainingDomain
import UnitAggregation

/// The figures of reaction (level 1), application on the job (level 3) and retention, of one unit or of the city.
struct EvaluationFigures {
  let totals: UnitTotals
  let bands: GainBands
  let reactionBands: ReactionBands
  /// Why nothing can be said of evaluations; nil when something can.
  let absence: FigureAbsence?
  /// Why nothing can be said of what is due by rule, which attendance tells; nil when something can.
  let dueAbsence: FigureAbsence?

  var all: [Figure] { retention + reaction + application }

  private var retention: [Figure] {
    let retention = totals.retention
    let people = Int128(retention.people)
    let isLarge = retention.people >= bands.minimumPeople
    let sample = PairedDifferences(before: retention.gained, after: retention.kept, gain: retention.change)
    let interval = isLarge ? sample.interval(confidence: GainFigures.confidence) : nil
    let unsure: FigureAbsence = people == 0 ? .noData : .tooFew
    return [
      told(.retentionPeople, people),
      told(.retentionGained, mean(retention.gained.sum, people * 10_000)),
      told(.retentionKept, mean(retention.kept.sum, people * 10_000)),
      told(.retentionChange, mean(retention.change.sum, people * 10_000)),
      told(.retentionChangeLow, interval.flatMap { pointHundredths($0.lowerBound) }, orElse: unsure),
      told(.retentionChangeHigh, interval.flatMap { pointHundredths($0.upperBound) }, orElse: unsure),
    ]
  }

  /// People are asked only where somebody's answer arrived, so of a unit in which nobody answered the silence is
  /// known.
  private var reaction: [Figure] {
    let isSilent = absence == .noData && totals.reactionResponses.asked > 0
    return ReactionFigures(
      answers: totals.reaction, responses: totals.reactionResponses, bands: reactionBands,
      absence: isSilent ? nil : absence
    ).all
  }

  private var application: [Figure] {
    let names: [FigureName] = [.applicationMeanSelf, .applicationMeanPeer, .applicationMeanSuperior]
    let means = zip(names, totals.applicationBySource).map { told($0, $1.meanHundredths) }
    return [
      told(.applicationResponses, Int128(totals.application.answers)),
      told(.applicationMean, totals.application.meanHundredths),
    ] + means
      + ApplicationFigures(
        application: totals.applicationDue, absence: dueAbsence, answerAbsence: dueAnswerAbsence
      ).all
  }

  /// Answers that are due may have been given last year, and be all that arrived of the unit.
  private var dueAnswerAbsence: FigureAbsence? {
    absence == .noData && totals.applicationDue.received > 0 ? nil : absence
  }

  private func told(
    _ name: FigureName, _ value: Int128?, orElse missing: FigureAbsence = .noData
  ) -> Figure {
    figure(name, absence == nil ? value : nil, orElse: absence ?? missing)
  }
}
