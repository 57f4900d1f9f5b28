import TrainingDomain
import UnitAggregation

/// The figures of one group within the city.
struct GroupFigures {
  let totals: GroupTotals
  /// People on the roster of the whole city.
  let staff: Int
  let rules: RuleSet
  let delivered: Set<SourceKind>

  /// A competency is of tests, so only gains are told of it. Of an activity, of which there are many, stands what tells
  /// one from another.
  func figures(of kind: FigureGroup.Kind) -> [Figure] {
    if kind == .activity {
      return (participation + gains + reaction + cost).filter { Self.ofActivity.contains($0.name) }
    }
    return kind == .competency ? gains : participation + gains + reaction + application + cost + followUps
  }

  private static let ofActivity: Set<FigureName> = [
    .people, .hoursTotal, .gainPeople, .gainAttrition, .gainMeanBefore, .gainMeanAfter, .gainMean,
    .gainDeviation, .gainLow, .gainHigh, .gainHedges, .gainNormalised, .gainBand, .reactionResponseShare,
    .reactionMean, .activityCost, .activityCostPerHour,
  ]

  private var absence: FigureAbsence? { delivered.contains(.evaluations) ? nil : .notDelivered }

  private var participation: [Figure] {
    [
      count(.activities, totals.activities), count(.people, totals.people),
      figure(.reachedShare, share(Int128(totals.people), of: Int128(staff)), orElse: .undefined),
      Figure(.hoursTotal, .number(totals.hours)),
    ]
  }

  private var gains: [Figure] {
    GainFigures(gain: totals.gain, bands: rules.gainBands, absence: absence).all
  }

  private var reaction: [Figure] {
    ReactionFigures(
      answers: totals.reaction, responses: totals.reactionResponses, bands: rules.reactionBands,
      absence: absence
    ).all
  }

  private var application: [Figure] {
    ApplicationFigures(application: totals.application, absence: nil, answerAbsence: absence).all
  }

  private var followUps: [Figure] { totals.followUps.figures(areDelivered: delivered.contains(.followUps)) }

  /// Money of the activities that are known, and per hour only where it is known of all of them and not below 0.
  private var cost: [Figure] {
    let isWhole = totals.activitiesWithoutCost == 0
    let perHour = totals.cost.flatMap { cost in
      totals.hours > 0 && cost >= 0 ? roundedQuotient(cost * 100, totals.hours) : nil
    }
    return [
      figure(.activityCost, totals.cost, orElse: .noData),
      isWhole && totals.cost != nil
        ? figure(.activityCostPerHour, perHour, orElse: .undefined)
        : Figure(.activityCostPerHour, .absent(.noData)),
    ]
  }
}
