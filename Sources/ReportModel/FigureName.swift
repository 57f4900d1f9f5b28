/// The stable names of published figures. A name never changes its meaning; more may be added, here and in
/// the schema's enumeration (a test compares the two).
package enum FigureName: String, CaseIterable, Sendable {
  case staff
  case staffWithTarget = "staff-with-target"
  case staffOnTarget = "staff-on-target"
  case staffOnTargetShare = "staff-on-target-share"
  case staffZeroHours = "staff-zero-jp"
  case staffBelowTarget = "staff-below-target"
  case staffAboveCeiling = "staff-above-ceiling"

  case hoursTotal = "jp-total"
  case hoursMean = "jp-mean"
  case hoursMedian = "jp-median"
  case hoursTarget = "jp-target"
  case hoursProgress = "jp-progress"
  case hoursNeed = "jp-need"
  case hoursNeedCost = "jp-need-cost"
  case hoursAboveCeiling = "jp-above-ceiling"
  case hoursUncompleted = "jp-uncompleted"
  case hoursLost = "jp-lost"
  case hoursLostOnDuty = "jp-lost-on-duty"
  case hoursLostSickOrLeave = "jp-lost-sick-or-leave"
  case hoursLostPermitted = "jp-lost-permitted"
  case hoursLostUnexcused = "jp-lost-unexcused"
  case hoursLostInsufficient = "jp-lost-insufficient"
  case hoursPaceNeeded = "jp-pace-needed"
  case hoursPaceRecent = "jp-pace-recent"
  case workingDaysLeft = "working-days-left"
  case lossShare = "loss-share"
  case doubleBookedDays = "double-booked-days"
  case doubleBookedPeople = "double-booked-people"
  case crowdedDays = "crowded-days"

  case gainPeople = "gain-people"
  case gainPairs = "gain-pairs"
  case gainAttrition = "gain-attrition"
  case gainAttritionMeanBefore = "gain-attrition-mean-before"
  case gainWithoutBefore = "gain-without-before"
  case gainMeanBefore = "gain-mean-before"
  case gainMeanAfter = "gain-mean-after"
  case gainMean = "gain-mean"
  case gainDeviation = "gain-sd"
  case gainLow = "gain-ci-low"
  case gainHigh = "gain-ci-high"
  case gainHedges = "gain-hedges-g"
  case gainNormalised = "gain-normalised"
  case gainBand = "gain-band"
  case gainNormalisedIndividual = "gain-normalised-individual"
  case gainAtMaximum = "gain-at-maximum"
  case gainDifference = "gain-difference"
  case gainDifferenceLow = "gain-difference-low"
  case gainDifferenceHigh = "gain-difference-high"
  case gainDifferenceProbability = "gain-difference-p"
  case gainStanding = "gain-standing"
  case gainFurtherAttempts = "gain-further-attempts"
  case gainConflicts = "gain-conflicts"
  case gainRescaled = "gain-rescaled"

  case retentionPeople = "retention-people"
  case retentionGained = "retention-gained"
  case retentionKept = "retention-kept"
  case retentionChange = "retention-change"
  case retentionChangeLow = "retention-change-low"
  case retentionChangeHigh = "retention-change-high"

  case reactionResponses = "reaction-responses"
  case reactionAsked = "reaction-asked"
  case reactionResponseShare = "reaction-response-share"
  case reactionMean = "reaction-mean"
  case reactionBand = "reaction-band"
  case applicationResponses = "application-responses"
  case applicationMean = "application-mean"
  case applicationMeanSelf = "application-mean-self"
  case applicationMeanPeer = "application-mean-peer"
  case applicationMeanSuperior = "application-mean-superior"
  case applicationDue = "application-due"
  case applicationReceived = "application-received"
  case applicationOverdue = "application-overdue"
  case applicationResponseShare = "application-response-share"
  case applicationReceivedMean = "application-received-mean"
  case applicationLow = "application-low"
  case applicationHigh = "application-high"

  case reachedByForum = "reached-by-forum"
  case reachedByForumShare = "reached-by-forum-share"
  case reachedByUniversity = "reached-by-university"
  case reachedByUniversityShare = "reached-by-university-share"
  case neverReached = "never-reached"
  case neverReachedShare = "never-reached-share"

  case budgetCeiling = "budget-ceiling"
  case budgetCeilingOriginal = "budget-ceiling-original"
  case budgetCeilingAfterEfficiency = "budget-ceiling-after-efficiency"
  case budgetCeilingRevised = "budget-ceiling-revised"
  case budgetCommitted = "budget-committed"
  case budgetRealised = "budget-realised"
  case budgetAbsorption = "budget-absorption"
  case absorptionLight = "absorption-light"
  case absorptionBand = "absorption-band"
  case budgetRemainder = "budget-remainder"
  case budgetFree = "budget-free"
  case budgetOtherAccounts = "budget-other-accounts"
  case costPerHour = "cost-per-jp"
  case participants
  case costPerParticipant = "cost-per-participant"
  case costPerPoint = "cost-per-point"
  case costOfAbsence = "cost-of-absence"
  case costOfAbsenceOnDuty = "cost-of-absence-on-duty"
  case costOfAbsenceSickOrLeave = "cost-of-absence-sick-or-leave"
  case costOfAbsencePermitted = "cost-of-absence-permitted"
  case costOfAbsenceUnexcused = "cost-of-absence-unexcused"
  case costOfAbsenceInsufficient = "cost-of-absence-insufficient"
  case costOfUncompleted = "cost-of-uncompleted"

  case constraint
  case constraintBefore = "constraint-before"
  case capacityTime = "capacity-time"
  case capacityBudget = "capacity-budget"
  case capacitySeats = "capacity-seats"
  case capacityAttendance = "capacity-attendance"
  case shortfall
  case shortfallTime = "shortfall-time"
  case shortfallBudget = "shortfall-budget"
  case shortfallSeats = "shortfall-seats"
  case shortfallAttendance = "shortfall-attendance"
  case reachablePeople = "reachable-people"
  case extraPeopleTime = "extra-people-time"
  case extraPeopleBudget = "extra-people-budget"
  case extraPeopleSeats = "extra-people-seats"
  case extraPeopleAttendance = "extra-people-attendance"
  case releaseShare = "release-share"
  case hoursPerDay = "jp-per-day"
  case constraintCostPerHour = "constraint-cost-per-jp"
  case costSource = "cost-source"
  case moneySharing = "money-sharing"
  case seatsSharing = "seats-sharing"

  case forecastShare = "forecast-on-target-share"
  case forecastLow = "forecast-low"
  case forecastHigh = "forecast-high"
  case forecastBasis = "forecast-basis"
  case forecastsTested = "forecasts-tested"
  case forecastsHeld = "forecasts-held"

  case indexPeople = "index-people"
  case indexPoints = "index-points"

  case complaints
  case complaintsAnswered = "complaints-answered"
  case responseHours = "response-hours"
  case satisfaction

  case ideas
  case ideasInUse = "ideas-in-use"
  case supportGiven = "support-given"

  case hoursTotalYearBefore = "jp-total-year-before"
  case people
  case reachedShare = "reached-share"
  case activities
  case activityCost = "activity-cost"
  case activityCostPerHour = "activity-cost-per-jp"

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
    case .staff, .staffWithTarget, .staffOnTarget, .staffZeroHours, .staffBelowTarget, .staffAboveCeiling,
      .doubleBookedPeople, .participants, .reachablePeople, .extraPeopleTime, .extraPeopleBudget,
      .extraPeopleSeats, .extraPeopleAttendance, .indexPeople, .gainPeople, .gainAtMaximum,
      .retentionPeople, .reachedByForum, .reachedByUniversity, .neverReached, .people, .inclStaff,
      .inclStaffWithTarget, .inclStaffOnTarget, .departedStaff:
      .people
    case .gainPairs, .gainAttrition, .gainWithoutBefore, .gainFurtherAttempts, .gainConflicts, .gainRescaled:
      .pairs
    case .reactionResponses, .reactionAsked, .applicationResponses, .applicationDue, .applicationReceived,
      .applicationOverdue:
      .answers
    case .activities: .activities
    case .complaints, .complaintsAnswered, .ideas, .ideasInUse, .supportGiven: .cases
    case .hoursTotal, .hoursTotalYearBefore, .hoursMean, .hoursMedian, .hoursTarget, .hoursNeed,
      .hoursAboveCeiling, .hoursUncompleted, .hoursLost,
      .hoursLostOnDuty, .hoursLostSickOrLeave, .hoursLostPermitted, .hoursLostUnexcused,
      .hoursLostInsufficient, .hoursPaceNeeded, .hoursPaceRecent, .hoursPerDay, .capacityTime,
      .capacityBudget,
      .capacitySeats, .capacityAttendance, .shortfall, .shortfallTime, .shortfallBudget, .shortfallSeats,
      .shortfallAttendance, .inclHoursTotal, .departedHoursTotal:
      .hours
    case .workingDaysLeft, .doubleBookedDays, .crowdedDays: .days
    case .forecastsTested, .forecastsHeld: .forecasts
    case .staffOnTargetShare, .hoursProgress, .inclStaffOnTargetShare, .reactionResponseShare, .reactionMean,
      .applicationMean, .applicationMeanSelf, .applicationMeanPeer, .applicationMeanSuperior,
      .applicationResponseShare, .applicationReceivedMean, .applicationLow, .applicationHigh,
      .reachedByForumShare, .reachedByUniversityShare, .neverReachedShare, .reachedShare, .budgetAbsorption,
      .satisfaction, .lossShare, .releaseShare, .forecastShare, .forecastLow, .forecastHigh:
      .percent
    case .gainAttritionMeanBefore, .gainMeanBefore, .gainMeanAfter, .gainMean, .gainDeviation, .gainLow,
      .gainHigh, .gainDifference, .gainDifferenceLow, .gainDifferenceHigh, .retentionGained, .retentionKept,
      .retentionChange, .retentionChangeLow, .retentionChangeHigh, .indexPoints:
      .points
    case .gainHedges, .gainNormalised, .gainNormalisedIndividual, .gainDifferenceProbability: .ratio
    case .gainBand, .gainStanding, .reactionBand, .absorptionLight, .absorptionBand, .constraint,
      .constraintBefore, .costSource, .moneySharing, .seatsSharing, .forecastBasis:
      .code
    case .budgetCeiling, .budgetCeilingOriginal, .budgetCeilingAfterEfficiency, .budgetCeilingRevised,
      .hoursNeedCost, .budgetRemainder, .budgetFree, .costPerParticipant, .costPerPoint, .costOfAbsenceOnDuty,
      .costOfAbsenceSickOrLeave, .costOfAbsencePermitted, .costOfAbsenceUnexcused,
      .costOfAbsenceInsufficient, .costOfUncompleted, .budgetCommitted, .budgetRealised, .budgetOtherAccounts,
      .costOfAbsence,
      .activityCost,
      .inclBudgetCeiling, .inclBudgetRealised:
      .rupiah
    case .costPerHour, .activityCostPerHour, .constraintCostPerHour: .rupiahPerHour
    case .responseHours: .clockHours
    }
  }

  /// The limits of the figure's interval, of 95 %, or of a forecast 80 %; nil where it has none.
  package var interval: (low: FigureName, high: FigureName)? {
    switch self {
    case .gainMean: (.gainLow, .gainHigh)
    case .forecastShare: (.forecastLow, .forecastHigh)
    case .gainDifference: (.gainDifferenceLow, .gainDifferenceHigh)
    case .retentionChange: (.retentionChangeLow, .retentionChangeHigh)
    default: nil
    }
  }

  /// The place among all cases, 0 for the first: an enumeration of so few cases is the number of its case in memory.
  package var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  // Else by the word, which takes long for a key that is asked for thousands of times.
  package func hash(into hasher: inout Hasher) { hasher.combine(UInt8(ordinal)) }

  /// `init(rawValue:)` compares one case after the other, which takes long for every figure of a report.
  package static let byWord = Dictionary(
    allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

  /// The words that the figure may have, none else; nil for a number.
  package var words: [FigureWord]? {
    switch self {
    case .gainBand: [.high, .medium, .low]
    case .gainStanding: [.above, .below, .withinNoise]
    case .reactionBand, .absorptionBand: [.veryGood, .good, .fair, .poor, .bad]
    case .absorptionLight: [.green, .amber, .red, .exceeded]
    case .constraint: [.budget, .seats, .time, .attendance, .nothing, .unknown, .yearOver]
    case .constraintBefore: [.budget, .seats, .time, .attendance, .nothing, .unknown]
    case .costSource: [.own, .city]
    case .moneySharing, .seatsSharing: [.own, .shared]
    case .forecastBasis: [.seasonal, .recentPace]
    default: nil
    }
  }
}
