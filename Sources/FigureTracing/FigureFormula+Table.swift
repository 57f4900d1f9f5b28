import ReportModel
import StatisticalInference
import TrainingDomain

// Every figure with the formula that its lines are put into. Units: JP in 1/100, percent and points in 1/100, scores in
// 10⁻¹² percent, people's mean scores in 10⁻⁶ points, rupiah whole.
extension FigureFormula {
  /// Nil for a figure that entries alone do not tell; see `notFromEvidence`.
  package static func of(_ name: FigureName) -> FigureFormula? {
    if notFromEvidence.contains(name) { return nil }
    return people(name) ?? gain(name) ?? answers(name) ?? money(name) ?? .sum(name)
  }

  /// Figures that cannot be worked out from evidence alone: they follow from rules and the calendar, rest on rows that
  /// are no evidence (invitations to activities still to come, rows that contradict each other), on all units at once,
  /// or on earlier editions.
  package static let notFromEvidence: Set<FigureName> = Set(
    [
      .hoursTarget, .workingDaysLeft, .releaseShare, .hoursPerDay, .crowdedDays, .gainConflicts,
      .forecastShare, .forecastLow, .forecastHigh, .forecastBasis, .forecastsTested, .forecastsHeld,
      .shortfall,
    ] + GainComparison.names + ConstraintFigures.names)

  // MARK: People and hours

  private static func people(_ name: FigureName) -> FigureFormula? {
    switch name {
    case .staffOnTargetShare: share(.staffOnTarget, of: .staffWithTarget)
    case .inclStaffOnTargetShare: share(.inclStaffOnTarget, of: .inclStaffWithTarget)
    case .reachedByForumShare: share(.reachedByForum, of: .staff)
    case .reachedByUniversityShare: share(.reachedByUniversity, of: .staff)
    case .neverReachedShare: share(.neverReached, of: .staff)
    case .hoursMean: .quotient(.figure(.hoursTotal), .figure(.staff), "{0} ÷ {1}")
    case .hoursMedian:
      .number([.figure(.staff)], "median(JP × {0})") { inputs, _ in
        inputs.medianTimesTwo.map { roundedQuotient($0, 2) }
      }
    case .hoursProgress:
      .number([.figure(.hoursTotal), .figure(.staff)], "{0} ÷ ({jp-target} × {1}) × 100") { inputs, terms in
        guard let target = terms.target else { return nil }
        let whole = target * inputs[.figure(.staff)]
        return whole > 0 ? roundedQuotient(inputs[.figure(.hoursTotal)] * 10_000, whole) : nil
      }
    case .hoursPaceNeeded:
      .number([.figure(.hoursNeed)], "{0} ÷ (12 − {month})") { inputs, terms in
        let months = Int128(12 - terms.period.month)
        return months > 0 ? roundedQuotient(inputs[.figure(.hoursNeed)], months) : nil
      }
    case .hoursPaceRecent:
      .number([.sum(.hoursRecent)], "{0} ÷ 3") { inputs, _ in
        roundedQuotient(inputs[.sum(.hoursRecent)], 3)
      }
    case .lossShare:
      .quotient(
        .sum(.hoursLostRecent), times: 10_000, .sum(.hoursPlannedRecent), "{0} ÷ {1} × 100")
    case .indexPoints: .quotient(.sum(.indexPoints), .figure(.indexPeople), "{0} ÷ {1}")
    case .reachedShare:
      .number([.figure(.people)], "{0} ÷ {city-staff} × 100") { inputs, terms in
        terms.cityStaff > 0
          ? roundedQuotient(inputs[.figure(.people)] * 10_000, terms.cityStaff) : nil
      }
    default: nil
    }
  }

  private static func share(_ part: FigureName, of whole: FigureName) -> FigureFormula {
    .quotient(.figure(part), times: 10_000, .figure(whole), "{0} ÷ {1} × 100")
  }

  // MARK: Gains

  private static func gain(_ name: FigureName) -> FigureFormula? {
    switch name {
    case .gainMeanBefore: mean(.gainBefore, .gainPeople)
    case .gainMeanAfter: mean(.gainAfter, .gainPeople)
    case .gainMean: mean(.gainDifference, .gainPeople)
    case .gainAttritionMeanBefore:
      .quotient(.sum(.attritionBefore), .sum(.attritionPeople), by: 10_000, "{0} ÷ {1}")
    case .gainDeviation:
      .number(spread, "sd(n = {0}, Σ = {1}, Σ² = {2}), n − 1") { inputs, _ in
        difference(inputs).standardDeviation.flatMap(hundredths)
      }
    case .gainLow: bound("{1} ÷ n − t(0.975; n − 1) × sd ÷ √n, n = {0}, Σ² = {2}") { $0.lowerBound }
    case .gainHigh: bound("{1} ÷ n + t(0.975; n − 1) × sd ÷ √n, n = {0}, Σ² = {2}") { $0.upperBound }
    case .gainHedges:
      .number(
        spread + [.sum(.gainBefore), .sum(.gainBeforeSquares), .sum(.gainAfter), .sum(.gainAfterSquares)],
        "{1} ÷ n ÷ ((sd(Σ = {3}, Σ² = {4}) + sd(Σ = {5}, Σ² = {6})) ÷ 2) × (1 − 3 ÷ (4 × (n − 1) − 1)), n = {0}"
      ) { inputs, terms in
        guard let bands = terms.rules?.gainBands, inputs[.figure(.gainPeople)] >= bands.minimumPeople else {
          return nil
        }
        return sample(inputs).hedgesG.flatMap { scaledInteger($0, decimals: 4) }
      }
    case .gainNormalised:
      .number([.figure(.gainPeople), .sum(.gainBefore), .sum(.gainDifference)], "{2} ÷ (100 × {0} − {1})") {
        inputs, _ in
        let room = inputs[.figure(.gainPeople)] * 100_000_000 - inputs[.sum(.gainBefore)]
        return room > 0 ? roundedQuotient(inputs[.sum(.gainDifference)] * 10_000, room) : nil
      }
    case .gainNormalisedIndividual:
      .number([.figure(.gainPeople), .figure(.gainAtMaximum), .sum(.gainNormalised)], "{2} ÷ ({0} − {1})") {
        inputs, _ in
        let people = inputs[.figure(.gainPeople)] - inputs[.figure(.gainAtMaximum)]
        return people > 0 ? roundedQuotient(inputs[.sum(.gainNormalised)], people * 100) : nil
      }
    case .gainBand:
      .word(
        [.figure(.gainPeople), .sum(.gainBefore), .sum(.gainDifference)],
        "band({2} ÷ (100 × {0} − {1}))", band)
    case .retentionGained: mean(.retentionGained, .retentionPeople)
    case .retentionKept: mean(.retentionKept, .retentionPeople)
    case .retentionChange: mean(.retentionChange, .retentionPeople)
    case .retentionChangeLow:
      retention("{1} ÷ n − t(0.975; n − 1) × sd ÷ √n, n = {0}, Σ² = {2}") { $0.lowerBound }
    case .retentionChangeHigh:
      retention("{1} ÷ n + t(0.975; n − 1) × sd ÷ √n, n = {0}, Σ² = {2}") { $0.upperBound }
    default: nil
    }
  }

  private static let spread: [FigureBasis] = [
    .figure(.gainPeople), .sum(.gainDifference), .sum(.gainDifferenceSquares),
  ]

  private static func mean(_ sum: BasisSum, _ people: FigureName) -> FigureFormula {
    .quotient(.sum(sum), .figure(people), by: 10_000, "{0} ÷ {1}")
  }

  private static func moments(
    _ inputs: FigureInputs, _ people: FigureName, _ sum: BasisSum, _ squares: BasisSum
  ) -> Moments {
    Moments(
      count: Int(truncatingIfNeeded: inputs[.figure(people)]), sum: inputs[.sum(sum)],
      squares: inputs[.sum(squares)])
  }

  private static func difference(_ inputs: FigureInputs) -> Moments {
    moments(inputs, .gainPeople, .gainDifference, .gainDifferenceSquares)
  }

  private static func sample(_ inputs: FigureInputs) -> PairedDifferences {
    PairedDifferences(
      before: moments(inputs, .gainPeople, .gainBefore, .gainBeforeSquares),
      after: moments(inputs, .gainPeople, .gainAfter, .gainAfterSquares), gain: difference(inputs))
  }

  private static func bound(
    _ text: String, _ bound: @escaping @Sendable (ClosedRange<Double>) -> Double
  ) -> FigureFormula {
    .number(spread, text) { inputs, terms in
      guard let bands = terms.rules?.gainBands, inputs[.figure(.gainPeople)] >= bands.minimumPeople else {
        return nil
      }
      return sample(inputs).interval(confidence: 0.95).map(bound).flatMap(hundredths)
    }
  }

  private static func retention(
    _ text: String, _ bound: @escaping @Sendable (ClosedRange<Double>) -> Double
  ) -> FigureFormula {
    .number(
      [.figure(.retentionPeople), .sum(.retentionChange), .sum(.retentionChangeSquares)], text
    ) { inputs, terms in
      guard let bands = terms.rules?.gainBands, inputs[.figure(.retentionPeople)] >= bands.minimumPeople
      else {
        return nil
      }
      let change = moments(inputs, .retentionPeople, .retentionChange, .retentionChangeSquares)
      let sample = PairedDifferences(before: change, after: change, gain: change)
      return sample.interval(confidence: 0.95).map(bound).flatMap(hundredths)
    }
  }

  /// From 10⁻⁶ points to hundredths of a point.
  private static func hundredths(_ value: Double) -> Int128? { scaledInteger(value / 10_000, decimals: 0) }

  private static func band(_ inputs: FigureInputs, _ terms: FigureTerms) -> FigureWord? {
    guard let bands = terms.rules?.gainBands else { return nil }
    let people = inputs[.figure(.gainPeople)]
    let room = people * 100_000_000 - inputs[.sum(.gainBefore)]
    guard people >= bands.minimumPeople, room > 0 else { return nil }
    let gain = inputs[.sum(.gainDifference)] * 100
    if gain >= room * Int128(bands.highFrom) { return .high }
    return gain >= room * Int128(bands.mediumFrom) ? .medium : .low
  }

  // MARK: Answers

  private static func answers(_ name: FigureName) -> FigureFormula? {
    switch name {
    case .reactionResponseShare:
      .quotient(.sum(.reactionAnswered), times: 10_000, .figure(.reactionAsked), "{0} ÷ {1} × 100")
    case .reactionMean: score(.reactionScores, .figure(.reactionResponses))
    case .reactionBand:
      .word([.sum(.reactionScores), .figure(.reactionResponses)], "band({0} ÷ {1})") { inputs, terms in
        guard let bands = terms.rules?.reactionBands else { return nil }
        let (sum, answers) = (inputs[.sum(.reactionScores)], inputs[.figure(.reactionResponses)])
        guard answers > 0 else { return nil }
        let limits: [(Int, FigureWord)] = [
          (bands.veryGoodFrom, .veryGood), (bands.goodFrom, .good), (bands.fairFrom, .fair),
          (bands.poorFrom, .poor),
        ]
        return limits.first { sum >= answers * Int128($0.0) * 10_000_000_000 }?.1 ?? .bad
      }
    case .applicationMean: score(.applicationScores, .figure(.applicationResponses))
    case .applicationMeanSelf: score(.selfScores, .sum(.selfAnswers))
    case .applicationMeanPeer: score(.peerScores, .sum(.peerAnswers))
    case .applicationMeanSuperior: score(.superiorScores, .sum(.superiorAnswers))
    case .applicationResponseShare:
      .quotient(.figure(.applicationReceived), times: 10_000, .figure(.applicationDue), "{0} ÷ {1} × 100")
    case .applicationReceivedMean: score(.dueScores, .figure(.applicationReceived))
    case .applicationLow: score(.dueScores, .figure(.applicationDue))
    case .applicationHigh:
      .number(
        [.sum(.dueScores), .figure(.applicationReceived), .figure(.applicationDue)],
        "({0} + ({2} − {1}) × 100) ÷ {2}"
      ) { inputs, _ in
        let due = inputs[.figure(.applicationDue)]
        guard due > 0 else { return nil }
        let missing = due - inputs[.figure(.applicationReceived)]
        return roundedQuotient(
          inputs[.sum(.dueScores)] + missing * 100_000_000_000_000, due * 10_000_000_000)
      }
    case .responseHours:
      .quotient(.sum(.responseWeighted), .sum(.responseAnswers), "{0} ÷ {1}")
    case .satisfaction:
      .number([], "satisfaction(newest month)") { inputs, _ in
        inputs.satisfaction.max { $0.key < $1.key }.map { roundedQuotient(Int128($0.value), 10_000_000_000) }
      }
    default: nil
    }
  }

  /// A mean of scores in 10⁻¹² percent, in hundredths.
  private static func score(_ sum: BasisSum, _ answers: FigureBasis) -> FigureFormula {
    .quotient(.sum(sum), answers, by: 10_000_000_000, "{0} ÷ {1}")
  }
}
