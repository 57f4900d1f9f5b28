/// A sum that is no figure itself.
package enum BasisSum: String, CaseIterable, Sendable {
  /// 1/100 JP credited in the last three months, and missed and told of in the last twelve.
  case hoursRecent, hoursLostRecent, hoursPlannedRecent
  /// 1/100 points of the professionalism index.
  case indexPoints
  /// Over people, of their mean scores in 10⁻⁶ points: sums and sums of squares.
  case gainBefore, gainBeforeSquares, gainAfter, gainAfterSquares, gainDifference, gainDifferenceSquares
  /// Of people's own normalised gains, in 10⁻⁶.
  case gainNormalised
  /// People with a score before but none behind, and the sum of their means in 10⁻⁶ points.
  case attritionPeople, attritionBefore
  case retentionGained, retentionGainedSquares, retentionKept, retentionKeptSquares
  case retentionChange, retentionChangeSquares
  /// In 10⁻¹² percent.
  case reactionScores, applicationScores, selfScores, peerScores, superiorScores, dueScores
  case reactionAnswered, selfAnswers, peerAnswers, superiorAnswers
  /// Hours until an answer times answers, in 1/100 hour, and the answers.
  case responseWeighted, responseAnswers
}
