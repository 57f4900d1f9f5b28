import TrainingDomain
import UnitAggregation

/// A count of people that stands in the report once a unit and once for the city, with the figures that rest
/// on it. Suppression works on these counts, column by column, in this order: a column comes before those that
/// depend on it.
enum SuppressionColumn: CaseIterable {
  case staff, withTarget, credited, onTarget, withoutHours, participants, aboveCeiling
  case uncompleted, uncompletedCost, lost, lostByCause, absenceCost, absenceCostByCause, losses
  case doubleBookings, index, indexPeople, reachedByForum, reachedByUniversity
  case gain, gainPeople, severalPairs, atMaximum, attrition, withoutBefore, retention, retentionPeople
  case reaction, reactionResponses, application, applicationBySource, applicationDue, applicationOverdue,
    months

  /// People that the figures of this column rest on, out of how many where the rest of them can be read off
  /// the report as well. Several counts where the figures are shown all or none.
  /// - Parameters:
  ///   - isKnown: whether the reader is told that no row names anybody of the unit.
  ///   - mostOnTarget: how many the unit's hours allow to be on target, where these are shown.
  func counts(_ totals: UnitTotals, isKnown: Bool, mostOnTarget: Int? = nil) -> [CellProtection.Count] {
    guard isKnown, isOfAttendance else {
      var counts = counts(totals)
      if self == .onTarget, let mostOnTarget {
        for number in counts.indices { counts[number].most = min(counts[number].most ?? .max, mostOnTarget) }
      }
      return counts
    }
    return counts(totals).map { _ in CellProtection.Count(people: 0, whole: nil, most: 0) }
  }

  private func counts(_ totals: UnitTotals) -> [CellProtection.Count] {
    switch self {
    case .withoutHours: return Self.countsOfDistribution(totals.hours)
    case .participants: return Self.countsOfParticipants(totals.hours)
    case .absenceCostByCause:
      return totals.absenceCostByCause.map { CellProtection.Count(people: $0.people, whole: nil) }
    case .lostByCause: return totals.hours.losses.map { CellProtection.Count(people: $0.people, whole: nil) }
    case .months:
      return (totals.hours.months + totals.recent.yearBefore + [totals.recent.pace]).map {
        CellProtection.Count(people: $0.people, whole: nil)
      }
    case .reactionResponses: return CellProtection.counts(of: totals.reactionResponses)
    case .applicationBySource:
      return totals.applicationBySource.map { CellProtection.Count(people: $0.people, whole: nil) }
    // Nobody without hours is on target.
    case .onTarget:
      let whole = totals.hours.withTarget
      return [
        CellProtection.Count(
          people: totals.hours.onTarget, whole: whole, most: min(whole, totals.hours.credited),
          isRestTold: totals.hours.peopleInNeed > 0)
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

  /// People without hours and people below their target, which are shown all or none: with those on target they
  /// make up all who have one, so that each class can be worked out from the others.
  private static func countsOfDistribution(_ hours: HoursTotals) -> [CellProtection.Count] {
    let withoutTarget = hours.withoutHours - hours.withTargetWithoutHours
    return [
      CellProtection.Count(people: hours.withoutHours, whole: hours.staff),
      CellProtection.Count(people: hours.belowTarget, whole: nil),
      CellProtection.Count(people: hours.withTargetWithoutHours, whole: nil),
      CellProtection.Count(people: withoutTarget, whole: hours.staff - hours.withTarget),
    ]
  }

  /// People who took part, and those of them whom other figures leave over: without credited hours, and reached by
  /// no forum or no university.
  private static func countsOfParticipants(_ hours: HoursTotals) -> [CellProtection.Count] {
    let others = [hours.credited, hours.reachedByForum, hours.reachedByUniversity]
    return [CellProtection.Count(people: hours.participants, whole: hours.staff)]
      + others.map { CellProtection.Count(people: max(0, hours.participants - $0), whole: nil) }
  }

  /// Whether the figures of a unit without a row are told as not delivered: then everybody is known to have
  /// no hours, and the count hides nothing.
  private var isOfAttendance: Bool {
    switch self {
    case .withoutHours, .onTarget, .participants, .reachedByForum, .reachedByUniversity: true
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
    case .participants: totals.hours.participants
    case .uncompletedCost: totals.uncompletedCost.people
    case .lost, .lostByCause: totals.hours.lost.people
    case .losses: totals.recent.peopleWithLosses
    case .doubleBookings: totals.doubleBookings.people
    case .index, .indexPeople: totals.index.people
    case .reachedByForum: totals.hours.reachedByForum
    case .reachedByUniversity: totals.hours.reachedByUniversity
    case .absenceCost, .absenceCostByCause: totals.absenceCost.people
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
    case .withTarget, .withoutHours, .participants, .doubleBookings, .indexPeople, .reachedByForum,
      .reachedByUniversity, .gainPeople:
      totals.hours.staff
    case .aboveCeiling: totals.hours.withCeiling
    case .losses: totals.recent.people
    default: nil
    }
  }

  /// Whether the count is known of a unit of which it is told that nobody is in need.
  var isToldByNeed: Bool { self == .credited || self == .onTarget }

  /// The columns that must be hidden where this one is, since they would give it away.
  var dependents: [SuppressionColumn] {
    switch self {
    case .staff: Self.allCases.filter { $0 != .staff }
    case .withTarget: [.onTarget]
    // Where nobody is on target, what people miss is the targets less the hours.
    case .credited: [.onTarget, .months]
    case .onTarget: [.withoutHours]
    case .uncompleted: [.uncompletedCost]
    case .lost: [.lostByCause]
    case .lostByCause, .absenceCost: [.absenceCostByCause]
    case .index: [.indexPeople]
    case .gain: [.gainPeople, .atMaximum]
    case .retention: [.retentionPeople]
    case .reaction: [.reactionResponses]
    case .application: [.applicationBySource]
    case .applicationDue: [.applicationOverdue]
    default: []
    }
  }

  /// Whether it counts the roster, which hardly changes from month to month.
  var isOfRoster: Bool { self == .staff || self == .withTarget }

  /// The column that its counts are part of, person by person; nil where they are of none.
  var wholeColumn: SuppressionColumn? {
    switch self {
    case .withTarget, .withoutHours, .participants, .reachedByForum, .reachedByUniversity, .gainPeople: .staff
    case .onTarget: .withTarget
    default: nil
    }
  }

  /// The figures that tell whether an edition hides the column, since no other column hides them; none where there are
  /// no such figures.
  var stated: [FigureName] {
    switch self {
    case .withoutHours: [.staffZeroHours, .staffBelowTarget]
    case .reaction: [.reactionMean]
    // Of an activity only the share stands.
    case .reactionResponses: [.reactionResponseShare]
    case .severalPairs: []
    default: figures.first.map { [$0] } ?? []
    }
  }

  /// The figures that rest on the count.
  var figures: [FigureName] {
    switch self {
    case .staff: [.staff]
    case .withTarget: [.staffWithTarget]
    case .withoutHours: [.staffZeroHours, .staffBelowTarget]
    case .participants: [.participants, .costPerParticipant]
    case .credited: [.hoursTotal, .hoursMean, .hoursMedian, .hoursProgress, .costPerHour]
    case .onTarget:
      [.staffOnTarget, .staffOnTargetShare, .hoursNeed, .hoursPaceNeeded] + ConstraintFigures.namesOfNeed
        + ConstraintFigures.namesOfAttendance + ForecastFigures.names
    case .aboveCeiling: [.hoursAboveCeiling, .staffAboveCeiling]
    case .uncompleted: [.hoursUncompleted]
    case .uncompletedCost: [.costOfUncompleted]
    case .lost: [.hoursLost]
    case .lostByCause:
      [
        .hoursLostOnDuty, .hoursLostSickOrLeave, .hoursLostPermitted, .hoursLostUnexcused,
        .hoursLostInsufficient,
      ]
    case .reachedByForum: [.reachedByForum, .reachedByForumShare]
    case .reachedByUniversity: [.reachedByUniversity, .reachedByUniversityShare]
    case .absenceCost: [.costOfAbsence]
    case .absenceCostByCause: AbsenceCause.allCases.map(\.costFigure)
    case .losses: [.lossShare] + ConstraintFigures.namesOfAttendance
    case .doubleBookings: [.doubleBookedDays, .doubleBookedPeople]
    case .index: [.indexPoints]
    case .indexPeople: [.indexPeople]
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
    // Beside those of groups.
    case .months: [.hoursPaceRecent]
    }
  }

  /// The count of people with pairs, and what it can be worked out from: the interval's width is the deviation by
  /// the root of the count, so one of them is hidden, and a difference from all others shows how large a part of all
  /// the unit is. Money by the points of all people shows how many they are.
  private static let figuresOfCount: [FigureName] = [
    .gainPeople, .gainPairs, .costPerPoint, .gainDeviation, .gainDifference, .gainDifferenceLow,
    .gainDifferenceHigh,
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
