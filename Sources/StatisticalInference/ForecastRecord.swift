/// How the forecasts of earlier months came true.
package struct ForecastRecord: Equatable, Sendable {
  /// How many there were.
  package private(set) var forecasts = 0
  /// In how many of them the 80 % interval held what then happened.
  package private(set) var held = 0

  package init() {}

  mutating func add(held isHeld: Bool) {
    forecasts += 1
    if isHeld { held += 1 }
  }
}
