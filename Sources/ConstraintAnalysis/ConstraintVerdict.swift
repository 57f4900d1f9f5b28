/// What holds one unit back, with what the verdict rests on. Hours are in 1/100 JP.
package struct ConstraintVerdict: Equatable, Sendable {
  package let binding: BindingConstraint
  package let need: Int128
  /// Capacities to the year's end; without an entry where nothing is known. One that does not count all there may be is
  /// a lower bound, and never binds.
  package let capacities: [Resource: Int128]
  package let lowerBounds: Set<Resource>
  /// The smallest capacity less what is lost of it; nil where either is not known.
  package let capacityAfterLosses: Int128?
  /// People in need who reach the target with what can be had, when those who miss least come first: the best case.
  /// Nil where no capacity is known.
  package let reachable: Int?
  /// How many more 10 % more of one capacity would bring, the others staying as they are; without an entry for lower
  /// bounds.
  package let extra: [Resource: Int]
  /// The same for a tenth less of losses; nil where nothing is known of them.
  package let extraByAttendance: Int?
  /// The cost of a training hour that the budget's capacity rests on; nil where there is none.
  package let cost: HourCost?
  package let isCostOwn: Bool
  /// Whether other units in need may use the money, and the places.
  package let isMoneyShared: Bool
  package let areSeatsShared: Bool

  /// What is missing of the need; nil where the capacity is not known, or only a lower bound below the need is.
  package func shortfall(_ resource: Resource) -> Int128? {
    guard let capacity = capacities[resource] else { return nil }
    if capacity >= need { return 0 }
    return lowerBounds.contains(resource) ? nil : need - capacity
  }

  package var shortfallAfterLosses: Int128? { capacityAfterLosses.map { max(0, need - $0) } }
}
