/// The stable names of published figures. A name never changes its meaning; more may be added, here and in
/// the schema's enumeration (a test compares the two).
package enum FigureName: String, CaseIterable, Sendable {
  case staff
  case staffWithTarget = "staff-with-target"
  case staffOnTarget = "staff-on-target"
  case staffOnTargetShare = "staff-on-target-share"
  case staffZeroHours = "staff-zero-jp"

  case hoursTotal = "jp-total"
  case hoursMean = "jp-mean"
  case hoursMedian = "jp-median"
  case hoursNeed = "jp-need"
  case hoursAboveCeiling = "jp-above-ceiling"
  case hoursUncompleted = "jp-uncompleted"
  case hoursLost = "jp-lost"
  case hoursLostOnDuty = "jp-lost-on-duty"
  case hoursLostSickOrLeave = "jp-lost-sick-or-leave"
  case hoursLostPermitted = "jp-lost-permitted"
  case hoursLostUnexcused = "jp-lost-unexcused"
  case hoursLostInsufficient = "jp-lost-insufficient"

  case gainPeople = "gain-people"
  case gainPairs = "gain-pairs"
  case gainAttrition = "gain-attrition"
  case gainAttritionMeanBefore = "gain-attrition-mean-before"
  case gainMeanBefore = "gain-mean-before"
  case gainMeanAfter = "gain-mean-after"
  case gainMean = "gain-mean"
  case gainNormalised = "gain-normalised"
  case gainBand = "gain-band"
  case gainStanding = "gain-standing"

  case reactionResponses = "reaction-responses"
  case reactionMean = "reaction-mean"
  case reactionBand = "reaction-band"
  case applicationResponses = "application-responses"
  case applicationMean = "application-mean"

  case budgetCeiling = "budget-ceiling"
  case budgetCommitted = "budget-committed"
  case budgetRealised = "budget-realised"
  case budgetAbsorption = "budget-absorption"
  case budgetOtherAccounts = "budget-other-accounts"
  case costPerHour = "cost-per-jp"
  case costOfAbsence = "cost-of-absence"

  case complaints
  case complaintsAnswered = "complaints-answered"
  case responseHours = "response-hours"
  case satisfaction

  case ideas
  case ideasInUse = "ideas-in-use"
  case supportGiven = "support-given"

  case people
  case activities

  case inclStaff = "incl-staff"
  case inclStaffWithTarget = "incl-staff-with-target"
  case inclStaffOnTarget = "incl-staff-on-target"
  case inclStaffOnTargetShare = "incl-staff-on-target-share"
  case inclHoursTotal = "incl-jp-total"
  case inclBudgetCeiling = "incl-budget-ceiling"
  case inclBudgetRealised = "incl-budget-realised"

  case departedStaff = "departed-staff"
  case departedHoursTotal = "departed-jp-total"

  package var measure: Measure {
    switch self {
    case .staff, .staffWithTarget, .staffOnTarget, .staffZeroHours, .gainPeople, .people, .inclStaff,
      .inclStaffWithTarget, .inclStaffOnTarget, .departedStaff:
      .people
    case .gainPairs, .gainAttrition: .pairs
    case .reactionResponses, .applicationResponses: .answers
    case .activities: .activities
    case .complaints, .complaintsAnswered, .ideas, .ideasInUse, .supportGiven: .cases
    case .hoursTotal, .hoursMean, .hoursMedian, .hoursNeed, .hoursAboveCeiling, .hoursUncompleted, .hoursLost,
      .hoursLostOnDuty, .hoursLostSickOrLeave, .hoursLostPermitted, .hoursLostUnexcused,
      .hoursLostInsufficient, .inclHoursTotal, .departedHoursTotal:
      .hours
    case .staffOnTargetShare, .inclStaffOnTargetShare, .reactionMean, .applicationMean, .budgetAbsorption,
      .satisfaction:
      .percent
    case .gainAttritionMeanBefore, .gainMeanBefore, .gainMeanAfter, .gainMean: .points
    case .gainNormalised: .ratio
    case .gainBand, .gainStanding, .reactionBand: .code
    case .budgetCeiling, .budgetCommitted, .budgetRealised, .budgetOtherAccounts, .costOfAbsence,
      .inclBudgetCeiling, .inclBudgetRealised:
      .rupiah
    case .costPerHour: .rupiahPerHour
    case .responseHours: .clockHours
    }
  }

  /// The words that the figure may have, none else; nil for a number.
  package var words: [FigureWord]? {
    switch self {
    case .gainBand: [.high, .medium, .low]
    case .gainStanding: [.above, .below, .withinNoise]
    case .reactionBand: [.veryGood, .good, .fair, .poor, .bad]
    default: nil
    }
  }
}
