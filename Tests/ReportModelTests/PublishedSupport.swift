import TrainingDomain

@testable import ReportModel
@testable import UnitAggregation

/// How many people a published figure, or what is left of it, rests on: the truth that an attacker lacks.
struct PublishedSupport {
  /// The additive figures and the people who bring something into them.
  static let additive: [(name: FigureName, people: @Sendable (UnitTotals) -> Int)] = [
    (.staff, { $0.hours.staff }), (.staffWithTarget, { $0.hours.withTarget }),
    (.staffOnTarget, { $0.hours.onTarget }), (.staffZeroHours, { $0.hours.withoutHours }),
    (.hoursTotal, { $0.hours.credited }), (.hoursNeed, { $0.hours.peopleInNeed }),
    (.hoursAboveCeiling, { $0.hours.peopleAboveCeiling }),
    (.hoursUncompleted, { $0.hours.peopleUncompleted }), (.hoursLost, { $0.hours.lost.people }),
    (.hoursLostOnDuty, { $0.hours.losses[0].people }),
    (.hoursLostSickOrLeave, { $0.hours.losses[1].people }),
    (.hoursLostPermitted, { $0.hours.losses[2].people }),
    (.hoursLostUnexcused, { $0.hours.losses[3].people }),
    (.hoursLostInsufficient, { $0.hours.losses[4].people }), (.costOfAbsence, { $0.absenceCost.people }),
    (.gainPeople, { $0.gain.people }), (.gainPairs, { $0.gain.people }),
    (.gainAttrition, { $0.gain.attritionPeople }), (.gainWithoutBefore, { $0.gain.afterOnlyPeople }),
    (.gainAtMaximum, { $0.gain.peopleAtMaximum }), (.retentionPeople, { $0.retention.people }),
    (.reachedByForum, { $0.hours.reachedByForum }), (.reachedByUniversity, { $0.hours.reachedByUniversity }),
    (.reactionResponses, { $0.reaction.people }), (.reactionAsked, { $0.reactionResponses.askedPeople }),
    (.applicationResponses, { $0.application.people }),
    (.applicationDue, { $0.applicationDue.responses.askedPeople }),
    (.applicationReceived, { $0.applicationDue.responses.answeredPeople }),
    (.applicationOverdue, { $0.applicationDue.overduePeople }),
  ]

  /// Figures that do not add up, with the people they rest on.
  static let derived: [(name: FigureName, people: @Sendable (UnitTotals) -> Int)] = [
    (.hoursMean, { $0.hours.credited }), (.hoursMedian, { $0.hours.credited }),
    (.costPerHour, { $0.hours.credited }), (.staffOnTargetShare, { $0.hours.onTarget }),
    (.gainMean, { $0.gain.people }), (.gainMeanBefore, { $0.gain.people }),
    (.gainMeanAfter, { $0.gain.people }), (.gainNormalised, { $0.gain.people }),
    (.gainDeviation, { $0.gain.people }), (.gainLow, { $0.gain.people }), (.gainHedges, { $0.gain.people }),
    (.gainBand, { $0.gain.people }), (.gainStanding, { $0.gain.people }),
    (.gainDifference, { $0.gain.people }), (.gainAttritionMeanBefore, { $0.gain.attritionPeople }),
    (.gainNormalisedIndividual, { $0.gain.people - $0.gain.peopleAtMaximum }),
    (.retentionChange, { $0.retention.people }), (.retentionKept, { $0.retention.people }),
    (.reactionMean, { $0.reaction.people }), (.reactionBand, { $0.reaction.people }),
    (.reactionResponseShare, { $0.reactionResponses.silentPeople }),
    (.applicationMean, { $0.application.people }),
    (.applicationMeanSelf, { $0.applicationBySource[0].people }),
    (.applicationMeanPeer, { $0.applicationBySource[1].people }),
    (.applicationReceivedMean, { $0.applicationDue.responses.answeredPeople }),
    (.applicationLow, { $0.applicationDue.responses.silentPeople }),
    (.lossShare, { $0.recent.peopleWithLosses }),
    (.lossShare, { $0.recent.people - $0.recent.peopleWithLosses }),
    (.reachedByForumShare, { $0.hours.reachedByForum }),
    (.reachedByUniversityShare, { $0.hours.staff - $0.hours.reachedByUniversity }),
  ]

  /// Pairs of figures whose difference is a count of people.
  static let complements: [(part: FigureName, whole: FigureName)] = [
    (.staffWithTarget, .staff), (.staffOnTarget, .staffWithTarget), (.staffZeroHours, .staff),
    (.gainPeople, .staff), (.gainAtMaximum, .gainPeople), (.gainAtMaximum, .staff),
    (.retentionPeople, .staff), (.retentionPeople, .gainPeople),
    (.reachedByForum, .staff), (.reachedByUniversity, .staff), (.neverReached, .staff),
    (.gainRescaled, .gainPairs), (.inclStaffWithTarget, .inclStaff),
    (.inclStaffOnTarget, .inclStaffWithTarget),
  ]

  let city: MadeCity
  let published: Report

  /// Whether a count tells about so few people that it is secret.
  static func isFew(_ people: Int) -> Bool { (1...4).contains(people) }

  /// Each breach in words; none in a sound report.
  var breaches: [String] { ownFigures + complements + differences + reach + ofCity + departed + groups }

  private func isShown(_ value: Figure.Value?) -> Bool {
    switch value {
    case .number, .code: true
    case .absent, nil: false
    }
  }

  private var ownFigures: [String] {
    (Self.additive + Self.derived).flatMap { figure -> [String] in
      var found: [String] = []
      for (number, unit) in city.totals.units.enumerated()
      where isShown(published.unit(number, figure.name)) && Self.isFew(figure.people(unit)) {
        found.append("U\(number)/\(figure.name.rawValue) rests on \(figure.people(unit))")
      }
      if isShown(published.city(figure.name)), Self.isFew(figure.people(city.totals.city)) {
        found.append("city/\(figure.name.rawValue) rests on \(figure.people(city.totals.city))")
      }
      return found
    }
  }

  private var complements: [String] {
    let places = [published.city.figures] + published.units.map(\.figures)
    return places.enumerated().flatMap { place, figures in
      Self.complements.compactMap { pair in
        guard let part = figures.first(where: { $0.name == pair.part })?.scaled,
          let whole = figures.first(where: { $0.name == pair.whole })?.scaled,
          Self.isFew(Int(whole - part))
        else { return nil }
        return "\(place == 0 ? "city" : "U\(place - 1)"): \(pair.whole.rawValue) less \(pair.part.rawValue)"
      }
    }
  }

  /// The city less the units that are shown.
  private var differences: [String] {
    Self.additive.compactMap { figure in
      guard isShown(published.city(figure.name)) else { return nil }
      let hidden = city.totals.units.indices.filter { !isShown(published.unit($0, figure.name)) }
      let people = hidden.reduce(0) { $0 + figure.people(city.totals.units[$1]) }
      return Self.isFew(people) ? "city less units: \(figure.name.rawValue) rests on \(people)" : nil
    }
  }

  private var groups: [String] {
    SumAttacker(places: PublishedPlaces(city, published)).breaches
  }

  /// Whom a forum reached stands in the city's figures and in those of its family.
  private var reach: [String] {
    let families: [(ActivityFamily, FigureName, (UnitTotals) -> Int)] = [
      (.forum, .reachedByForum, { $0.hours.reachedByForum }),
      (.university, .reachedByUniversity, { $0.hours.reachedByUniversity }),
    ]
    let staff = published.city(.staff)?.number
    let never = published.city(.neverReached)?.number
    func reached(_ family: ActivityFamily, _ name: FigureName) -> Int128? {
      published.city(name)?.number ?? published.group(.family, family.rawValue, .people)?.number
    }
    return families.flatMap { family, name, people -> [String] in
      guard let all = reached(family, name) else { return [] }
      let hidden = city.totals.units.indices.filter { !isShown(published.unit($0, name)) }
      let rest = hidden.reduce(0) { $0 + people(city.totals.units[$1]) }
      var found = Self.isFew(rest) ? ["\(name.rawValue) less units rests on \(rest)"] : []
      if let staff {
        if Self.isFew(Int(staff - all)) { found.append("staff less \(name.rawValue)") }
        if let never, Self.isFew(Int(staff - never - all)) {
          found.append("not \(name.rawValue), but reached")
        }
      }
      return found
    }
  }

  /// Figures that only the city has.
  private var ofCity: [String] {
    let hours = city.totals.city.hours
    let both = hours.reachedByForum + hours.reachedByUniversity + hours.neverReached - hours.staff
    let counts: [(FigureName, Int)] = [
      (.gainFurtherAttempts, city.totals.attempts.further.people),
      (.gainRescaled, city.totals.attempts.rescaled.people), (.neverReached, hours.neverReached),
      (.neverReached, hours.staff - hours.neverReached), (.neverReached, both),
    ]
    return counts.compactMap { name, people in
      isShown(published.city(name)) && Self.isFew(people) ? "city/\(name.rawValue) rests on \(people)" : nil
    }
  }

  private var departed: [String] {
    var found: [String] = []
    if isShown(published.city(.departedStaff)), Self.isFew(city.totals.departedStaff) {
      found.append("departed-staff")
    }
    if isShown(published.city(.departedHoursTotal)),
      Self.isFew(city.totals.departedStaff) || Self.isFew(city.totals.departedCredited)
    {
      found.append("departed-jp-total")
    }
    return found
  }
}

extension Figure.Value {
  fileprivate var number: Int128? { if case .number(let value) = self { value } else { nil } }
}
