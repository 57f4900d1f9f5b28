/// Why a figure has no value. Absent is never 0.
package enum FigureAbsence: String, CaseIterable, Error, Sendable {
  /// The figure, or its complement, rests on so few people that it would tell about one of them.
  case tooFew = "too-few"
  /// The export arrived, but holds nothing for this figure.
  case noData = "no-data"
  /// The export that the figure needs never arrived.
  case notDelivered = "not-delivered"
  /// The formula has no value, for example a share of nobody.
  case undefined
  case notApplicable = "not-applicable"
}
