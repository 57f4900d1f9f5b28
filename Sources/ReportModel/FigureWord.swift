/// The words that figures may have instead of a number; `FigureName.words` says which of them each figure may have.
/// A word never changes its meaning; more may be added, here and in the schema's enumeration.
package enum FigureWord: String, CaseIterable, Sendable {
  case high, medium, low

  case veryGood = "very-good"
  case good, fair, poor, bad

  case above, below
  case withinNoise = "within-noise"

  case green, amber, red, exceeded

  case budget, seats, time, attendance, unknown
  /// Not `none`, which an optional word would take for no word at all.
  case nothing = "none"
  case yearOver = "year-over"

  case own, shared, city

  case seasonal
  case recentPace = "recent-pace"
}
