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
    (.gainAttrition, { $0.gain.attritionPeople }), (.reactionResponses, { $0.reaction.people }),
    (.applicationResponses, { $0.application.people }),
  ]

  /// Figures that do not add up, with the people they rest on.
  static let derived: [(name: FigureName, people: @Sendable (UnitTotals) -> Int)] = [
    (.hoursMean, { $0.hours.credited }), (.hoursMedian, { $0.hours.credited }),
    (.costPerHour, { $0.hours.credited }), (.staffOnTargetShare, { $0.hours.onTarget }),
    (.gainMean, { $0.gain.people }), (.gainMeanBefore, { $0.gain.people }),
    (.gainMeanAfter, { $0.gain.people }), (.gainNormalised, { $0.gain.people }),
    (.reactionMean, { $0.reaction.people }), (.applicationMean, { $0.application.people }),
  ]

  /// Pairs of figures whose difference is a count of people.
  static let complements: [(part: FigureName, whole: FigureName)] = [
    (.staffWithTarget, .staff), (.staffOnTarget, .staffWithTarget), (.staffZeroHours, .staff),
    (.gainPeople, .staff), (.inclStaffWithTarget, .inclStaff), (.inclStaffOnTarget, .inclStaffWithTarget),
  ]

  let city: MadeCity
  let published: Report

  /// Whether a count tells about so few people that it is secret.
  static func isFew(_ people: Int) -> Bool { (1...4).contains(people) }

  /// Each breach in words; none in a sound report.
  var breaches: [String] { ownFigures + complements + differences + groupFigures + departed }

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

  private var groupFigures: [String] {
    let forms = city.totals.forms.map { ("form", FigureGroup.Kind.form, $0.key.code, $0.value) }
    let competencies = city.totals.competencies.map {
      ("competency", FigureGroup.Kind.competency, city.competencies.code($0.key), $0.value)
    }
    let partners = city.totals.partners.map {
      ("partner", FigureGroup.Kind.partner, city.partners.code($0.key), $0.value)
    }
    let additive: [(FigureName, (GroupTotals) -> Int)] = [
      (.people, { $0.people }), (.hoursTotal, { $0.peopleCredited }), (.gainPairs, { $0.gain.people }),
      (.gainPeople, { $0.gain.people }), (.gainMean, { $0.gain.people }),
      (.gainAttrition, { $0.gain.attritionPeople }), (.reactionResponses, { $0.reaction.people }),
      (.reactionMean, { $0.reaction.people }),
    ]
    var found: [String] = []
    for (figure, people) in additive {
      for (word, kind, code, group) in forms + competencies + partners
      where isShown(published.group(kind, code, figure)) && Self.isFew(people(group)) {
        found.append("\(word)/\(code)/\(figure.rawValue) rests on \(people(group))")
      }
      guard isShown(published.city(figure)) else { continue }
      // The forms add up to the city; one person can stand in several of them.
      let hidden = forms.filter { !isShown(published.group(.form, $0.2, figure)) && people($0.3) > 0 }
      if let last = hidden.first, hidden.count == 1, Self.isFew(people(last.3)) {
        found.append("city less forms: \(last.2)/\(figure.rawValue)")
      }
    }
    return found
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
