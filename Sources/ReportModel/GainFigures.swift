import StatisticalInference
import TrainingDomain
import UnitAggregation

/// The figures of competency gain over some people.
struct GainFigures {
  let gain: GainTotals
  let bands: GainBands
  /// Why there is nothing to say; nil when there is.
  let absence: FigureAbsence?

  /// The confidence of every published interval; the figures' names promise it.
  static let confidence = 0.95
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
      counted(.gainWithoutBefore, gain.afterOnly),
      averaged(.gainMeanBefore, mean(gain.before.sum, people * Self.toHundredths)),
      averaged(.gainMeanAfter, mean(gain.after.sum, people * Self.toHundredths)),
      averaged(.gainMean, mean(gain.difference.sum, people * Self.toHundredths)),
    ] + spread + normalisedGains
  }

  /// The figures that stand in a cell of competencies by units.
  var ofCell: [Figure] {
    let shown: Set<FigureName> = [
      .gainPeople, .gainMeanBefore, .gainMeanAfter, .gainMean, .gainLow, .gainHigh, .gainNormalised,
      .gainBand,
    ]
    return all.filter { shown.contains($0.name) }
  }

  // MARK: How sure the gain is

  private var spread: [Figure] {
    let sample = PairedDifferences(before: gain.before, after: gain.after, gain: gain.difference)
    let interval = isLarge ? sample.interval(confidence: Self.confidence) : nil
    return [
      told(.gainDeviation, inPoints(gain.difference.standardDeviation), orElse: .undefined),
      judged(.gainLow, inPoints(interval?.lowerBound)),
      judged(.gainHigh, inPoints(interval?.upperBound)),
      judged(.gainHedges, sample.hedgesG.flatMap { scaledInteger($0, decimals: 4) }),
    ]
  }

  /// Whether the people are enough for an interval, an effect size and a band.
  private var isLarge: Bool { gain.people >= bands.minimumPeople }

  /// From 10⁻⁶ points to hundredths.
  private func inPoints(_ value: Double?) -> Int128? { value.flatMap(pointHundredths) }

  // MARK: Normalised gains

  private var normalisedGains: [Figure] {
    let ofAverages = termsOfAverages
    let improvable = Int128(gain.people - gain.peopleAtMaximum)
    return [
      told(
        .gainNormalised, ofAverages.map { roundedQuotient($0.gain * 10_000, $0.room) }, orElse: .undefined),
      band(ofAverages),
      told(
        .gainNormalisedIndividual, mean(gain.normalised, improvable * 100), orElse: .undefined),
      counted(.gainAtMaximum, gain.peopleAtMaximum),
    ]
  }

  /// Hake's gain of the averages: Σ(after − before) ÷ Σ(100 − before); nil when nobody could gain.
  private var termsOfAverages: (gain: Int128, room: Int128)? {
    let room = Int128(gain.people) * 100_000_000 - gain.before.sum
    return room > 0 ? (gain.difference.sum, room) : nil
  }

  /// By the exact quotient: a gain that only rounds to a band's limit is below it.
  private func band(_ quotient: (gain: Int128, room: Int128)?) -> Figure {
    guard absence == nil, gain.people > 0, isLarge, let quotient else { return judged(.gainBand, nil) }
    func reaches(_ hundredths: Int) -> Bool { quotient.gain * 100 >= quotient.room * Int128(hundredths) }
    let word: FigureWord = reaches(bands.highFrom) ? .high : reaches(bands.mediumFrom) ? .medium : .low
    return Figure(.gainBand, .code(word))
  }

  // MARK: Absences

  private func counted(_ name: FigureName, _ value: Int) -> Figure {
    absence.map { Figure(name, .absent($0)) } ?? count(name, value)
  }

  private func averaged(_ name: FigureName, _ value: Int128?) -> Figure {
    figure(name, absence == nil ? value : nil, orElse: absence ?? .noData)
  }

  /// A figure over the pairs that there are.
  private func told(_ name: FigureName, _ value: Int128?, orElse missing: FigureAbsence) -> Figure {
    guard absence == nil, gain.people > 0 else { return averaged(name, nil) }
    return figure(name, value, orElse: missing)
  }

  /// A figure that must rest on enough people.
  private func judged(_ name: FigureName, _ value: Int128?) -> Figure {
    guard absence == nil, gain.people > 0, !isLarge else { return told(name, value, orElse: .undefined) }
    return Figure(name, .absent(.tooFew))
  }
}

/// A value in 10⁻⁶ points as hundredths of a point; nil where it is too large to be one.
///
/// Half a hundredth is a whole number of 10⁻⁶ points, which a Double holds exactly, so that an interval without a width is
/// rounded as the exact mean is; points as a Double would not be: 1.005 is a little less than it reads.
func pointHundredths(_ value: Double) -> Int128? { scaledInteger(value / 10_000, decimals: 0) }
