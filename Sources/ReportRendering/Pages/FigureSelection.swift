import ReportModel

/// Which figures stand together in one table, on the city's page (a row a unit) as on a unit's page (a row a
/// figure). A figure that no selection names stands in `others`, so that none is ever left out.
enum FigureSelection: String, CaseIterable, Sendable {
  case constraint, leverage
  case training, distribution, pace, forecast, gain
  case gainComparison = "gain-comparison"
  case gainDetail = "gain-detail"
  case tests, retention, reaction, application
  case applicationDue = "application-due"
  case reach
  case neverReached = "never-reached"
  case budget, ceilings, costs
  case absenceCost = "absence-cost"
  case timeLost = "time-lost"
  case index, services
  case followUps = "follow-ups"
  case withSubUnits = "with-sub-units"
  case departed, others

  var names: [FigureName] {
    switch self {
    case .training:
      [
        .staff, .staffWithTarget, .staffOnTarget, .staffOnTargetShare, .hoursTotal, .hoursMean, .hoursMedian,
        .hoursTarget, .hoursProgress, .hoursNeed, .hoursAboveCeiling,
      ]
    case .distribution:
      [
        .staffWithTarget, .staffZeroHours, .staffBelowTarget, .staffOnTarget, .staffAboveCeiling,
      ]
    case .pace:
      [
        .hoursNeed, .hoursPaceNeeded, .hoursPaceRecent, .lossShare, .crowdedDays, .doubleBookedDays,
        .doubleBookedPeople,
      ]
    case .forecast: ForecastFigures.names
    case .constraint:
      [
        .constraint, .constraintBefore, .hoursNeed, .capacityBudget, .capacitySeats, .capacityTime,
        .capacityAttendance, .shortfall, .shortfallBudget, .shortfallSeats, .shortfallTime,
        .shortfallAttendance,
      ]
    case .leverage:
      [
        .reachablePeople, .extraPeopleBudget, .extraPeopleSeats, .extraPeopleTime, .extraPeopleAttendance,
        .constraintCostPerHour, .hoursNeedCost, .costSource, .moneySharing, .seatsSharing, .workingDaysLeft,
        .releaseShare,
        .hoursPerDay,
      ]
    case .gain:
      [
        .gainPeople, .gainAttrition, .gainMeanBefore, .gainMeanAfter, .gainMean, .gainLow, .gainHigh,
        .gainBand,
      ]
    case .gainComparison:
      [
        .gainDifference, .gainDifferenceLow, .gainDifferenceHigh, .gainDifferenceProbability, .gainStanding,
      ]
    case .gainDetail:
      [
        .gainPairs, .gainAttritionMeanBefore, .gainWithoutBefore, .gainDeviation, .gainHedges,
        .gainNormalised,
        .gainNormalisedIndividual, .gainAtMaximum,
      ]
    case .tests: [.gainFurtherAttempts, .gainConflicts, .gainRescaled]
    case .retention:
      [
        .retentionPeople, .retentionGained, .retentionKept, .retentionChange, .retentionChangeLow,
        .retentionChangeHigh,
      ]
    case .reaction:
      [.reactionResponses, .reactionAsked, .reactionResponseShare, .reactionMean, .reactionBand]
    case .application:
      [
        .applicationResponses, .applicationMean, .applicationMeanSelf, .applicationMeanPeer,
        .applicationMeanSuperior,
      ]
    case .applicationDue:
      [
        .applicationDue, .applicationReceived, .applicationOverdue, .applicationResponseShare,
        .applicationReceivedMean, .applicationLow, .applicationHigh,
      ]
    case .reach:
      [.reachedByForum, .reachedByForumShare, .reachedByUniversity, .reachedByUniversityShare]
    case .neverReached: [.neverReached, .neverReachedShare]
    case .budget:
      [
        .budgetCeiling, .budgetCommitted, .budgetRealised, .budgetAbsorption, .absorptionLight,
        .absorptionBand, .budgetRemainder, .budgetFree, .budgetOtherAccounts,
      ]
    case .ceilings:
      [.budgetCeilingOriginal, .budgetCeilingAfterEfficiency, .budgetCeilingRevised, .budgetCeiling]
    case .costs: [.costPerHour, .participants, .costPerParticipant, .costPerPoint]
    case .absenceCost:
      [
        .costOfAbsence, .costOfAbsenceOnDuty, .costOfAbsenceSickOrLeave, .costOfAbsencePermitted,
        .costOfAbsenceUnexcused, .costOfAbsenceInsufficient, .costOfUncompleted,
      ]
    case .index: [.indexPeople, .indexPoints]
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

  /// What a table of programmes shows: participation, gains, reaction.
  static let programmeColumns: [FigureName] = [
    .activities, .people, .hoursTotal, .gainPeople, .gainMean, .reactionResponseShare, .reactionMean,
  ]

  /// What is told of a single activity: there are many.
  static let activityColumns: [FigureName] = [.people, .hoursTotal, .gainMean, .reactionMean, .activityCost]

  /// What the sections of forums and universities show.
  static let familyColumns: [FigureName] = [
    .activities, .people, .reachedShare, .hoursTotal, .reactionResponseShare, .reactionMean, .applicationDue,
    .applicationReceived, .applicationReceivedMean, .applicationLow, .applicationHigh, .ideas, .ideasInUse,
    .supportGiven,
  ]

  /// What is told of each university.
  static let partnerColumns: [FigureName] = [
    .activities, .people, .hoursTotal, .gainPeople, .gainMean, .gainLow, .gainHigh, .gainBand, .reactionMean,
    .activityCost, .activityCostPerHour, .ideas, .ideasInUse,
  ]

  /// What is told of a competency.
  static let competencyColumns: [FigureName] = [
    .gainPeople, .gainMeanBefore, .gainMeanAfter, .gainMean, .gainLow, .gainHigh, .gainHedges,
    .gainNormalised,
  ]

  /// Service results beside training, month by month.
  static let monthColumns: [FigureName] = [
    .hoursTotal, .hoursTotalYearBefore, .complaints, .complaintsAnswered, .responseHours, .satisfaction,
  ]

  private static let leftOver: [FigureName] = {
    let named = Set(allCases.filter { $0 != .others }.flatMap(\.names))
    return FigureName.allCases.filter { !named.contains($0) }
  }()
}
