import TrainingDomain
import UnitAggregation

/// A count of people that stands in the report once a unit and once for the city, with the figures that rest
/// on it. Suppression works on these counts, column by column.
enum SuppressionColumn: CaseIterable {
  case staff, withTarget, onTarget, withoutHours, aboveCeiling, uncompleted, lost, lostByCause, absenceCost
  case gain, attrition, reaction, application

  /// People that the figures of this column rest on.
  func people(_ totals: UnitTotals) -> Int {
    switch self {
    case .staff: totals.hours.staff
    case .withTarget: totals.hours.withTarget
    case .onTarget: totals.hours.onTarget
    case .withoutHours: totals.hours.withoutHours
    case .aboveCeiling: totals.hours.peopleAboveCeiling
    case .uncompleted: totals.hours.peopleUncompleted
    case .lost: totals.hours.lost.people
    // The smallest cause decides: the causes of a unit are shown all or none, since they add up.
    case .lostByCause: totals.hours.losses.map(\.people).filter { $0 > 0 }.min() ?? 0
    case .absenceCost: totals.absenceCost.people
    case .gain: totals.gain.people
    case .attrition: totals.gain.attritionPeople
    case .reaction: totals.reaction.people
    case .application: totals.application.people
    }
  }

  /// The people that the count is taken from, where the rest of them can be read off the report as well.
  func whole(_ totals: UnitTotals) -> Int? {
    switch self {
    case .withTarget, .withoutHours: totals.hours.staff
    case .onTarget: totals.hours.withTarget
    default: nil
    }
  }

  /// The columns that must be hidden where this one is, since they would give it away.
  var dependents: [SuppressionColumn] {
    switch self {
    case .staff: Self.allCases.filter { $0 != .staff }
    case .withTarget: [.onTarget]
    case .lost: [.lostByCause]
    default: []
    }
  }

  /// The figures that rest on the count.
  var figures: [FigureName] {
    switch self {
    case .staff: [.staff, .hoursTotal, .hoursMean, .hoursMedian, .costPerHour]
    case .withTarget: [.staffWithTarget]
    case .onTarget: [.staffOnTarget, .staffOnTargetShare, .hoursNeed]
    case .withoutHours: [.staffZeroHours]
    case .aboveCeiling: [.hoursAboveCeiling]
    case .uncompleted: [.hoursUncompleted]
    case .lost: [.hoursLost]
    case .lostByCause:
      [.hoursLostOnDuty, .hoursLostSickOrLeave, .hoursLostPermitted, .hoursLostUnexcused]
    case .absenceCost: [.costOfAbsence]
    case .gain:
      [.gainPeople, .gainPairs, .gainMeanBefore, .gainMeanAfter, .gainMean, .gainNormalised]
    case .attrition: [.gainAttrition]
    case .reaction: [.reactionResponses, .reactionMean]
    case .application: [.applicationResponses, .applicationMean]
    }
  }

  /// The figures with sub-units that add this column's counts up.
  var inclusiveFigures: [FigureName] {
    switch self {
    case .staff: [.inclStaff, .inclHoursTotal]
    case .withTarget: [.inclStaffWithTarget]
    case .onTarget: [.inclStaffOnTarget, .inclStaffOnTargetShare]
    default: []
    }
  }
}
