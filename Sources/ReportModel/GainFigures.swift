import TrainingDomain
import UnitAggregation

/// The figures of competency gain over some people.
struct GainFigures {
  let gain: GainTotals
  /// Why there is nothing to say; nil when there is.
  let absence: FigureAbsence?

  /// Sums are in 10⁻⁶ points; published are hundredths of a point.
  private static let toHundredths: Int128 = 10_000

  var all: [Figure] {
    let people = Int128(gain.people)
    return [
      counted(.gainPeople, gain.people),
      counted(.gainPairs, gain.pairs),
      counted(.gainAttrition, gain.attrition),
      averaged(
        .gainAttritionMeanBefore,
        mean(gain.attritionBefore, Int128(gain.attritionPeople) * Self.toHundredths)),
      averaged(.gainMeanBefore, mean(gain.before, people * Self.toHundredths)),
      averaged(.gainMeanAfter, mean(gain.after, people * Self.toHundredths)),
      averaged(.gainMean, mean(gain.after - gain.before, people * Self.toHundredths)),
      normalised,
    ]
  }

  /// Hake's gain of the averages: Σ(after − before) ÷ Σ(100 − before); undefined when nobody could gain.
  private var normalised: Figure {
    guard absence == nil, gain.people > 0 else { return averaged(.gainNormalised, nil) }
    let room = Int128(gain.people) * 100_000_000 - gain.before
    return figure(
      .gainNormalised, room > 0 ? roundedQuotient((gain.after - gain.before) * 10_000, room) : nil,
      orElse: .undefined)
  }

  private func counted(_ name: FigureName, _ value: Int) -> Figure {
    absence.map { Figure(name, .absent($0)) } ?? count(name, value)
  }

  private func averaged(_ name: FigureName, _ value: Int128?) -> Figure {
    figure(name, absence == nil ? value : nil, orElse: absence ?? .noData)
  }
}
