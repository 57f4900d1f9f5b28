/// What is known of one unit at a period's end.
package struct UnitSituation: Equatable, Sendable {
  /// What each person in need still misses of the year's target, in 1/100 JP, each more than 0.
  package let needs: [Int64]
  /// What the working time of these people still allows, in 1/100 JP.
  package let time: Int128
  /// The unit's own cost of a training hour; nil where it has none, and the city's is used.
  package let cost: HourCost?
  /// Of the last twelve months; nil where nothing was planned.
  package let losses: LossRate?

  package init(needs: [Int64], time: Int128, cost: HourCost?, losses: LossRate?) {
    self.needs = needs
    self.time = time
    self.cost = cost
    self.losses = losses
  }

  /// The unit's need, in 1/100 JP.
  package var need: Int128 { needs.reduce(0) { $0 + Int128($1) } }
}
