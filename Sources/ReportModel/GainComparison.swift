import StatisticalInference
import TrainingDomain
import UnitAggregation

// To whoever must change this file.
//
// Few people gain what they gain partly by chance, so a table by raw mean puts small units first and last. Each
// unit is therefore held against all other people of the city, whose scores are independent of its own, by Welch's
// test; and since so many units are compared, the probabilities are corrected for it by Holm's method. What is not
// beyond noise then is called so, and no unit has a rank.

/// How far each unit's mean gain lies from that of all other people of the city.
package struct GainComparison {
  /// The level at which a difference is called one.
  private static let level = 0.05

  /// What is told of each comparison, all or none.
  package static let names: [FigureName] = [
    .gainDifference, .gainDifferenceLow, .gainDifferenceHigh, .gainDifferenceProbability, .gainStanding,
  ]

  private let units: [Moments]
  private let city: Moments
  private let differences: [WelchComparison?]
  private let adjusted: [Double?]
  /// Why a unit is not compared, where evaluations tell something of it.
  private let reasons: [FigureAbsence]

  init(_ units: [GainTotals], minimumPeople: Int) {
    let city = units.reduce(into: Moments()) { $0.merge($1.difference) }
    let differences = units.map { unit -> WelchComparison? in
      guard unit.people >= minimumPeople, city.count - unit.people >= minimumPeople else { return nil }
      return WelchComparison(unit.difference, city.without(unit.difference))
    }
    let probabilities = differences.compactMap { $0?.twoSidedProbability }
    var corrected = holmAdjusted(probabilities)[...]
    adjusted = differences.map { $0 == nil ? nil : corrected.popFirst() }
    self.differences = differences
    self.units = units.map(\.difference)
    self.city = city
    reasons = units.map { Self.reason($0.people, others: city.count - $0.people, minimumPeople) }
  }

  /// Where people are enough, nobody to compare with or no variance at all leaves a comparison without a value.
  private static func reason(_ people: Int, others: Int, _ minimum: Int) -> FigureAbsence {
    if people == 0 { return .noData }
    return people < minimum || (1..<minimum).contains(others) ? .tooFew : .undefined
  }

  /// The figures of one unit.
  /// - Parameter absence: why nothing can be said of gains; nil when something can.
  func figures(ofUnit number: Int, absence: FigureAbsence?) -> [Figure] {
    guard let difference = differences[number], let probability = adjusted[number], absence == nil,
      let interval = difference.interval(confidence: GainFigures.confidence)
    else {
      let missing = absence ?? reasons[number]
      return Self.names.map { Figure($0, .absent(missing)) }
    }
    let standing: FigureWord =
      probability > Self.level ? .withinNoise : difference.difference > 0 ? .above : .below
    return [
      Figure(.gainDifference, .number(exactDifference(number))),
      figure(.gainDifferenceLow, pointHundredths(interval.lowerBound), orElse: .undefined),
      figure(.gainDifferenceHigh, pointHundredths(interval.upperBound), orElse: .undefined),
      figure(.gainDifferenceProbability, scaledInteger(probability, decimals: 4), orElse: .undefined),
      Figure(.gainStanding, .code(standing)),
    ]
  }

  /// The unit's mean less that of all others, in hundredths of a point: a mean as the others, rounded once.
  private func exactDifference(_ number: Int) -> Int128 {
    let own = units[number]
    let others = city.without(own)
    let (ownCount, otherCount) = (Int128(own.count), Int128(others.count))
    return roundedQuotient(
      own.sum * otherCount - others.sum * ownCount, ownCount * otherCount * 10_000)
  }
}
