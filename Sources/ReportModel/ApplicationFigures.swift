import TrainingDomain
import UnitAggregation

/// The figures of answers about application on the job (level 3) that are due by rule. Who did not answer might
/// have answered the worst or the best: the mean lies between both bounds, whatever the reason for their silence.
struct ApplicationFigures {
  let application: ApplicationTotals
  /// Why nothing is known to be due; nil when something may be.
  let absence: FigureAbsence?
  /// Why nothing can be said of answers; nil when something can.
  let answerAbsence: FigureAbsence?

  var all: [Figure] {
    let due = Int128(application.due)
    let missing = due - Int128(application.received)
    return [
      figure(.applicationDue, absence == nil ? due : nil, orElse: absence ?? .noData),
      told(.applicationReceived, Int128(application.received)),
      told(.applicationOverdue, Int128(application.overdue)),
      told(.applicationResponseShare, share(Int128(application.received), of: due)),
      told(.applicationReceivedMean, inPercent(application.sum, Int128(application.received))),
      told(.applicationLow, inPercent(application.sum, due)),
      told(.applicationHigh, inPercent(application.sum + missing * 100_000_000_000_000, due)),
    ]
  }

  /// A sum of answers in 10⁻¹² percent as their mean in hundredths of a percent.
  private func inPercent(_ sum: Int128, _ answers: Int128) -> Int128? { mean(sum, answers * 10_000_000_000) }

  private func told(_ name: FigureName, _ value: Int128?) -> Figure {
    let missing = absence ?? answerAbsence
    return figure(name, missing == nil ? value : nil, orElse: missing ?? .noData)
  }
}
