import TrainingDomain

/// One person's pairs within one unit, form, activity, competency or partner.
struct PersonGain: Equatable {
  var pairs = 0
  /// Pre scores without a post score, and post scores without a pre score.
  var attrition = 0
  var afterOnly = 0
  /// Sums of the scores of the pairs, in 10⁻¹² points.
  var before: Int128 = 0
  var after: Int128 = 0
  /// The sum of the pre scores without a post score, in 10⁻¹² points.
  var attritionBefore: Int128 = 0

  /// The mean of a sum over so many scores, rounded to 10⁻⁶ points.
  static func mean(of sum: Int128, over scores: Int) -> Int128 {
    roundedQuotient(sum, Int128(scores) * 1_000_000)
  }
}
