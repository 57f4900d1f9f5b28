import ConstraintAnalysis
import TrainingDomain
import UnitAggregation

/// What holds a unit's people back until the year's end.
package struct ConstraintFigures {
  /// Nil where nothing is known of the unit's hours.
  let verdict: ConstraintVerdict?
  /// What held back a month before, where the year is over.
  let before: BindingConstraint?
  /// Why nothing can be said of hours; nil where something can.
  let absence: FigureAbsence?

  var all: [Figure] {
    guard absence == nil, let verdict else {
      return Self.names.map { Figure($0, .absent(absence ?? .noData)) }
    }
    return words(verdict) + capacities(verdict) + people(verdict) + terms(verdict)
  }

  private func words(_ verdict: ConstraintVerdict) -> [Figure] {
    let isOver = verdict.binding == .yearOver
    return [
      Figure(.constraint, .code(verdict.binding.word)),
      Figure(
        .constraintBefore,
        isOver ? before.map { .code($0.word) } ?? .absent(.noData) : .absent(.notApplicable)),
    ]
  }

  /// Once the year is over there are no capacities, and nothing is missing data.
  private func missing(_ verdict: ConstraintVerdict) -> FigureAbsence {
    verdict.capacities.isEmpty ? .notApplicable : .noData
  }

  private func capacities(_ verdict: ConstraintVerdict) -> [Figure] {
    let absence = missing(verdict)
    let resources: [(Resource, FigureName, FigureName)] = [
      (.time, .capacityTime, .shortfallTime), (.budget, .capacityBudget, .shortfallBudget),
      (.seats, .capacitySeats, .shortfallSeats),
    ]
    return resources.flatMap { resource, capacity, shortfall in
      [
        figure(capacity, verdict.capacities[resource], orElse: absence),
        figure(shortfall, verdict.shortfall(resource), orElse: absence),
      ]
    } + [
      figure(.capacityAttendance, verdict.capacityAfterLosses, orElse: absence),
      figure(.shortfallAttendance, verdict.shortfallAfterLosses, orElse: absence),
      shortfall(verdict),
    ]
  }

  /// What is missing of the one that binds; 0 where nothing does.
  private func shortfall(_ verdict: ConstraintVerdict) -> Figure {
    switch verdict.binding {
    case .resource(let resource): figure(.shortfall, verdict.shortfall(resource), orElse: .noData)
    case .attendance: figure(.shortfall, verdict.shortfallAfterLosses, orElse: .noData)
    case .none: Figure(.shortfall, .number(0))
    case .unknown, .yearOver: Figure(.shortfall, .absent(.notApplicable))
    }
  }

  private func people(_ verdict: ConstraintVerdict) -> [Figure] {
    let counts: [(FigureName, Int?)] = [
      (.reachablePeople, verdict.reachable), (.extraPeopleTime, verdict.extra[.time]),
      (.extraPeopleBudget, verdict.extra[.budget]), (.extraPeopleSeats, verdict.extra[.seats]),
      (.extraPeopleAttendance, verdict.extraByAttendance),
    ]
    return counts.map { figure($0, $1.map { Int128($0) }, orElse: missing(verdict)) }
  }

  /// What the budget's capacity rests on, and who else may use money and places.
  private func terms(_ verdict: ConstraintVerdict) -> [Figure] {
    func word(_ name: FigureName, _ word: FigureWord, where isKnown: Bool) -> Figure {
      Figure(name, isKnown ? .code(word) : .absent(missing(verdict)))
    }
    return [
      figure(
        .constraintCostPerHour, verdict.cost.map { roundedQuotient($0.rupiah * 100, $0.hours) },
        orElse: .noData),
      figure(
        .hoursNeedCost, verdict.cost.map { roundedQuotient(verdict.need * $0.rupiah, $0.hours) },
        orElse: .noData),
      Figure(
        .costSource, verdict.cost == nil ? .absent(.noData) : .code(verdict.isCostOwn ? .own : .city)),
      word(
        .moneySharing, verdict.isMoneyShared ? .shared : .own,
        where: verdict.capacities[.budget] != nil),
      word(
        .seatsSharing, verdict.areSeatsShared ? .shared : .own, where: verdict.capacities[.seats] != nil),
    ]
  }

  package static let names = namesOfVerdict + namesOfNeed + namesOfAttendance

  static let namesOfVerdict: [FigureName] = [.constraint, .constraintBefore]

  /// Those that the count of people in need can be worked out from.
  static let namesOfNeed: [FigureName] = [
    .capacityTime, .capacityBudget, .capacitySeats, .shortfallTime, .shortfallBudget, .shortfallSeats,
    .reachablePeople, .extraPeopleTime, .extraPeopleBudget, .extraPeopleSeats, .constraintCostPerHour,
    .hoursNeedCost, .costSource, .moneySharing, .seatsSharing,
  ]

  /// Those that losses can be worked out from as well. What is missing of the one that binds is among them where
  /// attendance binds.
  static let namesOfAttendance: [FigureName] = [
    .capacityAttendance, .shortfallAttendance, .extraPeopleAttendance, .shortfall,
  ]

  /// Counts of people who could be brought on target.
  static let namesOfPeople: Set<FigureName> = [
    .reachablePeople, .extraPeopleTime, .extraPeopleBudget, .extraPeopleSeats, .extraPeopleAttendance,
  ]
}

extension BindingConstraint {
  fileprivate var word: FigureWord {
    switch self {
    case .resource(.budget): .budget
    case .resource(.seats): .seats
    case .resource(.time): .time
    case .attendance: .attendance
    case .none: .nothing
    case .unknown: .unknown
    case .yearOver: .yearOver
    }
  }
}
