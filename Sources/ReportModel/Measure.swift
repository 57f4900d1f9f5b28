/// The unit in which a figure is counted; it decides how many decimals are published.
package enum Measure: String, CaseIterable, Sendable {
  case people, pairs, answers, activities, cases, rows, days, forecasts
  case hours = "JP"
  case percent, points, rupiah
  case rupiahPerHour = "rupiah-per-JP"
  case clockHours = "hours"
  case ratio
  /// A word instead of a number, which has no unit.
  case code

  /// Decimals of the published value: none for counts and money, four for ratios, else two.
  package var decimals: Int {
    switch self {
    case .people, .pairs, .answers, .activities, .cases, .rows, .days, .forecasts, .rupiah, .rupiahPerHour,
      .code:
      0
    case .hours, .percent, .points, .clockHours: 2
    case .ratio: 4
    }
  }
}
