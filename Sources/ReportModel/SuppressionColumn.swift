import TrainingDomain
import UnitAggregation

/// A count of people that stands in the report once a unit and once for the city, with the figures that rest
/// on it. Suppression works on these counts, column by column, in this order: a column comes before those that
/// depend on it.
enum SuppressionColumn: CaseIterable {
  case staff, withTarget, withoutHours, credited, onTarget, aboveCeiling, uncompleted, lost, lostByCause
  case reachedByForum, reachedByUniversity, absenceCost
  case gain, gainPeople, severalPairs, atMaximum, attrition, withoutBefore, retention, retentionPeople
  case reaction, reactionResponses, application, applicationBySource, applicationDue, applicationOverdue,
    months

  /// People that the figures of this column rest on, out of how many where the rest of them can be read off
  /// the report as well. Several counts where the figures are shown all or none.
  /// - Parameter isKnown: whether the reader is told that no row names anybody of the unit.
  func counts(_ totals: UnitTotals, isKnown: Bool) -> [CellProtection.Count] {
    if isKnown, isOfAttendance { return [CellProtection.Count(people: 0, whole: nil, most: 0)] }
    switch self {
    case .lostByCause: return totals.hours.losses.map { CellProtection.Count(people: $0.people, whole: nil) }
    case .months: return totals.hours.months.map { CellProtection.Count(people: $0.people, whole: nil) }
    case .reactionResponses: return CellProtection.counts(of: totals.reactionResponses)
    case .applicationBySource:
      return totals.applicationBySource.map { CellProtection.Count(people: $0.people, whole: nil) }
    // Nobody without hours is on target.
    case .onTarget:
      let whole = totals.hours.withTarget
      return [
        CellProtection.Count(
          people: totals.hours.onTarget, whole: whole, most: min(whole, totals.hours.credited))
      ]
    // Whose later test is known had a pair, as a rule: the others had no later one.
    case .retentionPeople:
      let people = totals.retention.people
      return [totals.hours.staff, totals.gain.people].map {
        CellProtection.Count(people: people, whole: max(people, $0))
      }
    // Where all are at the maximum, as a mean before of 100 tells, their count is that of people with gains.
    case .atMaximum:
      return [totals.gain.people, totals.hours.staff].map {
        CellProtection.Count(people: totals.gain.peopleAtMaximum, whole: $0)
      }
    case .applicationDue: return CellProtection.counts(of: totals.applicationDue.responses)
    case .applicationOverdue: return CellProtection.counts(of: totals.applicationDue)
    default: return [CellProtection.Count(people: people(totals), whole: whole(totals))]
    }
  }

  /// Whether the figures of a unit without a row are told as not delivered: then everybody is known to have
  /// no hours, and the count hides nothing.
  private var isOfAttendance: Bool {
    switch self {
    case .withoutHours, .onTarget, .reachedByForum, .reachedByUniversity: true
    default: false
    }
  }

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
    case .reachedByForum: totals.hours.reachedByForum
    case .reachedByUniversity: totals.hours.reachedByUniversity
    case .absenceCost: totals.absenceCost.people
    case .gain, .gainPeople: totals.gain.people
    case .atMaximum: totals.gain.peopleAtMaximum
    case .attrition: totals.gain.attritionPeople
    case .withoutBefore: totals.gain.afterOnlyPeople
    case .severalPairs: totals.gain.peopleWithSeveral
    case .retention, .retentionPeople: totals.retention.people
    case .reaction, .reactionResponses: totals.reaction.people
    case .application, .applicationBySource: totals.application.people
    case .applicationDue, .applicationOverdue: totals.applicationDue.responses.askedPeople
    case .months: totals.hours.credited
    }
  }

  private func whole(_ totals: UnitTotals) -> Int? {
    switch self {
    case .withTarget, .withoutHours, .reachedByForum, .reachedByUniversity, .gainPeople: totals.hours.staff
    default: nil
    }
  }

  /// The columns that must be hidden where this one is, since they would give it away.
  var dependents: [SuppressionColumn] {
    switch self {
    case .staff: Self.allCases.filter { $0 != .staff }
    case .withTarget: [.onTarget]
    // Where nobody is on target, what people miss is the targets less the hours.
    case .credited: [.onTarget, .months]
    case .lost: [.lostByCause]
    case .gain: [.gainPeople, .atMaximum]
    case .retention: [.retentionPeople]
    case .reaction: [.reactionResponses]
    case .application: [.applicationBySource]
    case .applicationDue: [.applicationOverdue]
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
    case .reachedByForum: [.reachedByForum, .reachedByForumShare]
    case .reachedByUniversity: [.reachedByUniversity, .reachedByUniversityShare]
    case .absenceCost: [.costOfAbsence]
    case .gain:
      [
        .gainMeanBefore, .gainMeanAfter, .gainMean, .gainLow, .gainHigh, .gainHedges, .gainNormalised,
        .gainBand, .gainStanding,
      ]
    case .gainPeople: Self.figuresOfCount
    // Pairs beyond one a person.
    case .severalPairs: [.gainPairs]
    case .atMaximum: [.gainAtMaximum, .gainNormalisedIndividual]
    case .attrition: [.gainAttrition, .gainAttritionMeanBefore]
    case .withoutBefore: [.gainWithoutBefore]
    case .retention:
      [.retentionGained, .retentionKept, .retentionChange, .retentionChangeLow, .retentionChangeHigh]
    case .retentionPeople: [.retentionPeople]
    case .reaction: [.reactionResponses, .reactionMean, .reactionBand]
    case .reactionResponses: [.reactionAsked, .reactionResponseShare]
    case .application: [.applicationResponses, .applicationMean]
    case .applicationBySource: [.applicationMeanSelf, .applicationMeanPeer, .applicationMeanSuperior]
    case .applicationDue:
      [
        .applicationDue, .applicationReceived, .applicationResponseShare, .applicationReceivedMean,
        .applicationLow, .applicationHigh,
      ]
    case .applicationOverdue: [.applicationOverdue]
    // Of groups, not of the unit itself.
    case .months: []
    }
  }

  /// The count of people with pairs, and what it can be worked out from: the interval's width is the deviation by
  /// the root of the count, so one of them is hidden, and a difference from all others shows how large a part of all
  /// the unit is.
  private static let figuresOfCount: [FigureName] = [
    .gainPeople, .gainPairs, .gainDeviation, .gainDifference, .gainDifferenceLow, .gainDifferenceHigh,
    .gainDifferenceProbability,
  ]

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
