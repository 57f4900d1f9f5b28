import ReportModel

/// Which figures stand together in one table, on the city's page (a row a unit) as on a unit's page (a row a
/// figure). A figure that no selection names stands in `others`, so that none is ever left out.
enum FigureSelection: String, CaseIterable, Sendable {
  case training, gain, evaluation, budget
  case timeLost = "time-lost"
  case services
  case followUps = "follow-ups"
  case withSubUnits = "with-sub-units"
  case departed, others

  var names: [FigureName] {
    switch self {
    case .training:
      [
        .staff, .staffWithTarget, .staffOnTarget, .staffOnTargetShare, .hoursTotal, .hoursMean, .hoursMedian,
        .hoursNeed, .staffZeroHours, .hoursAboveCeiling,
      ]
    case .gain:
      [
        .gainPeople, .gainPairs, .gainAttrition, .gainAttritionMeanBefore, .gainMeanBefore, .gainMeanAfter,
        .gainMean, .gainNormalised,
        .gainBand, .gainStanding,
      ]
    case .evaluation:
      [.reactionResponses, .reactionMean, .reactionBand, .applicationResponses, .applicationMean]
    case .budget:
      [
        .budgetCeiling, .budgetCommitted, .budgetRealised, .budgetAbsorption, .costPerHour, .costOfAbsence,
        .budgetOtherAccounts,
      ]
    case .timeLost:
      [
        .hoursLost, .hoursLostOnDuty, .hoursLostSickOrLeave, .hoursLostPermitted, .hoursLostUnexcused,
        .hoursLostInsufficient, .hoursUncompleted,
      ]
    case .services: [.complaints, .complaintsAnswered, .responseHours, .satisfaction]
    case .followUps: [.ideas, .ideasInUse, .supportGiven]
    case .withSubUnits:
      [
        .inclStaff, .inclStaffWithTarget, .inclStaffOnTarget, .inclStaffOnTargetShare, .inclHoursTotal,
        .inclBudgetCeiling, .inclBudgetRealised,
      ]
    case .departed: [.departedStaff, .departedHoursTotal]
    case .others: Self.leftOver
    }
  }

  /// What an official looks for first.
  static let keyFigures: [FigureName] = [
    .staff, .staffOnTargetShare, .staffZeroHours, .hoursTotal, .hoursMean, .hoursMedian, .gainMean,
    .gainNormalised, .budgetAbsorption, .costPerHour, .hoursLost, .costOfAbsence,
  ]

  /// The order of columns in tables of groups.
  static let groupColumns: [FigureName] = [
    .activities, .people, .hoursTotal, .hoursMean, .gainPeople, .gainPairs, .gainAttrition,
    .gainAttritionMeanBefore, .gainMeanBefore,
    .gainMeanAfter, .gainMean, .gainNormalised, .gainBand,
    .reactionResponses, .reactionMean, .reactionBand, .budgetRealised,
    .costPerHour, .ideas, .ideasInUse, .supportGiven,
  ]

  private static let leftOver: [FigureName] = {
    let named = Set(allCases.filter { $0 != .others }.flatMap(\.names))
    return FigureName.allCases.filter { !named.contains($0) }
  }()
}
