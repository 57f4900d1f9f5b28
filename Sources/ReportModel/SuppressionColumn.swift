import TrainingDomain
import UnitAggregation

/// A count of people that stands in the report once a unit and once for the city, with the figures that rest
/// on it. Suppression works on these counts, column by column, in this order: a column comes before those that
/// depend on it.
enum SuppressionColumn: CaseIterable {
  case staff, withTarget, withoutHours, credited, onTarget, aboveCeiling, uncompleted, lost, lostByCause
  case absenceCost, gain, gainPeople, attrition, reaction, application

  /// People that the figures of this column rest on, out of how many where the rest of them can be read off
  /// the report as well. Several counts where the figures are shown all or none.
  /// - Parameter isKnown: whether the reader is told that no row names anybody of the unit.
  func counts(_ totals: UnitTotals, isKnown: Bool) -> [CellProtection.Count] {
    if isKnown, isOfAttendance { return [CellProtection.Count(people: 0, whole: nil)] }
    if self == .lostByCause {
      return totals.hours.losses.map { CellProtection.Count(people: $0.people, whole: nil) }
    }
    return [CellProtection.Count(people: people(totals), whole: whole(totals))]
  }

  /// Whether the figures of a unit without a row are told as not delivered: then everybody is known to have
  /// no hours, and the count hides nothing.
  private var isOfAttendance: Bool { self == .withoutHours || self == .onTarget }

  private func people(_ totals: UnitTotals) -> Int {
    switch self {
    case .staff: totals.hours.staff
    case .withTarget: totals.hours.withTarget
    case .withoutHours: totals.hours.withoutHours
    case .credited: totals.hours.credited
    case .onTarget: totals.hours.onTarget
    case .aboveCeiling: totals.hours.peopleAboveCeiling
    case .uncompleted: totals.hours.peopleUncompleted
    case .lost, .lostByCause: totals.hours.lost.people
    case .absenceCost: totals.absenceCost.people
    case .gain, .gainPeople: totals.gain.people
    case .attrition: totals.gain.attritionPeople
    case .reaction: totals.reaction.people
    case .application: totals.application.people
    }
  }

  private func whole(_ totals: UnitTotals) -> Int? {
    switch self {
    case .withTarget, .withoutHours, .gainPeople: totals.hours.staff
    case .onTarget: totals.hours.withTarget
    default: nil
    }
  }

  /// The columns that must be hidden where this one is, since they would give it away.
  var dependents: [SuppressionColumn] {
    switch self {
    case .staff: Self.allCases.filter { $0 != .staff }
    case .withTarget: [.onTarget]
    // Where nobody is on target, what people miss is the targets less the hours.
    case .credited: [.onTarget]
    case .lost: [.lostByCause]
    case .gain: [.gainPeople]
    default: []
    }
  }

  /// The figures that rest on the count.
  var figures: [FigureName] {
    switch self {
    case .staff: [.staff]
    case .withTarget: [.staffWithTarget]
    case .withoutHours: [.staffZeroHours]
    case .credited: [.hoursTotal, .hoursMean, .hoursMedian, .costPerHour]
    case .onTarget: [.staffOnTarget, .staffOnTargetShare, .hoursNeed]
    case .aboveCeiling: [.hoursAboveCeiling]
    case .uncompleted: [.hoursUncompleted]
    case .lost: [.hoursLost]
    case .lostByCause:
      [
        .hoursLostOnDuty, .hoursLostSickOrLeave, .hoursLostPermitted, .hoursLostUnexcused,
        .hoursLostInsufficient,
      ]
    case .absenceCost: [.costOfAbsence]
    case .gain: [.gainMeanBefore, .gainMeanAfter, .gainMean, .gainNormalised]
    case .gainPeople: [.gainPeople, .gainPairs]
    case .attrition: [.gainAttrition, .gainAttritionMeanBefore]
    case .reaction: [.reactionResponses, .reactionMean]
    case .application: [.applicationResponses, .applicationMean]
    }
  }

  /// The figures with sub-units that add this column's counts up.
  var inclusiveFigures: [FigureName] {
    switch self {
    case .staff: [.inclStaff]
    case .withTarget: [.inclStaffWithTarget]
    case .credited: [.inclHoursTotal]
    case .onTarget: [.inclStaffOnTarget, .inclStaffOnTargetShare]
    default: []
    }
  }
}
