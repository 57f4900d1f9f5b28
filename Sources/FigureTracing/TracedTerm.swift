import ReportModel
import TrainingDomain

/// Something that lines add up to, or that a formula takes from lines one by one.
package enum TracedTerm: Hashable, Sendable {
  case basis(FigureBasis)
  /// Each person's credited hours.
  case credits
  /// Sessions missed, or attended in vain, of activities.
  case missed
  /// A month's satisfaction.
  case satisfaction

  /// A stable English name: the figure's, or the sum's.
  package var name: String {
    switch self {
    case .basis(.figure(let name)): name.rawValue
    case .basis(.sum(let sum)): sum.name
    case .credits: "jp-of-person"
    case .missed: "sessions"
    case .satisfaction: "satisfaction"
    }
  }

  /// Decimals of amounts.
  package var decimals: Int {
    switch self {
    case .basis(.figure(let name)): name.measure.decimals
    case .basis(.sum(let sum)): sum.decimals
    case .credits: 2
    case .missed: 4
    case .satisfaction: 12
    }
  }
}

extension BasisSum {
  /// In kebab case, as figures are named.
  var name: String {
    rawValue.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }

  var decimals: Int {
    switch self {
    case .hoursRecent, .hoursLostRecent, .hoursPlannedRecent, .indexPoints, .responseWeighted: 2
    case .gainBefore, .gainAfter, .gainDifference, .gainNormalised, .attritionBefore, .retentionGained,
      .retentionKept, .retentionChange:
      6
    case .gainBeforeSquares, .gainAfterSquares, .gainDifferenceSquares, .retentionGainedSquares,
      .retentionKeptSquares, .retentionChangeSquares, .reactionScores, .applicationScores, .selfScores,
      .peerScores, .superiorScores, .dueScores:
      12
    case .attritionPeople, .reactionAnswered, .selfAnswers, .peerAnswers, .superiorAnswers, .responseAnswers:
      0
    }
  }
}
