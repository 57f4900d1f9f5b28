import ConstraintAnalysis

/// What is left of the year at the period's end, beside hours and money.
package struct YearOutlook: Equatable, Sendable {
  /// From the day after the period's end to 31 December.
  package var workingDaysLeft = 0
  /// Hours of free places in scheduled activities, and to whom they are open; nil where no schedule is known.
  package var seats: [Pool]?
  /// For each unit that pays for others: the units that may use its money, nil for all.
  package var usersOfMoney: [Int: Set<Int>?] = [:]
  /// By the unit's number: what bound it a month before, where the year is over by now.
  package var before: [BindingConstraint?] = []

  package init() {}
}
